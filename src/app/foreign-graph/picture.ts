// The whole drawing of a foreign graph as shapes, for paper: what the canvas shows, at one size and without a camera.

import type { Drawable } from '../../formats/index.ts'
import { placeLabels, type Segment } from '../../graph/index.ts'
import {
  type ArrowHead,
  arrowHead,
  controlPoint,
  middleOf,
  type Point,
  ringAngles,
  ringArrowHead,
  ringAt,
} from '../render/shaped/geometry.ts'
import { maxArrows } from './opened-scene.ts'

/** All in units of the picture, of which its longer side has 1,000. */
export type ForeignPicture = {
  readonly width: number
  readonly height: number
  /** Lines of one colour and width; no colour where the file has none. */
  readonly strokes: readonly {
    readonly color: string | null
    readonly width: number
    readonly path: string
  }[]
  readonly heads: readonly { readonly color: string | null; readonly path: string }[]
  readonly nodes: readonly (Point & { readonly radius: number; readonly color: string | null })[]
  /** From the upper left corner, with the line that leads to what stands apart. */
  readonly labels: readonly (Point & {
    readonly text: string
    readonly width: number
    readonly leader: Segment | null
  })[]
}

const side = 1000
const marginPx = 90

const minHeightPx = 160

/** Radii and widths, by how many there are. */
const lineGapPx = (count: number, few: readonly [number, number], many: readonly [number, number]) =>
  count <= 500 ? few : many

export const labelHeightPx = 22

type ForeignPictureInput = {
  readonly drawable: Drawable
  /** x and y of each node that is drawn, y upwards. */
  readonly places: Float32Array
  /** Of every node of the file. */
  readonly labels: readonly string[]
  /** Of each line; empty where it has none. */
  readonly lineNames: readonly string[]
  /** The width of a text, written at the height of a label. */
  readonly widthOf: (text: string) => number
}

type PlacedShape = ForeignPicture['nodes'][number]

/** The frame around all places, and the nodes in it. */
function placed({
  drawable,
  places,
}: ForeignPictureInput): Pick<ForeignPicture, 'width' | 'height' | 'nodes'> {
  const { sizes, colors, nodes } = drawable
  const [least, most] = lineGapPx(nodes.length, [5, 18], [1.2, 6])
  const at = (n: number) => ({ x: places[2 * n]!, y: -places[2 * n + 1]! })
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const n of nodes.keys()) {
    const { x, y } = at(n)
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const scale = (side - 2 * marginPx) / Math.max(right - left, bottom - top, 1e-9)
  return {
    width: (right - left) * scale + 2 * marginPx,
    height: Math.max((bottom - top) * scale + 2 * marginPx, minHeightPx),
    nodes: Array.from(nodes.keys(), n => ({
      x: (at(n).x - left) * scale + marginPx,
      y: bottom > top ? (at(n).y - top) * scale + marginPx : minHeightPx / 2,
      radius: least + (most - least) * (sizes[n] ?? 0),
      color: colors[n] ?? null,
    })),
  }
}

const round = (n: number) => Math.round(n * 10) / 10
const pair = ({ x, y }: Point) => `${round(x)} ${round(y)}`

const headPath = ([tip, left, right]: ArrowHead) => `M${pair(tip)}L${pair(left)}L${pair(right)}Z`

/** A whole circle, from its left side. */
const ringPath = ({ x, y, radius }: Point & { radius: number }) =>
  `M${pair({ x: x - radius, y })}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0`

/** Paths by what they look like, so that a picture of many lines is few elements. */
class Paths {
  readonly #paths = new Map<string, { color: string | null; width: number; path: string[] }>()

  add(color: string | null, width: number, path: string): void {
    const key = `${color} ${width}`
    const same = this.#paths.get(key)
    if (same) same.path.push(path)
    else this.#paths.set(key, { color, width, path: [path] })
  }

  all(): readonly { readonly color: string | null; readonly width: number; readonly path: string }[] {
    return Array.from(this.#paths.values(), ({ path, ...look }) => ({ ...look, path: path.join('') }))
  }
}

function drawLines(
  { lines }: Drawable,
  nodes: readonly PlacedShape[],
): Pick<ForeignPicture, 'strokes' | 'heads'> {
  const [strokes, heads] = [new Paths(), new Paths()]
  const count = lines.edges.length
  const angles = ringAngles(lines.ends, nodes)
  const [thin, thick] = lineGapPx(count, [1.2, 5], [0.5, 2])
  for (let n = 0; n < count; n++) {
    const [from, to] = [nodes[lines.ends[2 * n]!]!, nodes[lines.ends[2 * n + 1]!]!]
    const [color, bend] = [lines.colors[n] ?? null, lines.bends[n]!]
    const width = round(thin + (thick - thin) * (lines.widths[n] ?? 0))
    const isRing = from === to
    const ring = ringAt(from, from.radius, angles[lines.ends[2 * n]!]!, bend)
    const curve = bend === 0 ? `L${pair(to)}` : `Q${pair(controlPoint(from, to, bend))} ${pair(to)}`
    strokes.add(color, width, isRing ? ringPath(ring) : `M${pair(from)}${curve}`)
    if (!lines.directed[n] || count > maxArrows) continue
    const size = 5 + 2 * width
    const head = isRing
      ? ringArrowHead(ring, from, from.radius, size)
      : arrowHead(from, to, bend, to.radius, size)
    heads.add(color, 0, headPath(head))
  }
  return { strokes: strokes.all(), heads: heads.all() }
}

/** More names than this find no room on a sheet of paper. */
const maxLabels = 1_500

/** So many, the largest, are named from farther off, by a line, where their own place is taken: a thicket without a name says nothing. */
const maxLeaders = 12

/** Up to so many lines their names are written too. */
const maxNames = 40

function drawLabels(
  { drawable, labels, lineNames, widthOf }: ForeignPictureInput,
  nodes: readonly PlacedShape[],
  sheet: Pick<ForeignPicture, 'width' | 'height'>,
): ForeignPicture['labels'] {
  const { lines } = drawable
  const ofNodes = Array.from(drawable.nodes, (number, n) => {
    const text = labels[number] ?? ''
    return { id: `n${n}`, text, ...nodes[n]!, priority: nodes[n]!.radius }
  })
  const named = lines.edges.length <= maxNames ? [...lines.edges.keys()].filter(n => lineNames[n]) : []
  const angles = ringAngles(lines.ends, nodes)
  const ofLines = named.map(n => {
    const [from, to] = [nodes[lines.ends[2 * n]!]!, nodes[lines.ends[2 * n + 1]!]!]
    const bend = lines.bends[n]!
    const angle = angles[lines.ends[2 * n]!]!
    const at =
      from === to ? ringAt(from, from.radius, angle, bend) : { ...middleOf(from, to, bend), radius: 0 }
    return { id: `l${n}`, text: lineNames[n]!, ...at, priority: 0 }
  })
  // Of few nodes each is named, and each line that has a name, be it from farther off.
  const led = ofNodes.length <= 60 ? Number.POSITIVE_INFINITY : maxLeaders
  const foremost = ofNodes.sort((a, b) => b.priority - a.priority)
  const wanted = [...foremost, ...ofLines].map((label, n) => ({
    ...label,
    sizes: n < maxLabels && label.text !== '' ? [{ width: widthOf(label.text), height: labelHeightPx }] : [],
    reach: n < led ? ('across' as const) : ('beside' as const),
  }))
  const texts = new Map(wanted.map(({ id, text }) => [id, text]))
  return placeLabels(wanted, sheet).map(({ id, box, leader }) => ({
    ...{ x: box.left, y: box.top, width: box.right - box.left },
    ...{ text: texts.get(id)!, leader },
  }))
}

/** Lays a graph out on a sheet. */
export function foreignPicture(given: ForeignPictureInput): ForeignPicture {
  const { nodes, ...frame } = placed(given)
  return { ...frame, nodes, ...drawLines(given.drawable, nodes), labels: drawLabels(given, nodes, frame) }
}
