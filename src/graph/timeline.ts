// What is dated, in order of time, for as much of it as the facets leave.

import type {
  Claim,
  ClaimId,
  DocumentHead,
  DocumentId,
  EntityId,
  EntityType,
  Vocabulary,
} from '../model/index.ts'
import { knownTime, type YearSpan } from './chronology.ts'
import { type CorpusIndex, endsOf } from './corpus-index.ts'
import { type FacetSelection, valuesIn } from './facet-choice.ts'
import { chosenOf, entityTest, filteredClaims } from './facet-selection.ts'
import { inAllTest } from './in-all.ts'
import { firstPaper } from './papers.ts'
import { hasSeveralPapers } from './several-papers.ts'
import { distinctStatements, entitiesConcerned, statementsAbout } from './statements.ts'
import { type Interval, intervalOf, overlaps, yearRange } from './time.ts'

/** What dated things are shown together: papers, entities that are made, by type, other entities, and what claims date themselves. */
export type DatedGroup =
  | { readonly kind: 'paper' | 'other' | 'claim' }
  | { readonly kind: 'type'; readonly type: EntityType }

/** A paper, an entity or a claim with a time. */
export type DatedItem = {
  readonly what:
    | { readonly kind: 'document'; readonly id: DocumentId }
    | { readonly kind: 'entity'; readonly id: EntityId }
    | { readonly kind: 'claim'; readonly id: ClaimId }
  /** EDTF. */
  readonly when: string
  /** An open end lies where the documents end, for they cannot know more. */
  readonly time: Interval
  readonly openEnd: boolean
  /** Which paper said it first, where there are several. Of a paper itself, none. */
  readonly firstSaid: DocumentId | null
  /** How it lies to the chosen time, if one is chosen. */
  readonly relation: TimeRelation
}

/** It begins or happens then; it began before and goes on; or it lies outside. */
export const timeRelations = ['begins', 'goes-on', 'outside'] as const
export type TimeRelation = (typeof timeRelations)[number]

const relationTo = (time: Interval, ranges: readonly Interval[]): TimeRelation => {
  const met = ranges.filter(range => overlaps(time, range))
  if (ranges.length > 0 && met.length === 0) return 'outside'
  return ranges.length === 0 || met.some(({ start }) => time.start >= start) ? 'begins' : 'goes-on'
}

/** The groups in the order in which they are shown. */
const datedGroups = ({ types }: Vocabulary): readonly DatedGroup[] => [
  { kind: 'paper' },
  ...[...types].flatMap(([type, { made }]) => (made ? [{ kind: 'type', type } as const] : [])),
  { kind: 'other' },
  { kind: 'claim' },
]

/** Whether a group is that of a dated thing. */
function holds({ entities, vocabulary }: CorpusIndex, group: DatedGroup, { what }: DatedItem): boolean {
  if (what.kind === 'document') return group.kind === 'paper'
  if (what.kind === 'claim') return group.kind === 'claim'
  const type = entities.get(what.id)?.type
  const isMade = type !== undefined && vocabulary.types.get(type)?.made === true
  return isMade ? group.kind === 'type' && group.type === type : group.kind === 'other'
}

/**
 * All that is dated, by group, earliest first. Facets narrow it as they do the graph, an entity staying while a claim
 * about it or in its context stays, a paper while a claim of it stays; only the facet of time leaves what is outside, marked as such, so that there is
 * something to choose from.
 */
export function timelineOf(
  index: CorpusIndex,
  selection: FacetSelection,
): readonly { readonly group: DatedGroup; readonly items: readonly DatedItem[] }[] {
  const { time: chosen, others } = withoutTime(selection)
  const ranges = [...chosen].flatMap(value => intervalOf(value) ?? [])
  const left = claimsAboutThoseInAll(index, others)
  const claims = left ? index.corpus.claims.filter(({ id }) => left.has(id)) : index.corpus.claims
  const about = left && new Set(claims.flatMap(entitiesConcerned))
  const test = entityTest(index, others)
  const dated = (what: DatedItem['what'], when: string | undefined): DatedItem[] => {
    const document = what.kind === 'claim' ? (index.claims.get(what.id)?.document ?? null) : null
    const time = knownTime(index, when, document)
    if (when === undefined || !time) return []
    const openEnd = intervalOf(when)?.end === Number.POSITIVE_INFINITY
    const firstSaid = hasSeveralPapers(index) ? (firstPaper(index, claimsFor(index, what))?.id ?? null) : null
    return [{ what, when, time, openEnd, firstSaid, relation: relationTo(time, ranges) }]
  }
  const items = [
    ...papersWith(index, others, left && claims).flatMap(({ id, date }) =>
      dated({ kind: 'document', id }, date),
    ),
    ...index.corpus.entities
      .filter(entity => (about?.has(entity.id) ?? true) && test(entity))
      .flatMap(({ id, when }) => dated({ kind: 'entity', id }, when)),
    ...distinctStatements(
      index,
      claims.filter(
        claim =>
          claim.when !== undefined &&
          endsOf(claim).some(id => {
            const entity = index.entities.get(id)
            return entity !== undefined && test(entity)
          }),
      ),
    ).flatMap(sources => {
      const last = lastKnown(index, sources)
      return last ? dated({ kind: 'claim', id: last.id }, last.when) : []
    }),
  ].sort((a, b) => compare(a.time.start, b.time.start) || compare(a.time.end, b.time.end))
  return datedGroups(index.vocabulary)
    .map(group => ({ group, items: items.filter(item => holds(index, group, item)) }))
    .filter(({ items }) => items.length > 0)
}

/** The claims that the facets of claims let stand, of those that are in all of what is chosen; null if all stand. */
function claimsAboutThoseInAll(index: CorpusIndex, selection: FacetSelection): ReadonlySet<ClaimId> | null {
  const left = filteredClaims(index, selection)
  const inAll = inAllTest(index, selection)
  if (!left || !inAll) return left
  return new Set([...left].filter(id => entitiesConcerned(index.claims.get(id)!).some(inAll)))
}

/** Of several claims of one statement, that which knows furthest: what goes on, goes on as far as the last of the papers that state it. */
function lastKnown(index: CorpusIndex, sources: readonly Claim[]): Claim | null {
  let last: { readonly claim: Claim; readonly end: number } | null = null
  for (const claim of sources) {
    const end = knownTime(index, claim.when, claim.document)?.end
    if (end !== undefined && (last === null || end > last.end)) last = { claim, end }
  }
  return last?.claim ?? null
}

/** The claims that say a dated thing. */
function claimsFor(index: CorpusIndex, what: DatedItem['what']): readonly Claim[] {
  switch (what.kind) {
    case 'document':
      return []
    case 'entity':
      return statementsAbout(index, what.id)
    case 'claim':
      return index.statementOf.get(what.id) ?? []
  }
}

/** The papers, where there are several: those of which a claim is left, and none where just some kinds of entities are asked for. */
function papersWith(
  { corpus }: CorpusIndex,
  selection: FacetSelection,
  claims: readonly Claim[] | null,
): readonly DocumentHead[] {
  if (corpus.documents.length < 2 || chosenOf(selection, 'entity').length > 0) return []
  const left = claims && new Set(claims.map(({ document }) => document))
  return corpus.documents.filter(({ id }) => left?.has(id) ?? true)
}

/** Of two open ends, subtraction would make no number. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

function withoutTime(selection: FacetSelection) {
  const others = new Map(selection)
  others.delete('time')
  return { time: valuesIn(selection.get('time')), others }
}

/** How many of some dated things lie in each year of a span. */
export const countsPerYear = ({ from, to }: YearSpan, items: readonly DatedItem[]): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const year = intervalOf(yearRange(from + i, from + i))
    return year ? items.filter(({ time }) => overlaps(time, year)).length : 0
  })
