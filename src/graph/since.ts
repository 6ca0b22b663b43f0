// Since when something is stated of somebody.

import type { Claim } from '../model/index.ts'
import { type Interval, intervalOf } from './time.ts'

export type Since = {
  /** EDTF. */
  readonly when: string
  /** Those that say it, in their order. */
  readonly claims: readonly [Claim, ...Claim[]]
}

type Dated = { readonly claim: Claim; readonly when: string; readonly time: Interval }

/**
 * The earliest time that some claims say of themselves, leaving out what is yet to come; of two that begin together, the one that
 * lasts. Null where none is dated, or where nobody can say when it began.
 */
export function sinceOf(claims: readonly Claim[]): Since | null {
  const dated = claims.flatMap((claim): Dated[] => {
    const time = claim.when === undefined || claim.status ? null : intervalOf(claim.when)
    return time && Number.isFinite(time.start) ? [{ claim, when: claim.when!, time }] : []
  })
  const isBefore = (a: Interval, b: Interval) => a.start < b.start || (a.start === b.start && a.end > b.end)
  const earliest = dated.reduce<Dated | null>(
    (first, next) => (first === null || isBefore(next.time, first.time) ? next : first),
    null,
  )
  if (!earliest) return null
  const [first, ...others] = dated.filter(({ time }) => time.start === earliest.time.start)
  return first ? { when: earliest.when, claims: [first.claim, ...others.map(({ claim }) => claim)] } : null
}
