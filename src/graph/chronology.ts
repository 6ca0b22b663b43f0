// When things are: claims and entities with their times, and the years that a corpus spans.

import type { Claim, ClaimId, DocumentId } from '../model/index.ts'
import { type CorpusIndex, contextsOf, endsOf } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'
import { type Interval, intervalOf, yearRange, yearsOf } from './time.ts'

/** The first and the last year, both included. */
export type YearSpan = { readonly from: number; readonly to: number }

/** The day on which the last of some documents ends, the latest there is; null if none is dated. */
export const latestDocument = memoizeByKey((index: CorpusIndex) => {
  const dated = index.corpus.documents.flatMap(document => {
    const time = intervalOf(document.date)
    return time && Number.isFinite(time.end) ? [{ document, end: time.end }] : []
  })
  return dated.reduce<(typeof dated)[number] | null>(
    (latest, next) => (latest && latest.end >= next.end ? latest : next),
    null,
  )
})

/** What a document says goes on, goes on as far as it can know: to its own date. */
function endedAtDocument(index: CorpusIndex, time: Interval, document: DocumentId | null): Interval {
  if (Number.isFinite(time.end)) return time
  const own = document === null ? null : intervalOf(index.documents.get(document)?.date ?? '')
  const until = own ? own.end : latestDocument(index)?.end
  return until !== undefined && Number.isFinite(until) && until > time.start ? { ...time, end: until } : time
}

/** A time of an entity (of no one document) or of a claim, an open end as far as it is known; null for what is no time. */
export function knownTime(
  index: CorpusIndex,
  when: string | undefined,
  document: DocumentId | null,
): Interval | null {
  const time = timeOf(when)
  return time && endedAtDocument(index, time, document)
}

const timesByClaim = memoizeByKey((index: CorpusIndex) => {
  const ofEntity = new Map(index.corpus.entities.map(({ id, when }) => [id, knownTime(index, when, null)]))
  return new Map(
    index.corpus.claims.map((claim): [ClaimId, readonly Interval[]] => {
      const own = knownTime(index, claim.when, claim.document)
      if (own) return [claim.id, [own]]
      const about = new Set([...endsOf(claim), ...contextsOf(index, claim)])
      return [claim.id, [...about].flatMap(id => ofEntity.get(id) ?? [])]
    }),
  )
})

const timeOf = (when: string | undefined): Interval | null => (when === undefined ? null : intervalOf(when))

/** When a claim holds: its own time, or else those of the dated entities that it joins or is made in the context of. */
export const timesOf = (index: CorpusIndex, claim: Claim): readonly Interval[] =>
  timesByClaim(index).get(claim.id) ?? []

/** The years from the first date of a corpus to its last; open ends do not count. Null if nothing is dated. */
export const yearSpanOf: (index: CorpusIndex) => YearSpan | null = memoizeByKey((index: CorpusIndex) => {
  const { claims, documents, entities } = index.corpus
  // One paper is no time line; several are.
  const papers = documents.length > 1 ? documents.map(({ date }) => ({ when: date })) : []
  const years = [...entities, ...claims, ...papers].flatMap(({ when }) => {
    const time = timeOf(when)
    if (!time) return []
    const { from, to } = yearsOf(time)
    return [from, to].filter(year => year !== null)
  })
  return years.length === 0
    ? null
    : { from: years.reduce((a, b) => Math.min(a, b)), to: years.reduce((a, b) => Math.max(a, b)) }
})

/** The years of the corpus in which some of these times lie. */
export function yearsWithin(index: CorpusIndex, times: readonly Interval[]): ReadonlySet<string> {
  const span = yearSpanOf(index)
  const years = new Set<string>()
  if (!span) return years
  for (const time of times) {
    const { from, to } = yearsOf(time)
    const last = Math.min(to ?? span.to, span.to)
    for (let year = Math.max(from ?? span.from, span.from); year <= last; year++)
      years.add(yearRange(year, year))
  }
  return years
}
