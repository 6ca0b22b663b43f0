// Opened graphs for tests, as the page has them.

import type { ForeignGraph } from '../../../src/app/files/protocol.ts'
import { edgeNamer, openedGraph, openFile } from '../../../src/formats/index.ts'

/** What the worker tells the page of a file. */
export function foreign(nodes: readonly object[], links: readonly object[]): ForeignGraph {
  const file = openFile('a.json', JSON.stringify({ nodes, links }))
  if (file.kind !== 'graph') throw new Error(file.kind)
  const { graph, numbers, drawn, leftOut } = openedGraph(file.graph, file.leftOut)
  const nameOf = edgeNamer(graph.edges)
  return {
    labels: numbers.labels,
    degrees: numbers.degrees,
    edges: graph.edges.length,
    leftOut,
    drawable: drawn,
    lineNames: Array.from(drawn.lines.edges, edge => nameOf(graph.edges[edge]!)),
  }
}

export const node = (id: string, more: object = {}) => ({ id, ...more })
export const link = (source: string, target: string, more: object = {}) => ({ source, target, ...more })
