// Communities: groups with more statements within them, and fewer between them, than chance would have it.

import louvain from 'graphology-communities-louvain'
import { randomNumbers } from '../graph/index.ts'
import type { Adjacency } from './adjacency.ts'
import type { Algorithm } from './algorithm.ts'
import { graphologyOf } from './graphology.ts'

/** Louvain looks at the nodes in an order by chance, and finds now a better partition, now a worse one: the best of these counts. */
const attempts = 10

/** The groups by number, the largest first; whoever is alone is in none. */
function numberedBySize(groups: Uint32Array): Float64Array<ArrayBuffer> {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  // Of equal ones that first whose first node comes first.
  const order = [...sizes].filter(([, size]) => size > 1).sort(([, a], [, b]) => b - a)
  const numbers = new Map(order.map(([group], i) => [group, i + 1]))
  return Float64Array.from(groups, group => numbers.get(group) ?? 0)
}

export const communities: Algorithm = function* (graph) {
  if (graph.neighbours.length === 0) return new Float64Array(graph.order)
  const whole = graphologyOf(graph)
  const random = randomNumbers(graph.order)
  let best = louvain.detailed(whole, { rng: () => random.next().value })
  for (let attempt = 1; attempt < attempts; attempt++) {
    yield attempt / attempts
    const other = louvain.detailed(whole, { rng: () => random.next().value })
    if (other.modularity > best.modularity) best = other
  }
  return numberedBySize(Uint32Array.from({ length: graph.order }, (_, n) => best.communities[n]!))
}

/**
 * How much more lies within the groups than chance would have it: near 0 for groups that say nothing, up to 1 (Newman & Girvan
 * 2004). Whoever is in none is a group by itself.
 */
export function modularityOf(
  { order, starts, neighbours, weights }: Adjacency,
  groups: Float64Array,
): number {
  const [within, strength] = [new Map<number, number>(), new Map<number, number>()]
  const groupOf = (n: number) => groups[n] || -1 - n
  const add = (sums: Map<number, number>, group: number, weight: number) =>
    sums.set(group, (sums.get(group) ?? 0) + weight)
  let total = 0
  for (let n = 0; n < order; n++)
    for (let at = starts[n]!; at < starts[n + 1]!; at++) {
      const weight = weights[at]!
      total += weight
      add(strength, groupOf(n), weight)
      if (groupOf(n) === groupOf(neighbours[at]!)) add(within, groupOf(n), weight)
    }
  if (total === 0) return 0
  return [...strength].reduce(
    (sum, [group, own]) => sum + (within.get(group) ?? 0) / total - (own / total) ** 2,
    0,
  )
}
