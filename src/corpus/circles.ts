// Wholes that are said to be parts of their own parts.

import { type Claim, type EntityId, isSpatial, type Predicate, type Vocabulary } from '../model/index.ts'
import type { PlacedClaim } from './claims.ts'
import type { Report } from './diagnostics.ts'

/** Whether a claim says of what something is a part, or where it lies. */
export const tellsWhole = (vocabulary: Vocabulary, { predicate }: Claim): boolean =>
  predicate === 'part-of' || isSpatial(vocabulary, predicate)

/** Of claims that tell wholes, reports each that closes a circle of one predicate; said of two documents, it is the last that closes it. */
export function checkCircles(claims: readonly PlacedClaim[], report: Report): void {
  for (const predicate of new Set(claims.map(({ claim }) => claim.predicate))) {
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

const verbs: ReadonlyMap<Predicate, string> = new Map([
  ['part-of', 'is part of'],
  ['located-in', 'lies in'],
])

function closing(part: EntityId, whole: EntityId, way: readonly PlacedClaim[], { claim, at }: PlacedClaim) {
  const places = way.map(({ at }) => `${at().file}:${at().line}`).join(', ')
  const verb = verbs.get(claim.predicate) ?? claim.predicate
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
