// A graph as a file tells it, piece by piece and in any order, within the limits.

import type { AttributedEdge, AttributedGraph, AttributedNode, Attributes, Scalar } from './attributed.ts'
import { excerpt, type LeftOut, type Reading, refuse, within } from './reading.ts'

/** An edge that may have no id yet. */
type LooseEdge = Omit<AttributedEdge, 'id'> & { readonly id: string | undefined }

/** Shared by all that have none: a million maps would be most of the time. */
const none: Attributes = new Map()

/** A node or an edge whose attributes are still coming. */
export class Coming {
  #attributes: Map<string, Scalar> | null = null

  get attributes(): Attributes {
    return this.#attributes ?? none
  }

  set(name: string, value: Scalar): void {
    this.#attributes ??= new Map()
    this.#attributes.set(name, value)
  }
}

export type Gathering = {
  /** Refuses a second node by the same id. */
  readonly addNode: (id: string, attributes: Attributes) => void
  readonly addEdge: (edge: LooseEdge) => void
  readonly leaveOut: (what: LeftOut) => void
  /** Refuses an edge to a node that did not come. */
  readonly finish: () => Reading
}

/** Begins with nothing. */
export function gather(): Gathering {
  const nodes: AttributedNode[] = []
  const edges: LooseEdge[] = []
  const ids = new Set<string>()
  const leftOut = new Map<LeftOut, number>()
  const leaveOut = (what: LeftOut) => {
    leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
  }
  return {
    leaveOut,
    addNode(id, attributes) {
      if (ids.has(id)) refuse({ code: 'duplicate-node', node: excerpt(id) })
      ids.add(id)
      nodes.push({ id, attributes })
      within('nodes', nodes.length)
    },
    addEdge(edge) {
      edges.push(edge)
      within('edges', edges.length)
    },
    finish() {
      for (const { id, source, target } of edges) {
        const missing = [source, target].find(end => !ids.has(end))
        if (missing !== undefined) {
          refuse({ code: 'missing-node', edge: excerpt(id ?? ''), node: excerpt(missing) })
        }
      }
      const graph: AttributedGraph = { nodes, edges: named(edges, () => leaveOut('edge-ids')) }
      return { kind: 'read', graph, leftOut }
    },
  }
}

/** Each edge by an id of its own: networkx, for one, gives the first edge of every pair the id 0. */
function named(edges: readonly LooseEdge[], onTaken: () => void): readonly AttributedEdge[] {
  const given = new Set(edges.flatMap(({ id }) => id ?? []))
  const used = new Set<string>()
  let n = 0
  const fresh = () => {
    while (given.has(`e${n}`)) n++
    return `e${n++}`
  }
  return edges.map(edge => {
    const taken = edge.id !== undefined && used.has(edge.id)
    if (taken) onTaken()
    const id = edge.id === undefined || taken ? fresh() : edge.id
    used.add(id)
    return { ...edge, id }
  })
}
