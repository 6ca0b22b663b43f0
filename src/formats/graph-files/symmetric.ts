// How GEXF and GraphML say that an edge has no direction. Both could mix edges with a direction and edges without, but
// networkx refuses such a file, and igraph makes them all alike. So in a mixed graph all edges are directed, and one
// that says the same of both its ends carries an attribute that tells so. Our reader turns these back.

import type { AttributedEdge } from './attributed.ts'

export const symmetric = {
  /** In the file: no other attribute of ours has this id. */
  id: 'symmetric',
  name: 'symmetric',
  value: 'true',
  /** Whether the edges are mixed, so that those without a direction must be told apart, and what all of them are. */
  of(edges: readonly AttributedEdge[]): {
    readonly mixed: boolean
    readonly edgeDefault: 'directed' | 'undirected'
  } {
    const undirected = edges.some(({ directed }) => !directed)
    const directed = edges.some(({ directed }) => directed)
    return { mixed: undirected && directed, edgeDefault: undirected && !directed ? 'undirected' : 'directed' }
  },
} as const
