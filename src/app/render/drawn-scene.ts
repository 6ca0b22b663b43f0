// What is drawn at the moment: a scene, what of it is there, and how far to the front. It knows nothing of the screen.

import type { LineStyle } from '../../model/index.ts'
import { emptyBuffers, rankAll, resetBuffers } from './buffers.ts'
import type { Touched } from './pointer.ts'
import { Rank, radiusOfWeight, sizeOfNode } from './ranks.ts'
import type { Emphasis, Part, Point, Scene, SceneLink, SceneNode } from './scene.ts'

/** More than this, nodes or links, take more than a frame to look through. */
export const largeFrom = 2000

/** As it looks now: `weight` is what its size tells. */
export type RankedNode = SceneNode & { readonly rank: Rank }

export class DrawnScene {
  /** What the programs draw from. */
  readonly buffers = emptyBuffers()
  emphasis: Emphasis | null = null
  /** What the pointer, or the keyboard, is on. */
  pointed: Touched = null
  /** The same where it is the keyboard. */
  cursor: Touched = null
  /** Where the nodes are, or are walking to. */
  #goals: ReadonlyMap<string, Point> = new Map()

  get scene(): Scene {
    return this.buffers.scene
  }

  get goals(): ReadonlyMap<string, Point> {
    return this.#goals
  }

  /** Whether more is there than can be looked through in a frame. */
  get isLarge(): boolean {
    return (this.emphasis?.nodes.size ?? 0) + (this.emphasis?.links.size ?? 0) > largeFrom
  }

  /** Another scene, in which nothing is pointed at. */
  show(scene: Scene): void {
    this.#goals = new Map(scene.nodes.map(({ id, x, y }) => [id, { x, y }]))
    this.pointed = this.cursor = null
    resetBuffers(this.buffers, scene)
  }

  /** A node has been put somewhere. */
  move(id: string, to: Point): void {
    this.#goals = new Map(this.#goals).set(id, to)
  }

  /** Gives each node and link its rank. */
  rank(): void {
    const near = this.pointed && this.neighbourhoodOf(this.pointed)
    // A node that is pointed at highlights its neighbourhood. A link only comes to the fore, with its ends.
    const isNode = this.pointed?.kind === 'node'
    // One that is selected highlights what the selection does: whoever has just widened that still points at it.
    const isSelected = isNode && this.emphasis?.selected.nodes.has(this.pointed!.id)
    const highlight = (isNode && !isSelected ? near : this.emphasis?.highlight) ?? null
    const pointed: Part | null = isNode ? { nodes: new Set([this.pointed!.id]), links: new Set() } : near
    rankAll(this.buffers, { emphasis: this.emphasis, highlight, pointed })
  }

  node(id: string): RankedNode | undefined {
    const n = this.buffers.numbers.get(id)
    return n === undefined ? undefined : this.#ranked(n)
  }

  /** A node by its number, with its rank, as it looks now. */
  #ranked(n: number): RankedNode {
    const { nodes, scene, styles, weights } = this.buffers
    return { ...scene.nodes[n]!, style: styles[n]!, weight: weights[n]!, rank: nodes[n] as Rank }
  }

  link(id: string): SceneLink | undefined {
    const n = this.buffers.linkNumbers.get(id)
    return n === undefined ? undefined : this.scene.links[n]
  }

  rankOfLink(id: string): Rank {
    const n = this.buffers.linkNumbers.get(id)
    return n === undefined ? Rank.absent : (this.buffers.links[n] as Rank)
  }

  /** How a link looks, if it does not look as the theme says. */
  lineOf(id: string): LineStyle | undefined {
    const n = this.buffers.linkNumbers.get(id)
    return n === undefined ? undefined : this.buffers.lines[n]
  }

  /** The nodes that are there, with their ranks. */
  visibleNodes(): RankedNode[] {
    return this.scene.nodes.flatMap((_, n) =>
      this.buffers.nodes[n] === Rank.absent ? [] : [this.#ranked(n)],
    )
  }

  *visibleLinks(): Generator<SceneLink> {
    for (const [n, link] of this.scene.links.entries()) if (this.buffers.links[n] !== Rank.absent) yield link
  }

  /** The links that are there, with their ranks. */
  *rankedLinks(): Generator<readonly [SceneLink, Rank]> {
    for (const [n, link] of this.scene.links.entries()) {
      const rank = this.buffers.links[n] as Rank
      if (rank !== Rank.absent) yield [link, rank]
    }
  }

  /** A node and its neighbours, or a link and its ends. */
  neighbourhoodOf({ kind, id: touched }: NonNullable<Touched>) {
    const near = { nodes: new Set<string>(), links: new Set<string>() }
    if (kind === 'node') near.nodes.add(touched)
    for (const { id, a, b } of this.visibleLinks()) {
      if (kind === 'link' ? id !== touched : a !== touched && b !== touched) continue
      near.links.add(id)
      near.nodes.add(a).add(b)
    }
    return near
  }

  /** A radius in sigma's unit: in pixels, where the camera's ratio is 1. */
  sizeOf({ weight, rank }: Pick<RankedNode, 'weight' | 'rank'>): number {
    return sizeOfNode(radiusOfWeight(weight), rank) * this.buffers.scale
  }

  /** Where the nodes that are there are, or are walking to. */
  visiblePoints(): readonly Point[] {
    return this.#pointsOf(this.visibleNodes())
  }

  /** The same of those that are highlighted; none, where all are. */
  highlightedPoints(): readonly Point[] {
    const highlighted = this.emphasis?.highlight?.nodes
    return highlighted ? this.#pointsOf(this.visibleNodes().filter(({ id }) => highlighted.has(id))) : []
  }

  #pointsOf(nodes: readonly SceneNode[]): readonly Point[] {
    return nodes.flatMap(({ id }) => this.#goals.get(id) ?? [])
  }
}
