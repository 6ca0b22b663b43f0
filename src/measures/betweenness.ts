// Betweenness: on how many of the shortest ways between others a node lies, as a share of the most there could be.
//
// Our own 60 lines: graphology-metrics counts shortest ways in 32 bits, of which a lattice of 24 by 24 has more, and says nothing
// of how far it is.

import { type Adjacency, sideSizes } from './adjacency.ts'
import type { Algorithm } from './algorithm.ts'

/** The shortest ways from one node, and the room to find them in. */
type Search = {
  /** Nodes from near to far; the first `found` of them are reached. */
  readonly order: Uint32Array
  readonly distance: Int32Array
  /** How many shortest ways lead to each. */
  readonly ways: Float64Array
  /** On what share of the ways that go on from it each lies. */
  readonly share: Float64Array
}

function shortestWays({ starts, neighbours }: Adjacency, source: number, search: Search): number {
  const { order, distance, ways } = search
  distance.fill(-1)
  ways.fill(0)
  distance[source] = 0
  ways[source] = 1
  order[0] = source
  let found = 1
  for (let next = 0; next < found; next++) {
    const from = order[next]!
    for (let at = starts[from]!; at < starts[from + 1]!; at++) {
      const to = neighbours[at]!
      if (distance[to] === -1) {
        distance[to] = distance[from]! + 1
        order[found++] = to
      }
      if (distance[to] === distance[from]! + 1) ways[to]! += ways[from]!
    }
  }
  return found
}

/** Adds what lies on the ways from one node, from the farthest back (Brandes 2001). */
function addShares(
  { starts, neighbours }: Adjacency,
  search: Search,
  found: number,
  sums: Float64Array,
): void {
  const { order, distance, ways, share } = search
  for (let i = 0; i < found; i++) share[order[i]!] = 0
  for (let i = found - 1; i > 0; i--) {
    const to = order[i]!
    const each = (1 + share[to]!) / ways[to]!
    for (let at = starts[to]!; at < starts[to + 1]!; at++) {
      const from = neighbours[at]!
      if (distance[from] === distance[to]! - 1) share[from]! += ways[from]! * each
    }
    sums[to]! += share[to]!
  }
}

/** The most pairs that a node of a side could lie between, where all links go from side to side (Borgatti & Everett 1997). */
function mostBetween(own: number, other: number): number {
  if (own === 0 || other === 0) return 0
  const s = Math.floor((own - 1) / other)
  const t = (own - 1) % other
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}

/** The most pairs that each node could lie between. */
function mostOf({ order, sides }: Adjacency): (n: number) => number {
  if (!sides) return () => ((order - 1) * (order - 2)) / 2
  const [actors, projects] = sideSizes(sides)
  const most = [mostBetween(actors, projects), mostBetween(projects, actors)]
  return n => most[sides[n]!]!
}

export const betweenness: Algorithm = function* (graph) {
  const { order } = graph
  const search: Search = {
    order: new Uint32Array(order),
    distance: new Int32Array(order),
    ways: new Float64Array(order),
    share: new Float64Array(order),
  }
  const sums = new Float64Array(order)
  for (let source = 0; source < order; source++) {
    addShares(graph, search, shortestWays(graph, source, search), sums)
    yield (source + 1) / order
  }
  const most = mostOf(graph)
  // Each pair has been looked at from both of its ends.
  return sums.map((sum, n) => (most(n) > 0 ? sum / 2 / most(n) : 0))
}
