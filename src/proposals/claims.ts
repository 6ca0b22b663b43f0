// Sentences in which actors stand with words of working together or of taking part, as proposals of claims.

import type {
  DocumentId,
  Language,
  LanguageMap,
  LanguageVersion,
  Passage,
  TextRange,
} from '../model/index.ts'
import type { ProposedEntity } from './entities.ts'
import { type ClaimCues, cuesFor } from './lexicon/cues.ts'
import { cooperatingIn, listingsOf, type Place, scores, spanned, withOurs } from './listings.ts'

export type ProposedClaim = {
  readonly document: DocumentId
  readonly predicate: 'cooperates-with' | 'participates-in'
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  readonly projects: readonly string[]
  /** As they stand in the passage: the words that say it, in each language that does. */
  readonly quotes: LanguageMap<string>
  readonly status: 'done' | 'planned'
  /** EDTF; null where no time is said. */
  readonly when: string | null
  readonly score: number
}

/** What one language of a passage says. */
type Said = {
  readonly predicate: ProposedClaim['predicate']
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  readonly projects: readonly string[]
  readonly language: Language
  readonly quote: string
  readonly status: ProposedClaim['status']
  readonly when: string | null
  readonly score: number
}

const acting: ReadonlySet<string> = new Set([
  'country',
  'region',
  'organisation',
  'actor-group',
  'working-group',
])
const hubs: ReadonlySet<string> = new Set(['project', 'working-group', 'event'])

const inBoth = 0.25

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
  const isActor = new Set(entities.filter(canAct).map(({ id }) => id))
  const isHub = new Set(
    entities.filter(({ type, why }) => hubs.has(type) && why !== 'kind').map(({ id }) => id),
  )
  const isProject = new Set(entities.filter(({ type }) => type === 'project').map(({ id }) => id))
  return passages.flatMap(({ id, section, sides }) => {
    const topic = section.map(part => headings.get(part)).findLast(hub => hub !== undefined) ?? null
    const said = Object.entries(sides).flatMap(([code, side]) => {
      const language = code as Language
      const cues = cuesFor(language)
      if (!cues) return []
      const own = places.get(`${id} ${language}`) ?? []
      return side.sentences.flatMap((sentence, i) => {
        const last = side.sentences[i - 1]
        const before = last ? own.filter(({ start }) => start >= last.start && start < last.end) : []
        const meant = before.flatMap(({ entities }) => entities).findLast(id => isHub.has(id)) ?? null
        const roles = { isActor, isHub, isProject, meant, topic }
        const said = saidIn(side, sentence, withOurs(own, side, sentence, cues, ours), cues, roles)
        return said.map(each => ({ ...each, language }))
      })
    })
    return merged(said).map(claim => ({ document, ...claim }))
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

type Roles = {
  readonly isActor: ReadonlySet<string>
  readonly isHub: ReadonlySet<string>
  readonly isProject: ReadonlySet<string>
  /** What the sentence before has named, which 'in it' means. */
  readonly meant: string | null
  /** What the heading says that this part of the paper is about. */
  readonly topic: string | null
}

function saidIn(
  { text }: LanguageVersion,
  sentence: TextRange,
  places: readonly Place[],
  cues: ClaimCues,
  { isActor, isHub, isProject, meant, topic }: Roles,
): readonly Omit<Said, 'language'>[] {
  const words = text.slice(sentence.start, sentence.end)
  const participates = cues.participates.test(words)
  const together = cues.cooperates.test(words)
  if (!together && !participates) return []
  const actors = listingsOf(
    places
      .map(place => ({ ...place, entities: place.entities.filter(id => isActor.has(id)) }))
      .filter(({ entities }) => entities.length > 0),
    text,
    cues,
  )
  const cooperating = together ? cooperatingIn(actors, text, sentence, cues) : []
  const partners = new Set(cooperating.flatMap(({ entities }) => entities))
  const named = places.flatMap(({ entities }) => entities.filter(id => isHub.has(id) && !partners.has(id)))
  const hub = named[0] ?? (participates ? meant : null) ?? topic
  const since = cues.since.exec(words)?.groups?.year
  const frame = {
    // Groups and events are taken part in; only what is a project has statements of its own.
    projects: hub !== null && isProject.has(hub) ? [hub] : [],
    status: cues.planned.test(words) ? ('planned' as const) : ('done' as const),
    when: since === undefined ? null : `${since}/..`,
  }
  const cue = (cues.cooperates.exec(words) ?? cues.participates.exec(words))!
  const said = { start: sentence.start + cue.index, end: sentence.start + cue.index + cue[0].length }
  const claims: Omit<Said, 'language'>[] = cooperating
    .map(({ entities, ...rest }) => ({ subjects: [...new Set(entities)], ...rest }))
    .filter(({ subjects }) => subjects.length > 1)
    .map(({ subjects, score, places }) => {
      const quote = spanned(text, [said, ...places])
      return { ...frame, predicate: 'cooperates-with', subjects, objects: [], score, quote }
    })
  const takingPart = participates ? actors : cooperating.flatMap(({ places }) => places)
  const subjects = [
    ...new Set((participates ? actors : cooperating).flatMap(({ entities }) => entities)),
  ].filter(id => id !== hub)
  if (hub !== null && subjects.length > 0) {
    const hubs = places.filter(({ entities }) => entities.includes(hub))
    claims.push({
      ...frame,
      projects: [],
      predicate: 'participates-in',
      subjects,
      objects: [hub],
      score: scores.hub,
      quote: spanned(text, [said, ...takingPart, ...hubs]),
    })
  }
  return claims
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

/** What headings are about, by the heading: the hub that fills it, or stands in it. */
function headingHubs(
  passages: readonly Passage[],
  entities: readonly ProposedEntity[],
): ReadonlyMap<string, string> {
  const headings = new Set(passages.filter(({ kind }) => kind === 'heading').map(({ id }) => id as string))
  return new Map(
    entities
      .filter(({ type }) => hubs.has(type))
      .flatMap(({ id, spans }) =>
        spans
          .filter(({ passage }) => headings.has(passage))
          .map(({ passage }) => [passage as string, id] as const),
      ),
  )
}

/** What several languages of a passage say alike is one claim, and the surer for it. */
function merged(said: readonly Said[]): readonly Omit<ProposedClaim, 'document'>[] {
  const groups = new Map<string, Said[]>()
  for (const each of said) {
    const key = [each.predicate, [...each.subjects].sort().join(), each.objects.join()].join('|')
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].map(group => {
    const [{ predicate, subjects, objects }] = group as [Said, ...Said[]]
    const quotes = Object.fromEntries(
      group.map(({ language, quote }) => [language, quote]),
    ) as LanguageMap<string>
    const both = Object.keys(quotes).length > 1
    const score = Math.max(...group.map(each => each.score)) + (both ? inBoth : 0)
    return {
      ...{ predicate, subjects, objects, quotes },
      projects: [...new Set(group.flatMap(each => each.projects))].slice(0, 1),
      status: group.every(each => each.status === 'planned') ? 'planned' : 'done',
      when: group.find(each => each.when !== null)?.when ?? null,
      score: Math.round(score * 100) / 100,
    }
  })
}
