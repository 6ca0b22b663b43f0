// How two entities are connected: the shortest chains of links between them, and those hardly longer.

import type { ClaimId, EntityId } from '../model/index.ts'
import { linkId, linksAt } from './projection.ts'
import type { Projections } from './projections.ts'
import type { Resumable } from './resumable.ts'

/** From one end to the other, both ends included. */
export type Path = readonly EntityId[]

/** The nodes that links join to a node, each with the claims behind the link; those with most claims first. */
export type Neighbours = ReadonlyMap<EntityId, readonly ClaimId[]>
export type Network = (id: EntityId) => Neighbours

/**
 * What the claims that stand join: by the links of 'all', and by those of actors with the projects in whose context they act. Of
 * a large corpus most nodes are never asked for, so each is looked at when it is.
 *
 * @param avoid who is no neighbour of anybody
 */
export function networkOf(
  projections: Projections,
  passes: (id: ClaimId) => boolean,
  avoid: ReadonlySet<EntityId> = new Set(),
): Network {
  const known = new Map<EntityId, Neighbours>()
  return id => {
    const before = known.get(id)
    if (before) return before
    const claimsOf = new Map<EntityId, Set<ClaimId>>()
    for (const projection of [projections.all, projections.projects])
      for (const { a, b, claims } of linksAt(projection, id)) {
        const other = a === id ? b : a
        if (avoid.has(other)) continue
        const joined = claimsOf.get(other) ?? new Set()
        for (const claim of claims) if (passes(claim)) joined.add(claim)
        if (joined.size > 0) claimsOf.set(other, joined)
      }
    const strongestFirst = Array.from(claimsOf, ([other, claims]) => {
      const link = linkId(id, other)
      return { other, link, claims: [...claims] }
    }).sort((a, b) => b.claims.length - a.claims.length || (a.link < b.link ? -1 : 1))
    const neighbours = new Map(strongestFirst.map(({ other, claims }) => [other, claims]))
    known.set(id, neighbours)
    return neighbours
  }
}

/** So many nodes are looked at in a step: a millisecond or two, where each has a dozen links. */
const nodesPerStep = 20

/**
 * The ways between two nodes that are at most `slack` steps longer than the shortest, the shortest first, no
 * more than `limit`; in steps. No detours: where a link leads straight from one node of a way to a later one, the way takes it. A depth-first search that never leaves the way: with the distances to the goal known (one
 * breadth-first search, no further than the start), it turns back as soon as the rest could not be reached in time. The
 * best attested way is walked first. No path: none.
 */
export function* findPathsInSteps(
  network: Network,
  from: EntityId,
  to: EntityId,
  { limit = 5, slack = 1 }: { readonly limit?: number; readonly slack?: number } = {},
): Resumable<readonly Path[]> {
  const distances = yield* distancesInSteps(network, from, to, slack)
  const shortest = distances.get(from)
  if (shortest === undefined || from === to) return []
  const found: Path[] = []
  let looked = 0
  function* walk(path: readonly EntityId[], left: number): Resumable<void> {
    const here = path.at(-1)!
    if (here === to) {
      if (left === 0) found.push(path)
      return
    }
    looked += 1
    if (looked % nodesPerStep === 0) yield
    for (const next of network(here).keys()) {
      if (found.length >= limit) return
      if ((distances.get(next) ?? Infinity) >= left || path.includes(next)) continue
      const near = network(next)
      if (!path.some(id => id !== here && near.has(id))) yield* walk([...path, next], left - 1)
    }
  }
  for (let length = shortest; length <= shortest + slack && found.length < limit; length++)
    yield* walk([from], length)
  return found
}

/** The links that a path walks, in its order. */
export const linksOfPath = (path: Path) => path.slice(1).map((id, i) => linkId(path[i]!, id))

/** The distances to a goal: of all nodes that a way to it from `from`, so much longer than the shortest, could lead over. */
function* distancesInSteps(
  network: Network,
  from: EntityId,
  to: EntityId,
  slack: number,
): Resumable<ReadonlyMap<EntityId, number>> {
  const distances = new Map([[to, 0]])
  let last = Infinity
  for (let front = [to], step = 1; front.length > 0 && step <= last; step++) {
    const next: EntityId[] = []
    for (const [i, id] of front.entries()) {
      if (i % nodesPerStep === nodesPerStep - 1) yield
      for (const other of network(id).keys()) {
        if (distances.has(other)) continue
        distances.set(other, step)
        next.push(other)
      }
    }
    if (distances.has(from) && last === Infinity) last = distances.get(from)! + slack - 1
    front = next
  }
  return distances
}
