// Where the nodes of what is drawn are on the screen, how large they are there, and which of them is at a point. In pixels.

import { shapeReach } from '../../graph/index.ts'
import { topmostAt } from './buffers.ts'
import type { DrawnScene, RankedNode } from './drawn-scene.ts'
import type { NodesOnScreen } from './link-layer.ts'
import type { NumericKeys } from './numeric-keys.ts'
import { type Rank, rimPx } from './ranks.ts'
import {
  type Direction,
  type NodeData,
  nearestInDirection,
  type Point,
  type SceneNode,
  type SigmaInstance,
} from './scene.ts'

/** How far round its middle a node is touched, in radii: the points of some shapes go further than others. */
const pickRadius = 1.2

export class OnScreen implements NodesOnScreen {
  readonly #sigma: () => SigmaInstance
  readonly #keys: NumericKeys
  readonly #drawn: DrawnScene
  /** Where each node was when places were last noted. */
  #noted: ReadonlyMap<string, Point> = new Map()

  constructor(sigma: () => SigmaInstance, keys: NumericKeys, drawn: DrawnScene) {
    this.#sigma = sigma
    this.#keys = keys
    this.#drawn = drawn
  }

  /** Notes where these nodes are, for all that asks before they are drawn again. */
  note(nodes: readonly SceneNode[]): void {
    this.#noted = new Map(nodes.map(({ id }) => [id, this.placeNow(id)]))
  }

  place = (id: string): Point => this.#noted.get(id) ?? this.placeNow(id)

  /** From the graph, not from what sigma drew: between a refresh and the next frame that is not to be read. */
  placeNow(id: string): Point {
    return this.#sigma().graphToViewport(this.#attributesOf(id)!)
  }

  has(id: string): boolean {
    return this.#attributesOf(id) !== null
  }

  #attributesOf(id: string): NodeData | null {
    const graph = this.#sigma().getGraph()
    const key = this.#keys.keyOf(id)
    return graph.hasNode(key) ? graph.getNodeAttributes(key) : null
  }

  radius = (id: string): number => {
    const node = this.#drawn.node(id)
    return node ? this.radiusOf(node) : 0
  }

  radiusOf(node: Pick<RankedNode, 'weight' | 'rank'>): number {
    return this.#sigma().scaleSize(this.#drawn.sizeOf(node))
  }

  /** The radius of the disc that a node covers, its rim and all. */
  reachOf(node: RankedNode): number {
    return shapeReach[node.style.shape] * this.radiusOf(node) + rimPx
  }

  /** The key of the node that lies topmost at a point. */
  keyAt({ x, y }: Point): string | null {
    const sigma = this.#sigma()
    const { buffers, scene } = this.#drawn
    const at = sigma.viewportToFramedGraph({ x, y })
    const beside = sigma.viewportToFramedGraph({ x: x + 1, y })
    const pixel = Math.hypot(beside.x - at.x, beside.y - at.y)
    const reachOf = (n: number) =>
      pickRadius * pixel * this.radiusOf({ weight: buffers.weights[n]!, rank: buffers.nodes[n] as Rank })
    const n = topmostAt(buffers, at, reachOf)
    return n === null ? null : this.#keys.keyOf(scene.nodes[n]!.id)
  }

  /** From a node, the neighbour that lies in a direction; from none, the largest. */
  nextNode(from: string | null, direction: Direction): string | null {
    if (from === null || !this.has(from)) {
      const [largest] = this.#drawn.visibleNodes().sort((a, b) => b.weight - a.weight)
      return largest?.id ?? null
    }
    const near = this.#drawn.neighbourhoodOf({ kind: 'node', id: from }).nodes
    near.delete(from)
    const places = [...near].map(id => ({ ...this.placeNow(id), id }))
    return nearestInDirection(this.placeNow(from), direction, places)?.id ?? null
  }
}
