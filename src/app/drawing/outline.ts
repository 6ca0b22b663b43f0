// What somebody draws around nodes, a rectangle or a line by a free hand, and what lies in it.

import type { Point } from '../render/scene.ts'

/** In the drawing, in pixels. A line is closed from its last point to its first. */
export type Outline =
  | { readonly kind: 'rectangle'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'line'; readonly points: readonly Point[] }

export type OutlineKind = Outline['kind']

/** What moves less than this is a click, in pixels. */
const minDragPx = 5

/** Points of a line that lie nearer than this to the one before are left out, in pixels. */
const stepPx = 3

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

export const begunAt = (kind: OutlineKind, at: Point): Outline =>
  kind === 'rectangle' ? { kind, from: at, to: at } : { kind, points: [at] }

/** The same, drawn on to a point. */
export function drawnTo(outline: Outline, to: Point): Outline {
  if (outline.kind === 'rectangle') return { ...outline, to }
  const { points } = outline
  return distance(points.at(-1)!, to) < stepPx ? outline : { ...outline, points: [...points, to] }
}

export const isDrawn = (outline: Outline): boolean =>
  outline.kind === 'rectangle'
    ? distance(outline.from, outline.to) >= minDragPx
    : outline.points.some(point => distance(point, outline.points[0]!) >= minDragPx)

/** Its corners, in the order in which one draws them. */
export const cornersOf = (outline: Outline): readonly Point[] =>
  outline.kind === 'line'
    ? outline.points
    : [
        outline.from,
        { x: outline.to.x, y: outline.from.y },
        outline.to,
        { x: outline.from.x, y: outline.to.y },
      ]

/** The nodes whose middles lie in it, in their order; where a line crosses itself, what it has gone around an odd number of times. */
export function within<Id>(
  ids: readonly Id[],
  placeOf: (id: Id) => Point | null,
  outline: Outline,
): readonly Id[] {
  const corners = cornersOf(outline)
  return ids.filter(id => {
    const at = placeOf(id)
    return at && isInside(at, corners)
  })
}

/** Whether a ray to the right crosses an odd number of sides. */
function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + 1) % corners.length]!
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside
  }
  return inside
}
