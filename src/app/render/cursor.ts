// Where the keys stand: a ring around a node, or one on the middle of a link and a band along it.

import type { DrawnScene } from './drawn-scene.ts'
import type { NodesOnScreen } from './link-layer.ts'
import type { CanvasTheme } from './theme.ts'

/** In pixels: how wide the ring is and the paper on both sides of it, how far from a node, how large on a link. */
const [ringPx, rimPx, gapPx, ringOnLinkPx, bandPx] = [2.5, 6, 5, 8, 11]

export function paintCursor(
  context: CanvasRenderingContext2D,
  drawn: DrawnScene,
  { place, radius }: NodesOnScreen,
  { paper, ink, accent }: CanvasTheme,
): void {
  const { cursor } = drawn
  if (!cursor) return
  const link = drawn.link(cursor.id)
  if (!link && !drawn.node(cursor.id)) return
  const [from, to] = link ? [place(link.a), place(link.b)] : [place(cursor.id), place(cursor.id)]
  const stroke = (color: string, width: number, draw: () => void) => {
    context.strokeStyle = color
    context.lineWidth = width
    context.beginPath()
    draw()
    context.stroke()
  }
  if (link) {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const at = (px: number) => px / Math.max(1, length)
    context.globalAlpha = 0.3
    stroke(accent, bandPx, () => {
      // From rim to rim.
      for (const share of [at(radius(link.a)), 1 - at(radius(link.b))])
        context.lineTo(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y))
    })
    context.globalAlpha = 1
  }
  const reach = link ? ringOnLinkPx : radius(cursor.id) + gapPx
  const ring = () => context.arc((from.x + to.x) / 2, (from.y + to.y) / 2, reach, 0, 2 * Math.PI)
  stroke(paper, rimPx, ring)
  stroke(ink, ringPx, ring)
}
