// What the programs draw from: how each node and link of the graph stands at the moment. A change of emphasis rewrites
// this, and not the graph, so that it costs sigma nothing.

import type { RenderParams } from 'sigma/types'
import type { LineStyle, TypeStyle } from '../../model/index.ts'
import { colorsOfGroup } from './hues.ts'
import { amountScale, crowding, largestWeight, type Rank, Rank as rank } from './ranks.ts'
import { type Emphasis, type NodeLooks, noScene, type Part, type Point, type Scene } from './scene.ts'
import type { CanvasTheme } from './theme.ts'

/** Nodes and links go by their numbers: their places in the scene, and so in the graph made of it. */
export type RenderBuffers = {
  scene: Scene
  theme: CanvasTheme | null
  /** By how much all nodes are drawn smaller. */
  scale: number
  nodes: Uint8Array
  links: Uint8Array
  /** The number of each node by its id. */
  numbers: ReadonlyMap<string, number>
  /** The number of each link by its id. */
  linkNumbers: ReadonlyMap<string, number>
  /** Where sigma has put the nodes: x and y of each, in the coordinates of its programs. */
  places: Float32Array
  /** The two nodes that each link joins, by their numbers. */
  ends: Uint32Array
  /** How many of a link's statements stand, as far as its width tells. */
  statements: Float32Array
  /** By how much the amounts of links are drawn smaller. */
  linkScale: number
  /** What the size of each node tells. */
  weights: Float64Array
  /** How each node looks. */
  styles: readonly TypeStyle[]
  /** Whence these two are, if not from the scene. */
  looks: NodeLooks | undefined
  /** 1 for a link whose statements are all yet to come. */
  dotted: Uint8Array
  /** How each link looks that does not look as the theme says. */
  lines: readonly (LineStyle | undefined)[]
  /** Draws the links, for the program that draws the nodes before them. */
  drawLinks: (params: RenderParams) => void
  /** Whether links are left out so that the camera keeps pace. */
  skipsLinks: boolean
  /** Another number with each change. */
  version: number
}

export const emptyBuffers = (): RenderBuffers => ({
  scene: noScene,
  theme: null,
  scale: 1,
  nodes: new Uint8Array(),
  links: new Uint8Array(),
  numbers: new Map(),
  linkNumbers: new Map(),
  places: new Float32Array(),
  ends: new Uint32Array(),
  statements: new Float32Array(),
  linkScale: 1,
  weights: new Float64Array(),
  styles: [],
  looks: undefined,
  dotted: new Uint8Array(),
  lines: [],
  drawLinks: () => {},
  skipsLinks: false,
  version: 0,
})

/** Fills the buffers for another scene, whose links join nodes of it. */
export function resetBuffers(stage: RenderBuffers, scene: Scene): void {
  const { nodes, links } = scene
  const numbers = new Map(nodes.map(({ id }, n) => [id, n]))
  const linkNumbers = new Map(links.map(({ id }, n) => [id, n]))
  Object.assign(stage, { scene, numbers, linkNumbers })
  stage.places = new Float32Array(2 * nodes.length)
  stage.ends = new Uint32Array(2 * links.length)
  stage.linkScale = amountScale('link', links)
  dressNodes(stage, undefined)
  let at = 0
  for (const { a, b } of links) for (const end of [a, b]) stage.ends[at++] = numbers.get(end)!
}

/** Gives each node of the scene its looks. */
function dressNodes(stage: RenderBuffers, looks: NodeLooks | undefined): void {
  const { nodes } = stage.scene
  const [sizes, groups] = [looks?.sizes, looks?.groups]
  const scale = amountScale('node', nodes)
  stage.looks = looks
  stage.weights = Float64Array.from(nodes, ({ id, weight }) =>
    sizes ? (sizes.get(id) ?? 0) * largestWeight : weight * scale,
  )
  stage.styles = nodes.map(({ id, style }) =>
    groups ? { ...style, ...colorsOfGroup(groups.get(id) ?? 0) } : style,
  )
}

/** Ranks all nodes and links of the scene; `pointed` are those that the pointer brings to the fore. */
export function rankAll(
  stage: RenderBuffers,
  {
    emphasis,
    highlight,
    pointed,
  }: { emphasis: Emphasis | null; highlight: Part | null; pointed: Part | null },
): void {
  const ranking = (kind: keyof Part) => {
    const [selected, under, lit] = [emphasis?.selected[kind], pointed?.[kind], highlight?.[kind]]
    return (id: string): Rank => {
      if (selected?.has(id)) return rank.chosen
      if (under?.has(id)) return rank.pointed
      if (!lit) return rank.plain
      return lit.has(id) ? rank.highlighted : rank.faint
    }
  }
  if (emphasis?.looks !== stage.looks) dressNodes(stage, emphasis?.looks)
  const [ofNode, ofLink] = [ranking('nodes'), ranking('links')]
  const [nodes, links] = [new Uint8Array(stage.scene.nodes.length), new Uint8Array(stage.scene.links.length)]
  const [statements, dotted] = [new Float32Array(links.length), new Uint8Array(links.length)]
  const lines: (LineStyle | undefined)[] = Array.from(links, () => undefined)
  // Of a large scene a small part may be there: only that is gone through.
  for (const id of emphasis?.nodes ?? []) {
    const n = stage.numbers.get(id)
    if (n !== undefined) nodes[n] = ofNode(id)
  }
  const scale = stage.linkScale * crowding(emphasis?.links.size ?? 0)
  for (const [id, count] of emphasis?.links ?? []) {
    const n = stage.linkNumbers.get(id)
    if (n === undefined || count === 0) continue
    links[n] = ofLink(id)
    statements[n] = count * scale
    dotted[n] = Number(emphasis?.dotted.has(id))
    lines[n] = emphasis?.lines?.get(id)
  }
  Object.assign(stage, { nodes, links, statements, dotted, lines })
  stage.version++
}

/**
 * The number of the node that is drawn topmost at a point, or null. The point and the reach of each node are in the
 * coordinates of `places`.
 */
export function topmostAt(
  { nodes, places }: Pick<RenderBuffers, 'nodes' | 'places'>,
  { x, y }: Point,
  reachOf: (n: number) => number,
): number | null {
  let topmost: number | null = null
  for (let n = 0; n < nodes.length; n++) {
    if (nodes[n] === rank.absent || (topmost !== null && nodes[n]! < nodes[topmost]!)) continue
    if (Math.hypot(places[2 * n]! - x, places[2 * n + 1]! - y) <= reachOf(n)) topmost = n
  }
  return topmost
}

/** How much a program of sigma's draws, and from what. */
export type ProgramBuffer = {
  array: Float32Array
  capacity: number
  verticesCount: number
  readonly STRIDE: number
  readonly VERTICES: number
}

/** Has a program draw so many copies of what it draws; gives the room for their numbers. */
export function makeRoom(program: ProgramBuffer, copies: number): Float32Array {
  program.array = new Float32Array(copies * program.STRIDE)
  program.capacity = copies
  program.verticesCount = copies * program.VERTICES
  return program.array
}
