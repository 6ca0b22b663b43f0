// When things are: claims and entities with their times, and the years that a corpus spans.

import type { Claim, ClaimId } from '../model/index.ts'
import { type CorpusIndex, contextsOf, endsOf } from './corpus-index.ts'
import { once } from './once.ts'
import { type Interval, intervalOf, yearRange, yearsOf } from './time.ts'

/** The first and the last year, both included. */
export type Years = { readonly from: number; readonly to: number }

const timesByClaim = once((index: CorpusIndex) => {
  const ofEntity = new Map(index.corpus.entities.map(({ id, when }) => [id, timeOf(when)]))
  return new Map(
    index.corpus.claims.map((claim): [ClaimId, readonly Interval[]] => {
      const own = timeOf(claim.when)
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
export const spanOf: (index: CorpusIndex) => Years | null = once((index: CorpusIndex) => {
  const years = [...index.corpus.entities, ...index.corpus.claims].flatMap(({ when }) => {
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
  const span = spanOf(index)
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
