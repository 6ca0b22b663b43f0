// How two entities are connected: the shortest chains of ties between them, and those hardly longer.

import type { ClaimId, EntityId } from '../model/index.ts'
import { type Projections, type Tie, tieId } from './projection.ts'

/** From one end to the other, both ends included. */
export type Path = readonly EntityId[]

/** What everything stated joins: the ties of 'all', and those of actors with the projects in whose context they act. */
export function network(projections: Projections): readonly Tie[] {
  const merged = new Map(projections.all.ties.map(tie => [tie.id, tie]))
  for (const tie of projections.projects.ties) {
    const known = merged.get(tie.id)
    const claims: ClaimId[] = known ? [...new Set([...known.claims, ...tie.claims])] : [...tie.claims]
    merged.set(tie.id, { ...tie, claims })
  }
  return [...merged.values()]
}

/**
 * The simple paths between two nodes that are at most `slack` steps longer than the shortest, the shortest first, no
 * more than `limit`. A depth-first search that never leaves the way: with the distances to the goal known (one
 * breadth-first search), it turns back as soon as the rest could not be reached in time. No path: none.
 */
export function pathsBetween(
  ties: readonly Tie[],
  from: EntityId,
  to: EntityId,
  { limit = 5, slack = 1 }: { readonly limit?: number; readonly slack?: number } = {},
): readonly Path[] {
  const near = neighbours(ties)
  const distances = distancesTo(near, to)
  const shortest = distances.get(from)
  if (shortest === undefined || from === to) return []
  const found: Path[] = []
  const walk = (path: readonly EntityId[], left: number) => {
    const here = path.at(-1)!
    if (here === to) {
      if (left === 0) found.push(path)
      return
    }
    for (const next of near.get(here) ?? []) {
      if (found.length >= limit) return
      if ((distances.get(next) ?? Infinity) < left && !path.includes(next)) walk([...path, next], left - 1)
    }
  }
  for (let length = shortest; length <= shortest + slack && found.length < limit; length++)
    walk([from], length)
  return found
}

/** The ties that a path walks, in its order. */
export const tiesOf = (path: Path) => path.slice(1).map((id, i) => tieId(path[i]!, id))

/** Each node with its neighbours, those with most claims in between first: the best attested way is walked first. */
function neighbours(ties: readonly Tie[]): ReadonlyMap<EntityId, readonly EntityId[]> {
  const near = new Map<EntityId, EntityId[]>()
  const add = (from: EntityId, to: EntityId) => {
    const others = near.get(from)
    if (others) others.push(to)
    else near.set(from, [to])
  }
  const strongestFirst = [...ties].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))
  for (const { a, b } of strongestFirst) {
    add(a, b)
    add(b, a)
  }
  return near
}

function distancesTo(near: ReadonlyMap<EntityId, readonly EntityId[]>, to: EntityId): Map<EntityId, number> {
  const distances = new Map([[to, 0]])
  for (let front = [to], step = 1; front.length > 0; step++) {
    const next: EntityId[] = []
    for (const id of front) {
      for (const other of near.get(id) ?? []) {
        if (distances.has(other)) continue
        distances.set(other, step)
        next.push(other)
      }
    }
    front = next
  }
  return distances
}
