// The bands that join the members of a region, as short as they can be, and round the others where that is not far.

import {
  type Box,
  type Disc,
  distanceToSegment,
  grown,
  type Point,
  type Resumable,
  type Segment,
} from '../../graph/index.ts'

/** Half the width of a band, and how far it keeps from those that it is not to touch, in pixels. */
export const halfBandPx = 7
export const gapPx = 4

/** More than these are not joined, which would take a while. */
const maxJoined = 250

/** So often a band that runs into a node goes round it. */
const maxBends = 4

/** Those that a band keeps clear of, by their places. */
export type Obstacles = {
  /** All whose boxes may touch a box, good until the next question. */
  readonly near: (box: Box) => readonly Disc[]
  /** The radius of the largest. */
  readonly maxRadius: number
}

const clear = ({ radius }: Disc) => radius + gapPx + halfBandPx

/** Bands that join the members to one, as short as they can be (Prim 1957), in as many steps as there are members. */
export function* bandsInSteps(members: readonly Disc[], obstacles: Obstacles): Resumable<readonly Segment[]> {
  if (members.length > maxJoined) return []
  const bands: Segment[] = []
  const [first, ...rest] = members
  const left = new Map(rest.map(disc => [disc, first!]))
  const lengthTo = (disc: Disc, joined: Disc) =>
    Math.hypot(disc.x - joined.x, disc.y - joined.y) - disc.radius - joined.radius
  while (left.size > 0) {
    let nearest: Disc | null = null
    let least = Infinity
    for (const [disc, joined] of left) {
      const length = lengthTo(disc, joined)
      if (length >= least) continue
      least = length
      nearest = disc
    }
    if (!nearest) break
    bands.push(...wayRound({ from: left.get(nearest)!, to: nearest }, obstacles, maxBends))
    left.delete(nearest)
    yield
    for (const [disc, joined] of left)
      if (lengthTo(disc, nearest) < lengthTo(disc, joined)) left.set(disc, nearest)
  }
  return bands
}

const boxOf = ({ from, to }: Segment): Box => ({
  left: Math.min(from.x, to.x),
  right: Math.max(from.x, to.x),
  top: Math.min(from.y, to.y),
  bottom: Math.max(from.y, to.y),
})

/** From one place to another, round what is in the way; straight on where that leads nowhere. */
function wayRound(segment: Segment, obstacles: Obstacles, bends: number): readonly Segment[] {
  const reach = obstacles.maxRadius + gapPx + halfBandPx
  const blocked = (disc: Disc) => clear(disc) - distanceToSegment(disc, segment)
  const inTheWay = obstacles.near(grown(boxOf(segment), reach)).filter(disc => blocked(disc) > 0)
  if (inTheWay.length === 0 || bends === 0) return [segment]
  const worst = inTheWay.reduce((a, b) => (blocked(b) > blocked(a) ? b : a))
  const { from, to } = segment
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const away = clear(worst) + 2
  const [left, right] = [1, -1].map(side => ({
    x: worst.x + side * away * normal.x,
    y: worst.y + side * away * normal.y,
  })) as [Point, Point]
  const over = detour(segment, left, obstacles) <= detour(segment, right, obstacles) ? left : right
  return [
    ...wayRound({ from, to: over }, obstacles, bends - 1),
    ...wayRound({ from: over, to }, obstacles, bends - 1),
  ]
}

/** What it costs to go over a place: the way, and four times what it would run into there. */
function detour({ from, to }: Segment, at: Point, { near, maxRadius }: Obstacles): number {
  const box = { left: at.x, right: at.x, top: at.y, bottom: at.y }
  const into = near(grown(box, maxRadius + gapPx + halfBandPx)).reduce(
    (sum, disc) => sum + Math.max(0, clear(disc) - Math.hypot(disc.x - at.x, disc.y - at.y)),
    0,
  )
  return Math.hypot(at.x - from.x, at.y - from.y) + Math.hypot(at.x - to.x, at.y - to.y) + 4 * into
}
