// A graph as a file tells it, piece by piece and in any order, within the limits. What cannot be held is counted.

import type { AttributedEdge, AttributedGraph, AttributedNode, Attributes, Scalar } from './attributed.ts'
import { type LeftOut, type Reading, within } from './reading.ts'
import { isOdd, type Odd } from './typed-values.ts'

/** An edge whose id and ends may be missing yet. */
type LooseEdge = {
  id: string | undefined
  readonly source: string | undefined
  readonly target: string | undefined
  readonly directed: boolean
  readonly attributes: Attributes
}

/** Shared by all that have none: of a million objects, most of the time is spent on clearing them away. */
const none: Attributes = new Map()

/** A node or an edge whose attributes are still coming. */
export class ComingItem {
  readonly of: 'node' | 'edge'
  readonly id: string | undefined
  /** The ends of an edge; a node has none. */
  readonly source: string | undefined
  readonly target: string | undefined
  directed: boolean
  #attributes: Map<string, Scalar> | null = null

  constructor(
    of: 'node' | 'edge',
    id: string | undefined,
    source: string | undefined = undefined,
    target: string | undefined = undefined,
    directed = false,
  ) {
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

/** Takes what comes of a file. Each node and edge that is added is in the graph, or counted as left out. */
export class Gathering {
  readonly #nodes: AttributedNode[] = []
  readonly #edges: LooseEdge[] = []
  /** Which node has an id, by its place. */
  readonly #places = new Map<string, number>()
  /** The nodes that came without one. */
  readonly #nameless: number[] = []
  readonly #leftOut = new Map<LeftOut, number>()
  #values = 0

  leaveOut(what: LeftOut, times = 1): void {
    if (times > 0) this.#leftOut.set(what, (this.#leftOut.get(what) ?? 0) + times)
  }

  /** Gives an item a value, unless that is none. */
  give(item: ComingItem, name: string, value: Scalar | Odd): void {
    if (isOdd(value)) this.leaveOut(value.odd)
    else item.set(name, value)
  }

  /** A second node by the same id adds to the first, and has the last word. Attributes are all there by now. */
  addNode(id: string | undefined, attributes: Attributes): void {
    this.#count(attributes)
    const first = id === undefined ? undefined : this.#places.get(id)
    if (first !== undefined) {
      this.leaveOut('repeated-nodes')
      const node = this.#nodes[first]!
      if (attributes.size > 0)
        this.#nodes[first] = { id: node.id, attributes: new Map([...node.attributes, ...attributes]) }
      return
    }
    if (id === undefined) this.#nameless.push(this.#nodes.length)
    else this.#places.set(id, this.#nodes.length)
    this.#nodes.push({ id: id ?? '', attributes })
    within('nodes', this.#nodes.length)
  }

  /** The nodes at its ends may come later. */
  addEdge(edge: LooseEdge): void {
    this.#count(edge.attributes)
    this.#edges.push(edge)
    within('edges', this.#edges.length)
  }

  /** One that has come. */
  add({ of, id, source, target, directed, attributes }: ComingItem): void {
    if (of === 'node') this.addNode(id, attributes)
    else this.addEdge({ id, source, target, directed, attributes })
  }

  finish(): Reading {
    const edges = this.#edges.filter(this.#joins)
    // Only now: no edge means a node that has been named here.
    this.#nameNodes()
    const graph: AttributedGraph = { nodes: this.#nodes, edges: this.#named(edges) }
    return { kind: 'read', graph, leftOut: this.#leftOut }
  }

  #count(attributes: Attributes): void {
    this.#values += attributes.size
    within('values', this.#values)
  }

  #joins = ({ source, target }: LooseEdge): boolean => {
    if (source === undefined || target === undefined) {
      this.leaveOut('edges-without-end')
      return false
    }
    if (this.#places.has(source) && this.#places.has(target)) return true
    this.leaveOut('dangling-edges')
    return false
  }

  #nameNodes(): void {
    this.leaveOut('node-ids', this.#nameless.length)
    let n = 0
    for (const at of this.#nameless) {
      while (this.#places.has(`n${n}`)) n++
      const id = `n${n}`
      this.#nodes[at] = { id, attributes: this.#nodes[at]!.attributes }
      this.#places.set(id, at)
    }
  }

  /** Gives each edge an id of its own: networkx, for one, gives the first edge of every pair the id 0. */
  #named(edges: readonly LooseEdge[]): readonly AttributedEdge[] {
    const ids = new Set<string>()
    const nameless: LooseEdge[] = []
    for (const edge of edges) {
      const taken = edge.id !== undefined && ids.has(edge.id)
      if (taken) this.leaveOut('edge-ids')
      if (edge.id === undefined || taken) nameless.push(edge)
      else ids.add(edge.id)
    }
    let n = 0
    for (const edge of nameless) {
      while (ids.has(`e${n}`)) n++
      edge.id = `e${n++}`
    }
    return edges as readonly AttributedEdge[]
  }
}
