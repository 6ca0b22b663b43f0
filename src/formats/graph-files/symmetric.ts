// How GEXF and GraphML say that an edge has no direction. Both could mix edges with a direction and edges without, but
// networkx refuses such a file, and igraph makes them all alike. So in a mixed graph all edges are directed, and one
// that says the same of both its ends carries an attribute that tells so. Our reader turns these back.

import { mapped, type Resumable } from '../../graph/index.ts'
import { type Column, columnsInSteps } from '../tables/columns.ts'
import type { AttributedEdge, Attributes } from './attributed.ts'

export const symmetric = {
  /** In the file: no other attribute of ours has this id. */
  id: 'symmetric',
  name: 'symmetric',
  value: 'true',
  /**
   * What a file has to say of its edges before the first of them: their columns, by `held`, how many they are, whether
   * they are mixed, so that those without a direction must be told apart, and what all of them are.
   */
  *surveying(
    edges: Iterable<AttributedEdge>,
    held: (edge: AttributedEdge) => Attributes = edge => edge.attributes,
  ): Resumable<{
    readonly columns: readonly Column[]
    readonly count: number
    readonly mixed: boolean
    readonly edgeDefault: 'directed' | 'undirected'
  }> {
    const counts = { directed: 0, undirected: 0 }
    const columns = yield* columnsInSteps(
      mapped(edges, edge => {
        counts[edge.directed ? 'directed' : 'undirected'] += 1
        return { attributes: held(edge) }
      }),
    )
    return {
      columns,
      count: counts.directed + counts.undirected,
      mixed: counts.undirected > 0 && counts.directed > 0,
      edgeDefault: counts.undirected > 0 && counts.directed === 0 ? 'undirected' : 'directed',
    }
  },
} as const
