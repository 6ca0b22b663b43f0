// A graph as a file tells it, piece by piece and in any order, within the limits.

import type { AttributedEdge, AttributedGraph, AttributedNode, Attributes, Scalar } from './attributed.ts'
import { excerpt, type LeftOut, type Reading, refuse, within } from './reading.ts'

/** An edge that may have no id yet. */
type LooseEdge = Omit<AttributedEdge, 'id'> & { id: string | undefined }

/** Shared by all that have none: of a million objects, most of the time is spent on clearing them away. */
const none: Attributes = new Map()

/** A node or an edge whose attributes are still coming. */
export class Coming {
  readonly of: 'node' | 'edge'
  readonly id: string | undefined
  /** The ends of an edge; a node has none. */
  readonly source: string
  readonly target: string
  directed: boolean
  #attributes: Map<string, Scalar> | null = null

  constructor(of: 'node' | 'edge', id: string | undefined, source = '', target = '', directed = false) {
    this.of = of
    this.id = id
    this.source = source
    this.target = target
    this.directed = directed
  }

  get attributes(): Attributes {
    return this.#attributes ?? none
  }

  set(name: string, value: Scalar): void {
    this.#attributes ??= new Map()
    this.#attributes.set(name, value)
  }
}

export type Gathering = {
  /** Refuses a second node by the same id. Attributes are all there by now. */
  readonly addNode: (id: string, attributes: Attributes) => void
  readonly addEdge: (edge: LooseEdge) => void
  /** One that has come. */
  readonly add: (item: Coming) => void
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
  let values = 0
  const count = (attributes: Attributes) => {
    values += attributes.size
    within('values', values)
  }
  const addNode = (id: string, attributes: Attributes) => {
    count(attributes)
    if (ids.has(id)) refuse({ code: 'duplicate-node', node: excerpt(id) })
    ids.add(id)
    nodes.push({ id, attributes })
    within('nodes', nodes.length)
  }
  const addEdge = (edge: LooseEdge) => {
    count(edge.attributes)
    edges.push(edge)
    within('edges', edges.length)
  }
  return {
    leaveOut,
    addNode,
    addEdge,
    add({ of, id, source, target, directed, attributes }) {
      if (of === 'node') addNode(id ?? '', attributes)
      else addEdge({ id, source, target, directed, attributes })
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

/** Gives each edge an id of its own: networkx, for one, gives the first edge of every pair the id 0. */
function named(edges: readonly LooseEdge[], onTaken: () => void): readonly AttributedEdge[] {
  const given = new Set<string>()
  const nameless: LooseEdge[] = []
  for (const edge of edges) {
    const taken = edge.id !== undefined && given.has(edge.id)
    if (taken) onTaken()
    if (edge.id === undefined || taken) nameless.push(edge)
    else given.add(edge.id)
  }
  let n = 0
  for (const edge of nameless) {
    while (given.has(`e${n}`)) n++
    edge.id = `e${n++}`
  }
  return edges as readonly AttributedEdge[]
}
