// The shapes of links: straight, bent to run beside another, or a ring at a node. In pixels, down a screen.

import { distanceToSegment, type Point } from '../../graph/index.ts'

export type { Point }

/**
 * Where a bent link is drawn to: the control point of a quadratic Bézier curve, as sigma's curved edges have it. `bend` is
 * the share of its length by which it leaves the straight line.
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

/** A curve is taken for so many straight pieces. */
const pieces = 8

/** How far a point is from a link. */
export function distanceToLine(point: Point, from: Point, to: Point, bend: number): number {
  if (bend === 0) return distanceToSegment(point, { from, to })
  const control = controlPoint(from, to, bend)
  let least = Infinity
  let last = from
  for (let n = 1; n <= pieces; n++) {
    const next = pointAt(from, control, to, n / pieces)
    least = Math.min(least, distanceToSegment(point, { from: last, to: next }))
    last = next
  }
  return least
}

/** A circle that begins and ends at a node. */
export type Ring = Point & { readonly radius: number }

/** Up and to the left, where no name is, of a node that is joined to no other. */
const looseAngle = -2.3
const nextAngle = -0.8

/** The `n`th ring at a node, from 0, on the side of `angle`; the next ones go round. After eight they are wider. */
export function ringAt(node: Point, nodeRadius: number, angle: number, n: number): Ring {
  const towards = angle + nextAngle * n
  const radius = Math.max(6, nodeRadius * 0.9) + 4 * Math.floor(n / 8)
  const away = nodeRadius + radius * 0.55
  return { x: node.x + away * Math.cos(towards), y: node.y + away * Math.sin(towards), radius }
}

/** On which side of each node a ring is out of the way of its other lines. `ends` are places in `at`, two a line. */
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

/** Among more lines than this an arrow cannot be made out. */
export const maxArrows = 20_000

/** The three corners of the head of an arrow: its point, and the two behind it. */
export type ArrowHead = readonly [tip: Point, left: Point, right: Point]

function headAt(tip: Point, angle: number, size: number): ArrowHead {
  const corner = (turn: number) => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  })
  return [tip, corner(0.4), corner(-0.4)]
}

/** Where a link meets the node that it leads to. */
export function arrowHead(from: Point, to: Point, bend: number, toRadius: number, size: number): ArrowHead {
  const { x, y } = bend === 0 ? from : controlPoint(from, to, bend)
  const angle = Math.atan2(to.y - y, to.x - x)
  const tip = { x: to.x - toRadius * Math.cos(angle), y: to.y - toRadius * Math.sin(angle) }
  return headAt(tip, angle, size)
}

/** Where a ring comes back to its node, from the side. */
export function ringArrowHead(ring: Ring, node: Point, nodeRadius: number, size: number): ArrowHead {
  const distance = Math.hypot(node.x - ring.x, node.y - ring.y)
  const cosine = (distance ** 2 + ring.radius ** 2 - nodeRadius ** 2) / (2 * distance * ring.radius)
  const toNode = Math.atan2(node.y - ring.y, node.x - ring.x)
  const angle = toNode - Math.acos(Math.min(1, Math.max(-1, cosine)))
  const tip = { x: ring.x + ring.radius * Math.cos(angle), y: ring.y + ring.radius * Math.sin(angle) }
  return headAt(tip, angle + Math.PI / 2, size)
}
