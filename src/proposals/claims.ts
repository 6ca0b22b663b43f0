// Sentences in which actors stand with words of working together or of taking part, as proposals of claims.

import type { DocumentId, Language, LanguageMap, Passage } from '../model/index.ts'
import { agreed } from './agreed.ts'
import { after, atBeginning, type Discourse, inPart } from './discourse.ts'
import type { ProposedEntity } from './entities.ts'
import { cooperationsIn, headingHubs, hubs, somewhere } from './hubs.ts'
import { cuesFor } from './lexicon/cues.ts'
import { type Place, withMeant } from './listings.ts'
import type { ProposedPredicate } from './relation.ts'
import { saidIn } from './sentence.ts'
import type { ByModel } from './spans.ts'

export type ProposedClaim = {
  readonly document: DocumentId
  readonly predicate: ProposedPredicate
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  readonly projects: readonly string[]
  /** As they stand in the passage: the words that say it, in each language that does. */
  readonly quotes: LanguageMap<string>
  readonly status: 'done' | 'planned'
  /** EDTF; null where no time is said. */
  readonly when: string | null
  readonly score: number
  /** Where a language model has been asked, and finds it. */
  readonly by?: ByModel
}

const acting: ReadonlySet<string> = new Set([
  'country',
  'region',
  'organisation',
  'actor-group',
  'working-group',
])
/** So near its beginning a sentence names whom it is about. */
const maxCharsToSubject = 40

const signed: ReadonlySet<string> = new Set(['instrument', 'document'])
const made: ReadonlySet<string> = new Set([...signed, 'product'])

/** The countries that papers of the Benelux call theirs. */
const benelux = ['country:BE', 'country:NL', 'country:LU'] as const

/** The claims that the passages of a document make of its entities, in their order. */
export function claimsOf(
  document: DocumentId,
  passages: readonly Passage[],
  entities: readonly ProposedEntity[],
): readonly ProposedClaim[] {
  const byKnown = new Map(entities.flatMap(({ id, known }) => (known === null ? [] : [[known, id] as const])))
  const three = benelux.flatMap(country => byKnown.get(country) ?? [])
  const ours = three.length === benelux.length && byKnown.has('lexicon:benelux') ? three : []
  const places = placesOf(entities)
  const headings = headingHubs(passages, entities)
  const idsOf = (fits: (entity: ProposedEntity) => boolean): ReadonlySet<string> =>
    new Set(entities.filter(fits).map(({ id }) => id))
  const roles = {
    isActor: idsOf(canAct),
    isHub: idsOf(({ type, why }) => hubs.has(type) && why !== 'kind'),
    isProject: idsOf(({ type }) => type === 'project'),
    isBody: idsOf(({ type }) => type === 'organisation' || type === 'working-group'),
    isMade: idsOf(({ type }) => made.has(type)),
    isSigned: idsOf(({ type }) => signed.has(type)),
    isSomewhere: idsOf(({ type }) => somewhere.has(type)),
    cooperationIn: cooperationsIn(entities),
  }
  const discourses = new Map<Language, Discourse>()
  /** What others stand under is what they are about: what a recommendation asks for is not so yet. */
  const asked = new Set(passages.flatMap(({ section }) => section))
  return passages.flatMap(({ id, section, sides }) => {
    if (asked.has(id)) return []
    const topic = section.map(part => headings.get(part)).findLast(hub => hub !== undefined) ?? null
    const said = Object.entries(sides).flatMap(([code, side]) => {
      const language = code as Language
      const cues = cuesFor(language)
      if (!cues) return []
      const own = places.get(`${id} ${language}`) ?? []
      let discourse = inPart(discourses.get(language) ?? atBeginning, section.at(-1) ?? null)
      const said = side.sentences.flatMap((sentence, i) => {
        const last = side.sentences[i - 1]?.start ?? 0
        const before = own.filter(({ start }) => start < sentence.start && start >= last)
        const meant = before.flatMap(({ entities }) => entities).findLast(id => roles.isHub.has(id)) ?? null
        // Under a heading a paper goes on about what that names; without one, about whom it began with.
        const acted =
          topic !== null
            ? null
            : (before.find(
                ({ start, entities }) =>
                  start - last < maxCharsToSubject && entities.some(id => roles.isBody.has(id)),
              )?.entities[0] ?? null)
        const named = withMeant(own, side, sentence, [
          { words: cues.ours, entities: ours },
          { words: cues.partners, entities: discourse.partners },
          { words: cues.thing, entities: discourse.thing === null ? [] : [discourse.thing] },
        ])
        const context = { ...roles, meant, topic, acted, shared: discourse.shared }
        const said = saidIn(side, sentence, named, cues, context)
        discourse = after(
          discourse,
          named.flatMap(({ entities }) => entities),
          said,
          context,
        )
        return said.map(each => ({ ...each, language }))
      })
      discourses.set(language, discourse)
      return said
    })
    return agreed(said).map(claim => ({ document, ...claim }))
  })
}

function placesOf(entities: readonly ProposedEntity[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const { id, spans } of entities)
    for (const { passage, language, start, end } of spans) {
      const key = `${passage} ${language}`
      const list = places.get(key)
      const place = { start, end, entities: [id] }
      if (list) list.push(place)
      else places.set(key, [place])
    }
  return places
}

/** Regions that are no actor by themselves: their countries act. */
const supranational: ReadonlySet<string> = new Set(
  [
    'benelux',
    'europe',
    'africa',
    'asia',
    'latin-america',
    'north-america',
    'south-america',
    'middle-east',
    'balkans',
  ].map(id => `lexicon:${id}`),
)

const canAct = ({ type, known }: ProposedEntity): boolean =>
  acting.has(type) && (known === null || !supranational.has(known))
