// A rectangle that somebody draws, and what lies in it.

import type { Point } from '../render/scene.ts'

/** In the drawing, in pixels. */
export type Rectangle = { readonly from: Point; readonly to: Point }

/** What moves less than this is a click, in pixels. */
const minDragPx = 5

export const isDrawn = ({ from, to }: Rectangle): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) >= minDragPx

/** Where it stands, whichever corner it was begun at. */
export const boxOf = ({ from, to }: Rectangle) => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

/** The nodes whose middles lie in it, in their order. */
export function within<Id>(
  ids: readonly Id[],
  placeOf: (id: Id) => Point | null,
  rectangle: Rectangle,
): readonly Id[] {
  const { left, top, width, height } = boxOf(rectangle)
  return ids.filter(id => {
    const at = placeOf(id)
    return at && at.x >= left && at.x <= left + width && at.y >= top && at.y <= top + height
  })
}
