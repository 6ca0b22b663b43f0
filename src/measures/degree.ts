// Degree: the share of all others that a node is linked with; in a two-mode graph, of all on the other side.

import { type Adjacency, sideSizes } from './adjacency.ts'
import type { Algorithm } from './algorithm.ts'

/** How many others a node could be linked with. */
function reachable({ order, sides }: Adjacency): (n: number) => number {
  if (!sides) return () => order - 1
  const sizes = sideSizes(sides)
  return n => sizes[1 - sides[n]!]!
}

export const degree: Algorithm = function* (graph) {
  const most = reachable(graph)
  const { order, starts } = graph
  return Float64Array.from({ length: order }, (_, n) => (starts[n + 1]! - starts[n]!) / Math.max(1, most(n)))
}
