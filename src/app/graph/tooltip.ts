// Where the words about a link stand: beside the pointer, on the canvas, and over neither of its ends.

import type { Point } from '../render/scene.ts'

/** On which side of the pointer. */
export type TooltipSide = { readonly across: 'left' | 'right'; readonly down: 'above' | 'below' }

/** The most that the words take, in pixels, with what is between them and the pointer. */
const tooltipPx = { width: 365, height: 150 }

const sides: readonly TooltipSide[] = [
  { across: 'right', down: 'below' },
  { across: 'left', down: 'below' },
  { across: 'right', down: 'above' },
  { across: 'left', down: 'above' },
]

/** Covering an end is worse than running off the canvas, by so many pixels. */
const costOfEnd = 1000

/** The best side: the first of equals. */
export function tooltipSide(
  { x, y }: Point,
  ends: readonly Point[],
  canvas: { readonly width: number; readonly height: number },
): TooltipSide {
  const cost = ({ across, down }: TooltipSide) => {
    const left = across === 'right' ? x : x - tooltipPx.width
    const top = down === 'below' ? y : y - tooltipPx.height
    const over = ends.filter(
      end => end.x > left && end.x < left + tooltipPx.width && end.y > top && end.y < top + tooltipPx.height,
    )
    const off = [-left, left + tooltipPx.width - canvas.width, -top, top + tooltipPx.height - canvas.height]
    return off.reduce((sum, by) => sum + Math.max(0, by), costOfEnd * over.length)
  }
  return sides.reduce((best, side) => (cost(side) < cost(best) ? side : best))
}
