// A link as the straight pieces that it is drawn in: one where it is straight, several where it bends, and one for the head of
// an arrow.

import type { LinkLook, Point } from '../scene.ts'
import { type ArrowHead, angleAtEnd, headAt, pointsAlong, ringArrowHead, ringAt } from './geometry.ts'

/**
 * An end of a piece: a place that the camera moves, and how far beside it, in the unit of the radii of nodes, which the camera does
 * not move. Of both, y goes up. The width is in that unit too.
 */
export type PieceEnd = { readonly at: Point; readonly beside: Point; readonly width: number }

export type Piece = readonly [from: PieceEnd, to: PieceEnd]

/** Where a link is: the places of its nodes, the radius of the one that it leads to, its own width, and how long the sides of its arrow are. */
export type PlacedLink = {
  readonly from: Point
  readonly to: Point
  readonly radius: number
  readonly width: number
  readonly headSize: number
}

const there: Point = { x: 0, y: 0 }

/** A ring is drawn in so many pieces. */
const ringPieces = 24

/** The pieces of a link, from its source to the tip of its arrow; of one that bends, so many. */
export function piecesOf(look: LinkLook, link: PlacedLink, perBend: number): readonly Piece[] {
  const { course, hasArrow } = look
  return course.kind === 'ring'
    ? ringIn(course, hasArrow, link)
    : lineIn(course.bend, hasArrow, link, perBend)
}

/** The head of an arrow, as wide behind as its corners lie apart. */
function headIn(at: Point, [tip, left, right]: ArrowHead): Piece {
  const back = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }
  const width = Math.hypot(left.x - right.x, left.y - right.y)
  return [
    { at, beside: back, width },
    { at, beside: tip, width: 0 },
  ]
}

function lineIn(bend: number, hasArrow: boolean, link: PlacedLink, perBend: number): readonly Piece[] {
  const { from, to, radius, width, headSize } = link
  // It bends to the side that is the left of its source on a screen, whose y goes down.
  const points = bend === 0 ? [from, to] : pointsAlong(from, to, -bend, perBend)
  const ends = points.map((at): PieceEnd => ({ at, beside: there, width }))
  if (!hasArrow) return inPairs(ends)
  const angle = angleAtEnd(from, to, -bend)
  const tip = { x: -radius * Math.cos(angle), y: -radius * Math.sin(angle) }
  const head = headIn(to, headAt(tip, angle, headSize))
  // The line ends where the head begins, or it would be seen on both sides of the tip.
  return [...inPairs([...ends.slice(0, -1), { ...head[0], width }]), head]
}

function ringIn(
  { angle, before }: Extract<LinkLook['course'], { kind: 'ring' }>,
  hasArrow: boolean,
  { to, radius, width, headSize }: PlacedLink,
): readonly Piece[] {
  const ring = ringAt(there, radius, angle, before)
  const upwards = ({ x, y }: Point): Point => ({ x, y: -y })
  const ends = Array.from({ length: ringPieces + 1 }, (_, n): PieceEnd => {
    const turn = (2 * Math.PI * n) / ringPieces
    const place = { x: ring.x + ring.radius * Math.cos(turn), y: ring.y + ring.radius * Math.sin(turn) }
    return { at: to, beside: upwards(place), width }
  })
  if (!hasArrow) return inPairs(ends)
  const [tip, left, right] = ringArrowHead(ring, there, radius, headSize)
  return [...inPairs(ends), headIn(to, [upwards(tip), upwards(left), upwards(right)])]
}

const inPairs = (ends: readonly PieceEnd[]): readonly Piece[] =>
  ends.slice(1).map((end, n) => [ends[n]!, end])
