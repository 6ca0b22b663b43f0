// The names on the canvas of a foreign graph, each in the direction of its script.

import type { Attributes } from 'graphology-types'
import type { NodeHoverDrawingFunction } from 'sigma/rendering'
import { type Disc, placeLabels } from '../../graph/index.ts'
import { directionOf, truncate } from '../../text/index.ts'
import { clearCanvas } from '../render/clear-canvas.ts'
import { paintLeaders } from '../render/names.ts'
import type { CanvasTheme } from '../render/theme.ts'

const fontSize = 13

/** On a canvas a name has little room. */
const maxNameLength = 48

/** A name as it is written on the canvas. */
export const shortened = (name: string): string => truncate(name, maxNameLength)

function write(context: CanvasRenderingContext2D, theme: CanvasTheme, weight: number, name: string): void {
  context.font = `${weight} ${fontSize}px ${theme.font}`
  context.textBaseline = 'middle'
  // A name that is read from the right begins at its left side too: its place is worked out for that.
  context.textAlign = 'left'
  context.direction = directionOf(name)
}

/** A node whose name is to be written, or something else that names keep clear of. */
export type NamedNode = Disc & {
  readonly id: string
  /** Empty for none. */
  readonly name: string
  /** Higher comes first. */
  readonly priority: number
  readonly forced: boolean
}

/** No more names find room than one on so many square pixels; the others need not be measured. */
const areaOfName = 2_500

const rowHeight = 17

/** So many, the largest, are named from farther off, by a line, where their own place is taken: a thicket without a name says nothing. */
export const maxLeaders = 12

const widths = new Map<string, number>()

function widthOf(context: CanvasRenderingContext2D, name: string): number {
  const known = widths.get(name)
  if (known !== undefined) return known
  const width = context.measureText(name).width
  widths.set(name, width)
  return width
}

type LabelCanvas = {
  readonly canvas: HTMLCanvasElement
  readonly size: { readonly width: number; readonly height: number }
  readonly theme: CanvasTheme
}

/** Clears the sheet, and writes the names that find a place over no other and over no node but their own. */
export function paintForeignNames({ canvas, size, theme }: LabelCanvas, nodes: readonly NamedNode[]): void {
  const context = clearCanvas(canvas, size)
  if (!context) return
  write(context, theme, 450, '')
  const most = (size.width * size.height) / areaOfName
  const named = nodes
    .filter(({ name }) => name !== '')
    .sort((a, b) => Number(b.forced) - Number(a.forced) || b.priority - a.priority)
  const led = new Set(named.slice(0, maxLeaders).map(({ id }) => id))
  const foremost = new Map(named.slice(0, most).map(node => [node.id, node]))
  const labels = nodes.map(node => ({
    ...node,
    sizes: foremost.has(node.id) ? [{ width: widthOf(context, node.name), height: rowHeight }] : [],
    reach: led.has(node.id) ? ('across' as const) : ('beside' as const),
  }))
  const placed = placeLabels(labels, size)
  paintLeaders(context, placed, theme)
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = theme.paper
  context.fillStyle = theme.ink
  for (const { id, box } of placed) {
    const { name } = foremost.get(id)!
    context.direction = directionOf(name)
    context.strokeText(name, box.left, box.top + rowHeight / 2)
    context.fillText(name, box.left, box.top + rowHeight / 2)
  }
}

/** A name on a plate beside its node, with a ring around that, for what is pointed at or chosen. */
export const hoverDrawer =
  <N extends Attributes, E extends Attributes>(theme: () => CanvasTheme): NodeHoverDrawingFunction<N, E> =>
  (context, { x, y, size, label }) => {
    if (!label) return
    const { paper, ink, accent } = theme()
    write(context, theme(), 600, label)
    const width = context.measureText(label).width
    context.fillStyle = paper
    context.strokeStyle = accent
    context.lineWidth = 1.5
    context.beginPath()
    context.roundRect(x + size + 3, y - 11, width + 12, 22, 5)
    context.fill()
    context.stroke()
    context.beginPath()
    context.arc(x, y, size + 2, 0, 2 * Math.PI)
    context.stroke()
    context.fillStyle = ink
    context.fillText(label, x + size + 9, y + 0.5)
  }
