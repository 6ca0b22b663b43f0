// Where the words about a link stand: beside the pointer, on the canvas, and over neither of its ends.

import type { Point } from '../render/scene.ts'

/** On which side of the pointer. */
export type Side = { readonly across: 'left' | 'right'; readonly down: 'above' | 'below' }

/** The most that the words take, in pixels, with what is between them and the pointer. */
const room = { width: 365, height: 150 }

const sides: readonly Side[] = [
  { across: 'right', down: 'below' },
  { across: 'left', down: 'below' },
  { across: 'right', down: 'above' },
  { across: 'left', down: 'above' },
]

/** Covering an end is worse than running off the canvas, by so many pixels. */
const costOfEnd = 1000

/** The best side: the first of equals. */
export function sideOf(
  { x, y }: Point,
  ends: readonly Point[],
  canvas: { readonly width: number; readonly height: number },
): Side {
  const cost = ({ across, down }: Side) => {
    const left = across === 'right' ? x : x - room.width
    const top = down === 'below' ? y : y - room.height
    const over = ends.filter(
      end => end.x > left && end.x < left + room.width && end.y > top && end.y < top + room.height,
    )
    const off = [-left, left + room.width - canvas.width, -top, top + room.height - canvas.height]
    return off.reduce((sum, by) => sum + Math.max(0, by), costOfEnd * over.length)
  }
  return sides.reduce((best, side) => (cost(side) < cost(best) ? side : best))
}
