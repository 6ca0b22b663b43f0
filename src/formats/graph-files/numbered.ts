// The graph of a file by numbers: no library sees an id of it, and what a page draws of it is arrays, quickly handed over.

import type { AttributedGraph } from './attributed.ts'
import { nodeNames } from './names.ts'

/** Each node is known by its place in the file, from 0. */
export type NumberedGraph = {
  /** One line each, never empty unless the id is. */
  readonly labels: readonly string[]
  /** How many edges end at each node; one to itself counts once. */
  readonly degrees: Uint32Array<ArrayBuffer>
  /** Of each edge, the numbers of its source and its target. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/**
 * The nodes and edges of a graph by number, as the arrays of a drawing have them. Every edge must end at nodes of the graph, as
 * readers see to.
 */
export function numbered({ nodes, edges }: AttributedGraph): NumberedGraph {
  const numbers = new Map(nodes.map(({ id }, n) => [id, n]))
  const ends = new Uint32Array(edges.length * 2)
  const degrees = new Uint32Array(nodes.length)
  for (let i = 0; i < edges.length; i++) {
    const { source, target } = edges[i]!
    const from = numbers.get(source) ?? 0
    const to = numbers.get(target) ?? 0
    ends[2 * i] = from
    ends[2 * i + 1] = to
    degrees[from]!++
    if (from !== to) degrees[to]!++
  }
  return { labels: nodeNames(nodes), degrees, ends }
}
