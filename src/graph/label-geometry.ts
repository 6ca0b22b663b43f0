// The plain geometry that labels are placed and contours drawn by: boxes, discs, and the lines that join them. All in pixels, y pointing down.

export type Point = { readonly x: number; readonly y: number }
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export type Disc = Point & { readonly radius: number }
export type Segment = { readonly from: Point; readonly to: Point }

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * A box that is larger on all four sides.
 * @param by in the unit of the coordinates; negative makes it smaller
 */
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

/** The smallest box that holds a disc. */
export const boxAround = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

/** How far a disc's rim is from a box; less than 0 where they overlap. */
export function distance(box: Box, { x, y, radius }: Disc): number {
  const across = Math.max(box.left - x, 0, x - box.right)
  const down = Math.max(box.top - y, 0, y - box.bottom)
  return Math.hypot(across, down) - radius
}

/**
 * The distance from a point to a segment.
 * @returns in the unit of the coordinates; from the nearer end, where the foot of the perpendicular lies beyond it
 */
export function distanceToSegment({ x, y }: Point, { from, to }: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy)
}

/** Whether a segment touches a box: not where it lies beside the box, or the box wholly on one side of it. */
export function crossesBox({ from, to }: Segment, { left, top, right, bottom }: Box): boolean {
  if (from.x < left && to.x < left) return false
  if (from.x > right && to.x > right) return false
  if (from.y < top && to.y < top) return false
  if (from.y > bottom && to.y > bottom) return false
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  // On which side of the line each corner lies.
  const ofCorner = (x: number, y: number) => dx * (y - from.y) - dy * (x - from.x)
  const first = ofCorner(left, top)
  if (first === 0) return true
  const isSame = (other: number) => (first > 0 ? other > 0 : other < 0)
  return !(isSame(ofCorner(right, top)) && isSame(ofCorner(left, bottom)) && isSame(ofCorner(right, bottom)))
}

const side = (a: Point, b: Point, c: Point) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))

/** Whether two segments cross; if they only touch, they do not. */
export const crosses = (a: Segment, b: Segment): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
