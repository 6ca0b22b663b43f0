// Labels painted on a canvas above the nodes.

import { placeLabels } from '../../graph/index.ts'
import { cleanSheet } from './paper.ts'
import type { Point } from './scene.ts'
import type { Theme } from './theme.ts'

export type Named = {
  readonly id: string
  readonly name: string
  /** The node's centre and radius, in pixels. */
  readonly at: Point
  readonly radius: number
  readonly weight: number
  readonly forced: boolean
  readonly strong: boolean
}

const lineHeight = 16
const fontSize = 13.5
const longest = 190

const widths = new Map<string, number>()

/** The width of a text; measured once for each font. */
function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}|${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const width = context.measureText(text).width
  widths.set(key, width)
  return width
}

/** A name in one line, or in two of about the same length where one would be long. */
function linesOf(context: CanvasRenderingContext2D, name: string): readonly string[] {
  if (widthOf(context, name) <= longest * 0.75) return [name]
  const words = name.split(' ')
  let best: readonly string[] = [name]
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    const wide = (texts: readonly string[]) => Math.max(...texts.map(text => widthOf(context, text)))
    if (wide(lines) < wide(best)) best = lines
  }
  return best
}

/** No more labels find room than one on so many square pixels; the others need not be measured. */
const areaOfLabel = 2500

/** So many of the nodes, those whose labels come first. */
function foremost(nodes: readonly Named[], count: number): readonly Named[] {
  if (nodes.length <= count) return nodes
  return [...nodes].sort((a, b) => Number(b.forced) - Number(a.forced) || b.weight - a.weight).slice(0, count)
}

/** A label that has found its place: its lines from the top down, in pixels. */
export type Written = {
  readonly id: string
  /** Where its node was then, in pixels. */
  readonly at: Point
  readonly lines: readonly string[]
  readonly lineHeight: number
  /** Where the lines begin, are centred or end, as `align` says. */
  readonly x: number
  readonly top: number
  readonly align: 'left' | 'center' | 'right'
  readonly strong: boolean
}

/** Clears the canvas, paints the labels that find a place, and tells them. */
export function drawLabels(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
  nodes: readonly Named[],
  theme: Theme,
): readonly Written[] {
  const context = cleanSheet(canvas, { width, height })
  if (!context) return []

  const texts = new Map<string, { lines: readonly string[]; node: Named; width: number }>()
  const inView = nodes.filter(({ at }) => at.x > -50 && at.y > -50 && at.x < width + 50 && at.y < height + 50)
  for (const node of foremost(inView, Math.ceil((width * height) / areaOfLabel))) {
    context.font = fontOf(node.strong, theme)
    const lines = linesOf(context, node.name)
    texts.set(node.id, { lines, node, width: Math.max(...lines.map(line => widthOf(context, line))) })
  }
  const labels = inView.map(({ id, at, radius, weight, forced, strong }) => {
    const text = texts.get(id)
    return {
      id,
      ...at,
      radius,
      width: (text?.width ?? 0) + 2,
      height: (text?.lines.length ?? 1) * lineHeight,
      priority: weight,
      forced,
      insists: strong,
      silent: text === undefined,
    }
  })
  const written: Written[] = []
  for (const { id, x, y } of placeLabels(labels, { width, height })) {
    const text = texts.get(id)
    if (!text) continue
    // Beside its node a label leans to it; above or below, it is centred.
    const centre = text.node.at.x
    const align = x >= centre ? 'left' : x + text.width <= centre ? 'right' : 'center'
    const anchor = align === 'left' ? x + 1 : align === 'right' ? x + text.width + 1 : x + text.width / 2 + 1
    const { at, strong } = text.node
    written.push({ id, at, lines: text.lines, lineHeight, x: anchor, top: y, align, strong })
  }
  paint(context, written, theme)
  return written
}

/** Paints labels that have their places beside their nodes, wherever these have gone meanwhile. */
export function moveLabels(
  canvas: HTMLCanvasElement,
  size: { width: number; height: number },
  written: readonly Written[],
  placeOf: (id: string) => Point,
  theme: Theme,
): void {
  const context = cleanSheet(canvas, size)
  if (!context) return
  const moved = written.map(label => {
    const { x, y } = placeOf(label.id)
    return { ...label, x: label.x + x - label.at.x, top: label.top + y - label.at.y }
  })
  paint(context, moved, theme)
}

const fontOf = (strong: boolean, theme: Theme) => `${strong ? 650 : 450} ${fontSize}px ${theme.font}`

function paint(context: CanvasRenderingContext2D, labels: readonly Written[], theme: Theme): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = theme.paper
  context.fillStyle = theme.ink
  for (const { lines, x, top, align, strong } of labels) {
    context.font = fontOf(strong, theme)
    context.textAlign = align
    for (const [i, line] of lines.entries()) {
      const baseline = top + (i + 0.5) * lineHeight
      context.strokeText(line, x, baseline)
      context.fillText(line, x, baseline)
    }
  }
}
