// What a model and the rules propose, as one: what both find is surer, what one of them finds stands by itself.

import { type Corpus, type EntityType, type Passage, vocabularyOf } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import type { ProposedClaim } from '../claims.ts'
import type { ProposedEntity } from '../entities.ts'
import { joinedForms } from '../forms.ts'
import type { Proposals } from '../propose.ts'
import { endsFit } from './fits.ts'
import type { DropReason, Passed } from './gate.ts'

/** How much surer it makes that both find it. */
const bothFind = 0.25
/** And that a model finds it in several passages: that is still the model alone. */
const repeated = 0.05

/**
 * How much of a model's answers was dropped, by why.
 *
 * @param unfit how much did not fit once all passages were joined
 */
export function droppedOf(passed: readonly Passed[], unfit: number): ReadonlyMap<DropReason, number> {
  const all = [...passed.flatMap(({ dropped }) => [...dropped]), ['ends-do-not-fit', unfit] as const]
  const dropped = new Map<DropReason, number>()
  for (const [reason, times] of all) if (times > 0) dropped.set(reason, (dropped.get(reason) ?? 0) + times)
  return dropped
}

/**
 * Joins what passed of a model's answers to what rules propose. New names that share their words in a document are one; of an id that is taken, another gets a
 * number. Claims of the model alone come after those of the rules. Where passages took one name for two sorts of thing, the first stands, and what does not fit it is dropped.
 */
export function withModel(
  rules: Proposals,
  passed: readonly Passed[],
  corpus: Pick<Corpus, 'entities' | 'vocabulary'>,
): { readonly proposals: Proposals; readonly dropped: number } {
  const taken = new Map<string, EntityType>(corpus.entities.map(({ id, type }) => [id, type]))
  const names = new Names(rules.entities, taken)
  const claims: { claim: ProposedClaim; readonly isOfRules: boolean; passage: Passage | null }[] =
    rules.claims.map(claim => ({ claim, isOfRules: true, passage: null }))
  for (const { passage, entities, claims: stated } of passed) {
    const renamed = new Map(entities.map(entity => [entity.id, names.take(entity)]))
    const own = (ids: readonly string[]) => ids.map(id => renamed.get(id) ?? id)
    for (const each of stated) {
      const claim = {
        ...each,
        subjects: own(each.subjects),
        objects: own(each.objects),
        projects: own(each.projects),
      }
      const same = claims.find(
        other =>
          keyOf(other.claim) === keyOf(claim) &&
          (other.passage ? other.passage === passage : isSaidIn(other.claim, passage)),
      )
      if (!same) claims.push({ claim, isOfRules: false, passage })
      // Once surer: a passage has been found for it.
      else if (same.passage === null) Object.assign(same, { claim: bySeveral(same.claim, claim), passage })
    }
  }
  const vocabulary = vocabularyOf(corpus)
  const fits = ({ claim }: (typeof claims)[number]) =>
    endsFit(claim, id => taken.get(id) ?? names.typeOf(claim.document, id), vocabulary)
  // Those of the rules stand whatever a model says.
  const kept = claims.filter(each => each.isOfRules || fits(each))
  return {
    proposals: {
      entities: names.all().sort((a, b) => b.score - a.score),
      claims: kept.map(({ claim }) => claim),
    },
    dropped: claims.length - kept.length,
  }
}

const rounded = (score: number): number => Math.min(1, Math.round(score * 100) / 100)

const keyOf = ({ document, predicate, subjects, objects }: ProposedClaim): string =>
  JSON.stringify([document, predicate, [...subjects].sort(), [...objects].sort()])

const isSaidIn = ({ quotes }: ProposedClaim, { sides }: Passage): boolean => {
  const texts = new Map<string, string>(Object.entries(sides).map(([language, { text }]) => [language, text]))
  return Object.entries(quotes).some(([language, words]) => texts.get(language)?.includes(words))
}

/** The words of the rules, and of the model where they have none. */
const bySeveral = (rule: ProposedClaim, model: ProposedClaim): ProposedClaim => ({
  ...rule,
  quotes: { ...model.quotes, ...rule.quotes },
  when: rule.when ?? model.when,
  ...besides(model),
  score: rounded(rule.score + bothFind),
})

/** What else finds it: not the model alone. */
const besides = ({ by }: Pick<ProposedClaim, 'by'>): Pick<ProposedClaim, 'by'> =>
  by ? { by: { ...by, isAlone: false } } : {}

/** The names of documents, by id and by the words of each. */
class Names {
  readonly #byId = new Map<string, ProposedEntity>()
  readonly #byForm = new Map<string, string>()
  readonly #sure = new Set<string>()
  readonly #taken: ReadonlyMap<string, EntityType>

  constructor(entities: readonly ProposedEntity[], taken: ReadonlyMap<string, EntityType>) {
    this.#taken = taken
    for (const entity of entities) this.#keep(entity)
  }

  /** Takes a name in, and gives the id that it has here. */
  take(entity: ProposedEntity): string {
    if (this.#taken.has(entity.id)) return entity.id
    const { document } = entity
    const id =
      entity.known ??
      formKeys(entity)
        .map(key => this.#byForm.get(key))
        .find(found => found !== undefined) ??
      null
    const before = id === null ? undefined : this.#byId.get(`${document} ${id}`)
    if (before) {
      this.#keep(this.#joined(before, entity))
      return before.id
    }
    let free = entity.id
    for (let n = 2; this.#taken.has(free) || this.#byId.has(`${document} ${free}`); n++)
      free = `${entity.id}-${n}`
    this.#keep({ ...entity, id: free })
    return free
  }

  typeOf(document: string, id: string): EntityType | undefined {
    return this.#byId.get(`${document} ${id}`)?.type
  }

  all(): ProposedEntity[] {
    return [...this.#byId.values()]
  }

  #keep(entity: ProposedEntity) {
    this.#byId.set(`${entity.document} ${entity.id}`, entity)
    for (const key of formKeys(entity)) if (!this.#byForm.has(key)) this.#byForm.set(key, entity.id)
  }

  /** Once surer, however often it is found again. */
  #joined(before: ProposedEntity, entity: ProposedEntity): ProposedEntity {
    const key = `${before.document} ${before.id}`
    const more = this.#sure.has(key) ? 0 : before.why === 'model' ? repeated : bothFind
    const joined = {
      ...before,
      ...(before.why !== 'model' && besides(before.by ? before : entity)),
      // A settled one is the same; of two guesses of a model the first stays.
      type: before.why === 'model' || this.#sure.has(key) ? before.type : entity.type,
      label: { ...entity.label, ...before.label },
      forms: joinedForms(before.forms, entity.forms),
      score: rounded(before.score + more),
      spans: before.why === 'model' ? [...before.spans, ...entity.spans] : before.spans,
    }
    this.#sure.add(key)
    return joined
  }
}

const formKeys = ({ document, forms }: ProposedEntity): readonly string[] =>
  Object.entries(forms).flatMap(([language, own]) =>
    own.map(form => `${document} ${language} ${fold(form).text}`),
  )
