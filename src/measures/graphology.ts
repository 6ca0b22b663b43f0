// A graph as graphology's library takes it.

import { UndirectedGraph } from 'graphology'
import type { Adjacency } from './adjacency.ts'

/** Its nodes go by their numbers; `weight` of an edge is how many statements make it. */
export function graphologyOf({ order, starts, neighbours, weights }: Adjacency) {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
  for (let n = 0; n < order; n++) graph.addNode(n)
  for (let n = 0; n < order; n++)
    for (let at = starts[n]!; at < starts[n + 1]!; at++)
      if (n < neighbours[at]!) graph.addEdge(n, neighbours[at]!, { weight: weights[at]! })
  return graph
}
