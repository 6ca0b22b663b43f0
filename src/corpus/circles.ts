// Wholes that are said to be parts of their own parts.

import type { Claim, EntityId } from '../model/index.ts'
import type { PlacedClaim } from './claims.ts'
import type { Report } from './diagnostics.ts'

const predicates = ['part-of', 'located-in'] as const

/** Whether a claim says of what something is a part. */
export const tellsWhole = (claim: Claim): boolean => predicates.some(name => name === claim.predicate)

/** Reports each claim that closes a circle of `part-of` or `located-in`; said of two documents, it is the last that closes it. */
export function checkCircles(claims: readonly PlacedClaim[], report: Report): void {
  for (const predicate of predicates) {
    const wholes = new Map<EntityId, Map<EntityId, PlacedClaim>>()
    for (const placed of claims.filter(({ claim }) => claim.predicate === predicate)) {
      for (const part of placed.claim.subjects) {
        for (const whole of placed.claim.objects) {
          const known = wholes.get(part) ?? new Map<EntityId, PlacedClaim>()
          if (known.has(whole)) continue
          const way = wayFrom(whole, part, wholes)
          if (way) report(closing(part, whole, way, placed))
          wholes.set(part, known.set(whole, placed))
        }
      }
    }
  }
}

/** The claims by which one leads to the other; none, from a thing to itself; null if it does not. */
function wayFrom(
  start: EntityId,
  end: EntityId,
  wholes: ReadonlyMap<EntityId, ReadonlyMap<EntityId, PlacedClaim>>,
): readonly PlacedClaim[] | null {
  const ways = new Map<EntityId, readonly PlacedClaim[]>([[start, []]])
  for (const [id, way] of ways) {
    if (id === end) return way
    for (const [whole, placed] of wholes.get(id) ?? [])
      if (!ways.has(whole)) ways.set(whole, [...way, placed])
  }
  return null
}

function closing(part: EntityId, whole: EntityId, way: readonly PlacedClaim[], { claim, at }: PlacedClaim) {
  const places = way.map(({ at }) => `${at().file}:${at().line}`).join(', ')
  const verb = claim.predicate === 'part-of' ? 'is part of' : 'lies in'
  return {
    ...at(),
    severity: 'warning',
    code: 'circular',
    message:
      way.length === 0
        ? `'${part}' ${verb} itself.`
        : `'${part}' ${verb} '${whole}', which in turn ${verb} '${part}' (${places}).`,
    remedy: 'One of them is the other way round, or says something else.',
  } as const
}
