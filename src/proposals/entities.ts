// Candidates as proposals of entities, with their words in each language, a score, and why.

import type { DocumentId, EntityType, Language, LanguageMap, Passage, PassageId } from '../model/index.ts'
import { countryNames } from '../text/index.ts'
import type { Candidate } from './candidates.ts'
import { pairsOf } from './pairing.ts'
import { type PlaceMap, placeMap } from './places.ts'
import type { ByModel, Reason, Span } from './spans.ts'

export type ProposedEntity = {
  readonly document: DocumentId
  /** An id of the corpus where it is known there; else one of its own, unlike any other in the document. */
  readonly id: string
  readonly type: EntityType
  readonly label: LanguageMap<string>
  /** As they stand in the text, the commonest first. */
  readonly forms: LanguageMap<readonly string[]>
  /** How sure, from 0 to 1. */
  readonly score: number
  readonly why: Reason
  /** What the world or the corpus knows it as. */
  readonly known: string | null
  readonly spans: readonly Span[]
  /** Where a language model has been asked, and finds it. */
  readonly by?: ByModel
}

/** How sure each reason makes. */
const scores: Readonly<Record<Reason, number>> = {
  known: 1,
  lexicon: 0.85,
  definition: 0.8,
  abbreviation: 0.8,
  name: 0.5,
  kind: 0.3,
  // Comes by a gate of its own (`model/gate.ts`), and is told there how sure it is.
  model: 0.5,
}
const paired = 0.2
const repeated = 0.1
const typed = 0.1

/** What is less sure is not proposed, unless a statement names it. */
export const minScore = 0.55

/** What is less sure is not looked at. */
const minScoreAtAll = 0.35

/** What is joined across languages: one candidate of each at most. */
type Group = { readonly candidates: readonly Candidate[]; readonly likeness: number }

/**
 * The entities that a document may name, the surest first: those below `minScore` too, which stand only if somebody is said to act with them.
 *
 * @param passages those of the document
 */
export function entitiesOf(
  document: DocumentId,
  passages: readonly Passage[],
  candidates: readonly Candidate[],
): readonly ProposedEntity[] {
  const ids = new Set<string>()
  return groupsOf(passages, candidates)
    .map(group => ({ group, score: scoreOf(group) }))
    .filter(({ score }) => score >= minScoreAtAll)
    .sort((a, b) => b.score - a.score)
    .map(({ group, score }) => proposalOf(document, group, score, ids))
}

function groupsOf(passages: readonly Passage[], candidates: readonly Candidate[]): readonly Group[] {
  const byLanguage = new Map<Language, Candidate[]>()
  for (const candidate of candidates) {
    const list = byLanguage.get(candidate.language)
    if (list) list.push(candidate)
    else byLanguage.set(candidate.language, [candidate])
  }
  const sides = new Map(passages.map(({ id, sides }) => [id, sides]))
  const maps = new Map<string, PlaceMap>()
  const placeIn = (passage: PassageId, from: Language, to: Language, offset: number) => {
    const key = `${passage} ${from} ${to}`
    const { [from]: one, [to]: other } = sides.get(passage) ?? {}
    const map = maps.get(key) ?? (one && other ? placeMap(one, other) : (same: number) => same)
    maps.set(key, map)
    return map(offset)
  }
  const [first = [], ...rest] = [...byLanguage.values()]
  let groups: Group[] = first.map(candidate => ({ candidates: [candidate], likeness: 0 }))
  for (const others of rest) {
    const heads = new Map(groups.map(group => [group.candidates[0]!, group]))
    const pairs = new Map(pairsOf([...heads.keys()], others, placeIn).map(pair => [pair.one, pair]))
    const taken = new Set([...pairs.values()].map(({ other }) => other))
    groups = [
      ...groups.map(group => {
        const pair = pairs.get(group.candidates[0]!)
        if (!pair) return group
        return {
          candidates: [...group.candidates, pair.other],
          likeness: Math.max(group.likeness, Math.min(1, pair.likeness)),
        }
      }),
      ...others.filter(other => !taken.has(other)).map(other => ({ candidates: [other], likeness: 0 })),
    ]
  }
  return groups
}

function scoreOf({ candidates, likeness }: Group): number {
  const best = Math.max(...candidates.map(({ reason }) => scores[reason]))
  const times = Math.max(...candidates.map(({ spans }) => spans.length))
  const isAcronym = candidates.some(({ forms }) =>
    forms.some(form => /^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(form)),
  )
  return Math.min(
    1,
    best +
      (candidates.length > 1 ? paired * likeness : 0) +
      (times > 1 ? repeated : 0) +
      (candidates.some(({ type }) => type !== null) ? typed : 0) +
      (isAcronym ? repeated : 0),
  )
}

function proposalOf(
  document: DocumentId,
  { candidates }: Group,
  score: number,
  ids: Set<string>,
): ProposedEntity {
  const known = candidates.find(({ entity }) => entity !== null)?.entity ?? null
  const forms = Object.fromEntries(candidates.map(({ language, forms }) => [language, forms])) as LanguageMap<
    readonly string[]
  >
  const reason = candidates.map(({ reason }) => reason).sort((a, b) => scores[b] - scores[a])[0]!
  const label = Object.fromEntries(
    candidates.map(({ language, forms }) => [language, longest(forms)]),
  ) as LanguageMap<string>
  return {
    document,
    id: idOf(known, label, ids),
    type: candidates.find(({ type }) => type !== null)?.type ?? ('organisation' as EntityType),
    ...{ label, forms, score: Math.round(score * 100) / 100, why: reason, known },
    spans: candidates.flatMap(({ spans }) => spans),
  }
}

const longest = (forms: readonly string[]): string =>
  forms.reduce((best, form) => (form.length > best.length ? form : best), '')

/** In the kebab-case of the data; a second one that would be alike takes a number. */
function idOf(known: string | null, label: LanguageMap<string>, taken: Set<string>): string {
  const name = nameOf(known) ?? Object.values(label)[0] ?? ''
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu)
  // Of a long name whole words.
  const plain = /^.{1,50}(?=-|$)/u.exec(words?.join('-') ?? '')?.[0] || 'entity'
  let id = known !== null && !known.includes(':') ? known : plain
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`
  taken.add(id)
  return id
}

/** What the world calls it, in English as the ids of the data are. */
function nameOf(known: string | null): string | null {
  const [kind, name = ''] = known?.split(':') ?? []
  if (kind === 'country') return countryNames(name, 'en' as Language)[0] ?? null
  return kind === 'lexicon' ? name : null
}
