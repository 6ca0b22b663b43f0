// Where links run that are no straight lines: bent beside another, or round in a ring at a node. On a screen or a sheet, whose y
// goes down.

import { distanceToSegment, type Point } from '../../../graph/index.ts'

export type { Point }

/**
 * Where a bent link is drawn to: the control point of a quadratic Bézier curve. `bend` is the share of its length by which it
 * leaves the straight line.
 */
export const controlPoint = (from: Point, to: Point, bend: number): Point => ({
  x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
  y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
})

const pointAt = (from: Point, control: Point, to: Point, t: number): Point => {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
}

/** The middle of a link. */
export const middleOf = (from: Point, to: Point, bend: number): Point =>
  pointAt(from, controlPoint(from, to, bend), to, 0.5)

/** Points along a link, from end to end, so many straight pieces apart. */
export function pointsAlong(from: Point, to: Point, bend: number, pieces: number): readonly Point[] {
  const control = controlPoint(from, to, bend)
  return Array.from({ length: pieces + 1 }, (_, n) => pointAt(from, control, to, n / pieces))
}

/** A curve is taken for so many straight pieces, to tell how far one is from it. */
const touchedPieces = 8

/** How far a point is from a link. */
export function distanceToLine(point: Point, from: Point, to: Point, bend: number): number {
  if (bend === 0) return distanceToSegment(point, { from, to })
  const along = pointsAlong(from, to, bend, touchedPieces)
  return along
    .slice(1)
    .reduce((least, to, n) => Math.min(least, distanceToSegment(point, { from: along[n]!, to })), Infinity)
}

/** A circle that begins and ends at a node. */
export type Ring = Point & { readonly radius: number }

/** Up and to the left, where no name is, of a node that is joined to no other. */
const looseAngle = -2.3
const nextAngle = -0.8

/** The first rings at a node go once round it; the next ones are wider. */
const ringsOnce = 8

/** The ring at a node, of a radius, that has so many `before` it; the first is on the side of `angle`. */
export function ringAt(node: Point, nodeRadius: number, angle: number, before: number): Ring {
  const towards = angle + nextAngle * before
  const radius = nodeRadius * (1 + 0.4 * Math.floor(before / ringsOnce))
  const away = nodeRadius + radius * 0.55
  return { x: node.x + away * Math.cos(towards), y: node.y + away * Math.sin(towards), radius }
}

/** On which side of each node a ring is out of the way of its other links. `ends` are places in `at`, two a link. */
export function ringAngles(ends: Uint32Array, at: readonly Point[]): readonly number[] {
  const pull = at.map(() => ({ x: 0, y: 0 }))
  for (let i = 0; i < ends.length; i += 2) {
    const [from, to] = [ends[i]!, ends[i + 1]!]
    if (from === to) continue
    const [dx, dy] = [at[to]!.x - at[from]!.x, at[to]!.y - at[from]!.y]
    const length = Math.hypot(dx, dy) || 1
    pull[from]!.x += dx / length
    pull[from]!.y += dy / length
    pull[to]!.x -= dx / length
    pull[to]!.y -= dy / length
  }
  return pull.map(({ x, y }) => (Math.hypot(x, y) < 0.01 ? looseAngle : Math.atan2(-y, -x)))
}

/** The three corners of the head of an arrow: its point, and the two behind it. */
export type ArrowHead = readonly [tip: Point, left: Point, right: Point]

/** How far the sides of an arrow's head lie apart from its middle, as an angle. */
const headAngle = 0.4

/** A head whose sides are so long, and whose point lies at the end of a line that runs at an angle. */
export function headAt(tip: Point, angle: number, size: number): ArrowHead {
  const corner = (turn: number) => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  })
  return [tip, corner(headAngle), corner(-headAngle)]
}

/** At which angle a link comes to its end. */
export function angleAtEnd(from: Point, to: Point, bend: number): number {
  const { x, y } = bend === 0 ? from : controlPoint(from, to, bend)
  return Math.atan2(to.y - y, to.x - x)
}

/** The head of a link that comes to a node of a radius, where it meets its rim; `size` is the length of its sides. */
export function arrowHead(from: Point, to: Point, bend: number, toRadius: number, size: number): ArrowHead {
  const angle = angleAtEnd(from, to, bend)
  const tip = { x: to.x - toRadius * Math.cos(angle), y: to.y - toRadius * Math.sin(angle) }
  return headAt(tip, angle, size)
}

/** The same where a ring comes back to its node, from the side. */
export function ringArrowHead(ring: Ring, node: Point, nodeRadius: number, size: number): ArrowHead {
  const distance = Math.hypot(node.x - ring.x, node.y - ring.y)
  const cosine = (distance ** 2 + ring.radius ** 2 - nodeRadius ** 2) / (2 * distance * ring.radius)
  const toNode = Math.atan2(node.y - ring.y, node.x - ring.x)
  const angle = toNode - Math.acos(Math.min(1, Math.max(-1, cosine)))
  const tip = { x: ring.x + ring.radius * Math.cos(angle), y: ring.y + ring.radius * Math.sin(angle) }
  return headAt(tip, angle + Math.PI / 2, size)
}
