// An opened graph as a scene: its nodes and links under ids of ours, as large, wide and coloured as its file says.

import type { DescribedItem, Drawable } from '../../formats/index.ts'
import type { Language } from '../../model/index.ts'
import { truncate } from '../../text/index.ts'
import type { Emphasis, LinkCourse, Part, Point, Scene, SceneLink, SceneNode } from '../render/scene.ts'
import { ringAngles } from '../render/shaped/geometry.ts'
import type { CanvasTheme } from '../render/theme.ts'
import { visibleOn } from './contrast.ts'

/** What a page has of an opened graph for its drawing. */
export type OpenedDrawing = {
  /** Of every node of the file. */
  readonly labels: readonly string[]
  /** Of each line that is drawn; empty where it has none. */
  readonly lineNames: readonly string[]
  readonly drawable: Drawable
}

/** Among more lines than this an arrow cannot be made out. */
export const maxArrows = 20_000

/** On a canvas a name has little room. */
const maxNameLength = 48
const shortened = (name: string): string => truncate(name, maxNameLength)

/** Amounts that make the largest node, and the widest link, as large as they should be; the smallest have least. */
const amounts = { node: { least: 0, most: 58 }, link: { least: 1, most: 24 } } as const

/** `share` is that of a length, from 0 to 1: amounts are told by areas. */
const amountOf = (of: keyof typeof amounts, share: number): number => {
  const { least, most } = amounts[of]
  return least + (most - least) * share ** 2
}

const nodeId = (number: number) => `node ${number}`
const linkId = (line: number) => `line ${line}`

/** The node or the edge of the file that a part of the scene stands for. */
export function itemOf(id: string, { lines }: Drawable): DescribedItem {
  const [kind, number] = id.split(' ')
  return kind === 'node'
    ? { of: 'node', number: Number(number) }
    : { of: 'edge', number: lines.edges[Number(number)]! }
}

function sceneNodes(
  { labels, drawable }: OpenedDrawing,
  places: Float32Array,
  theme: CanvasTheme,
): readonly SceneNode[] {
  const { nodes, sizes, colors } = drawable
  return Array.from(nodes, (number, n) => {
    const color = colors[n] ? visibleOn(theme.paper, theme.ink, colors[n]) : theme.linkHighlight
    return {
      id: nodeId(number),
      ...{ type: null, isHub: false, label: shortened(labels[number] ?? '') },
      style: { shape: 'circle', light: color, dark: color },
      ...{ x: places[2 * n]!, y: places[2 * n + 1]! },
      weight: amountOf('node', sizes[n] ?? 0),
    }
  })
}

function sceneLinks(
  { lineNames, drawable }: OpenedDrawing,
  places: Float32Array,
  theme: CanvasTheme,
): readonly SceneLink[] {
  const { nodes, lines } = drawable
  // Of a screen, on which y goes down.
  const at = Array.from(nodes.keys(), n => ({ x: places[2 * n]!, y: -places[2 * n + 1]! }))
  const angles = ringAngles(lines.ends, at)
  const hasArrows = lines.edges.length <= maxArrows
  return Array.from(lines.edges.keys(), n => {
    const [from, to, bend] = [lines.ends[2 * n]!, lines.ends[2 * n + 1]!, lines.bends[n]!]
    const course: LinkCourse =
      from === to ? { kind: 'ring', angle: angles[from]!, before: bend } : { kind: 'line', bend }
    const color = lines.colors[n]
    return {
      id: linkId(n),
      a: nodeId(nodes[from]!),
      b: nodeId(nodes[to]!),
      weight: amountOf('link', lines.widths[n] ?? 0),
      look: {
        label: shortened(lineNames[n] ?? ''),
        color: color ? visibleOn(theme.paper, theme.ink, color) : null,
        hasArrow: hasArrows && lines.directed[n] === 1,
        course,
      },
    }
  })
}

/** The scene, in the colours of a theme. `places` are x and y of each node that is drawn. */
export const openedScene = (drawing: OpenedDrawing, places: Float32Array, theme: CanvasTheme): Scene => ({
  // Nobody says in which.
  language: 'und' as Language,
  isUpright: true,
  nodes: sceneNodes(drawing, places, theme),
  links: sceneLinks(drawing, places, theme),
})

/** The places with a node of the scene in another one; what is no node is nowhere else. */
export function withNodeMoved(
  places: Float32Array,
  { nodes }: Drawable,
  id: string,
  { x, y }: Point,
): Float32Array {
  const n = nodes.findIndex(number => nodeId(number) === id)
  if (n < 0) return places
  const moved = places.slice()
  moved.set([x, y], 2 * n)
  return moved
}

type Sought = {
  readonly chosen: DescribedItem | null
  /** The numbers of the nodes whose names have what is looked for; null is all. */
  readonly found: ReadonlySet<number> | null
}

/** How high the buttons over the canvas stand: no node is to lie behind them. */
const buttonsHeightPx = 52

/** All of a scene is there; what is chosen is highlighted with what it leads to, else what was found. */
export function openedEmphasis(scene: Scene, { lines }: Drawable, { chosen, found }: Sought): Emphasis {
  const nodes = new Set(scene.nodes.map(({ id }) => id))
  const selected = selectedPart(chosen, lines, nodes)
  const isChosen = selected.nodes.size + selected.links.size > 0
  return {
    ...{
      nodes,
      selected,
      dotted: new Set(),
      areas: new Map(),
      covered: { above: buttonsHeightPx, below: 0 },
    },
    links: new Map(scene.links.map(({ id, weight }) => [id, weight])),
    highlight: isChosen ? partAround(scene, selected) : found && partBetween(scene, found),
  }
}

/** What is chosen, if it is drawn: an edge may be one of several that a line stands for, or none. */
function selectedPart(
  chosen: DescribedItem | null,
  { lineOf }: Drawable['lines'],
  drawn: ReadonlySet<string>,
): Part {
  const part = { nodes: new Set<string>(), links: new Set<string>() }
  if (chosen?.of === 'node' && drawn.has(nodeId(chosen.number))) part.nodes.add(nodeId(chosen.number))
  const line = chosen?.of === 'edge' ? (lineOf[chosen.number] ?? -1) : -1
  if (line >= 0) part.links.add(linkId(line))
  return part
}

/** A part with the links of its nodes and the ends of its links. */
function partAround({ links }: Scene, part: Part): Part {
  const near = links.filter(({ id, a, b }) => part.links.has(id) || part.nodes.has(a) || part.nodes.has(b))
  return {
    nodes: new Set([...part.nodes, ...near.flatMap(({ a, b }) => [a, b])]),
    links: new Set(near.map(({ id }) => id)),
  }
}

/** Nodes, with the links between them. */
function partBetween({ links }: Scene, numbers: ReadonlySet<number>): Part {
  const nodes = new Set(Array.from(numbers, nodeId))
  const between = links.filter(({ a, b }) => nodes.has(a) && nodes.has(b))
  return { nodes, links: new Set(between.map(({ id }) => id)) }
}
