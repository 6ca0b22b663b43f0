// A dot on each node that somebody has moved by hand.

import type { DrawnScene } from './drawn-scene.ts'
import type { NodesOnScreen } from './link-layer.ts'
import { Rank } from './ranks.ts'
import type { CanvasTheme } from './theme.ts'

/** Radii in pixels: of the dot, and of the paper around it. */
const [dotPx, rimPx] = [3.5, 5.5]

export function paintPins(
  context: CanvasRenderingContext2D,
  drawn: DrawnScene,
  { place, radius }: NodesOnScreen,
  { paper, ink }: CanvasTheme,
): void {
  for (const id of drawn.emphasis?.moved ?? []) {
    const rank = drawn.node(id)?.rank ?? Rank.absent
    if (rank < Rank.plain) continue
    const { x, y } = place(id)
    // On the rim, up to the right.
    const aside = radius(id) * Math.SQRT1_2
    for (const [color, size] of [
      [paper, rimPx],
      [ink, dotPx],
    ] as const) {
      context.fillStyle = color
      context.beginPath()
      context.arc(x + aside, y - aside, size, 0, 2 * Math.PI)
      context.fill()
    }
  }
}
