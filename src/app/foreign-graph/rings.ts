// Links from a node to itself, painted on a sheet of their own below the nodes: sigma draws none.

import type { EdgeLines } from '../../formats/index.ts'
import { clearCanvas } from '../render/clear-canvas.ts'
import { type Point, type Ring, ringArrowHead } from './line-shapes.ts'

/** A node as it lies on the screen. */
export type OnScreen = Point & { readonly radius: number }

export type RingLook = { readonly color: string; readonly width: number }

/** The lines that are rings, with the place of their node. */
export const ringsIn = ({ ends, edges }: EdgeLines): readonly (readonly [line: number, place: number])[] =>
  Array.from(edges.keys())
    .filter(n => ends[2 * n] === ends[2 * n + 1])
    .map(n => [n, ends[2 * n]!] as const)

type Painted = {
  readonly ring: Ring
  readonly node: OnScreen
  readonly directed: boolean
  readonly look: RingLook
}

/** Clears the sheet and paints these. */
export function paintRings(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  rings: Iterable<Painted>,
): void {
  const context = clearCanvas(canvas, size)
  if (!context) return
  for (const { ring, node, directed, look } of rings) {
    context.strokeStyle = look.color
    context.fillStyle = look.color
    context.lineWidth = look.width
    context.beginPath()
    context.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI)
    context.stroke()
    if (directed) {
      const [tip, left, right] = ringArrowHead(ring, node, node.radius, 4 + 2 * look.width)
      context.beginPath()
      context.moveTo(tip.x, tip.y)
      context.lineTo(left.x, left.y)
      context.lineTo(right.x, right.y)
      context.fill()
    }
  }
}
