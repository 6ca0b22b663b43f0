// A contour round some nodes that holds them and no others: a field that is above 0 near the ones and below 0 near the others,
// of which the contour is the zero line. Loaded when the first area is asked for.
//
// The field is built so that it cannot be otherwise. Bubble Sets (Collins et al. 2009), whose energies only make it likely,
// held all and nobody else in 10 of 13 projects on a desk and in 3 on a phone (bubblesets-js 3.0).

import { contours } from 'd3-contour'
import { type Disc, distanceToSegment, type Point, type Segment } from '../../graph/index.ts'

/** The last point is joined to the first. */
type Ring = readonly Point[]

/** Polygons, each with its holes: a point is in it if a line from there to afar crosses its rings an odd number of times. */
export type Region = readonly (readonly Ring[])[]

/** The side of a cell of the field, in pixels. */
const cellPx = 4

/** How far a region reaches beyond the rims of its members, and keeps from those of the others, in pixels. */
const reachPx = 12
const gapPx = 4

/** Half the width of what joins two members. */
const halfBandPx = 7

/** Over so many pixels what meets flows into each other. */
const blendPx = 10

/** More than these are not joined, which would take a while. */
const maxJoined = 250

/** So often a band that runs into a node goes round it. */
const maxBends = 4

/**
 * A region round the discs of the members, joined by bands, that holds the whole of each and nothing of any other. Where
 * a member and another overlap, it ends halfway between their outlines; where one covers the other, there is no such region.
 */
export function regionAround(members: readonly Disc[], others: readonly Disc[]): Region {
  if (members.length === 0) return []
  const field = new Field(members)
  const near = others.filter(disc => field.holds(disc))
  for (const disc of members) field.add(disc, reachPx)
  for (const piece of bandsBetween(members, near)) field.join(piece, halfBandPx)
  for (const disc of near) field.cut(disc, gapPx)
  for (const disc of members) field.keep(disc, near)
  const region = withoutEmptyHoles(field.region(), near)
  const isTrue = members.every(disc => holds(region, disc)) && !near.some(disc => holds(region, disc))
  return isTrue ? region : []
}

/** A hole that nobody else stands in says nothing. */
const withoutEmptyHoles = (region: Region, others: readonly Disc[]): Region =>
  region.map(([outline = [], ...holes]) => [
    outline,
    ...holes.filter(hole => others.some(disc => isIn(disc, hole))),
  ])

const holds = (region: Region, at: Point): boolean =>
  region.some(rings => rings.filter(ring => isIn(at, ring)).length % 2 === 1)

/** Whether a ring goes round a point. */
function isIn({ x, y }: Point, ring: Ring): boolean {
  let inside = false
  let before = ring.at(-1)!
  for (const at of ring) {
    const crosses = at.y > y !== before.y > y
    if (crosses && x < ((before.x - at.x) * (y - at.y)) / (before.y - at.y) + at.x) inside = !inside
    before = at
  }
  return inside
}

/** The higher of two, rounded off where they meet; and the lower. */
const smoothMax = (a: number, b: number) =>
  Math.max(a, b) + Math.max(0, blendPx - Math.abs(a - b)) ** 2 / (4 * blendPx)
const smoothMin = (a: number, b: number) => -smoothMax(-a, -b)

/** Heights over a grid: in pixels, how far inside the region a place is. */
class Field {
  readonly #left: number
  readonly #top: number
  readonly #columns: number
  readonly #rows: number
  readonly #heights: Float64Array

  constructor(members: readonly Disc[]) {
    const margin = reachPx + blendPx + 3 * cellPx
    const side = (find: (...values: number[]) => number, of: (disc: Disc) => number) =>
      members.reduce((found, disc) => find(found, of(disc)), of(members[0]!))
    this.#left = side(Math.min, ({ x, radius }) => x - radius) - margin
    this.#top = side(Math.min, ({ y, radius }) => y - radius) - margin
    const right = side(Math.max, ({ x, radius }) => x + radius) + margin
    const bottom = side(Math.max, ({ y, radius }) => y + radius) + margin
    this.#columns = Math.ceil((right - this.#left) / cellPx) + 1
    this.#rows = Math.ceil((bottom - this.#top) / cellPx) + 1
    this.#heights = new Float64Array(this.#columns * this.#rows).fill(-blendPx - 2 * cellPx)
  }

  holds({ x, y, radius }: Disc): boolean {
    const [across, down] = [(x - this.#left) / cellPx, (y - this.#top) / cellPx]
    const by = (radius + gapPx + blendPx) / cellPx
    return across > -by && across < this.#columns + by && down > -by && down < this.#rows + by
  }

  add(disc: Disc, by: number): void {
    this.#round(disc, disc.radius + by, smoothMax)
  }

  /** A band along a segment. */
  join({ from, to }: Segment, by: number): void {
    const box = {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    }
    this.#each(box, by, (at, x, y) => {
      this.#heights[at] = smoothMax(this.#heights[at]!, by - distanceToSegment({ x, y }, { from, to }))
    })
  }

  cut(disc: Disc, by: number): void {
    this.#round(disc, disc.radius + by, (height, inside) => smoothMin(height, -inside))
  }

  /** Whatever has been cut, a member is wholly in, as far as no other disc is nearer. */
  keep(disc: Disc, others: readonly Disc[]): void {
    const outside = (of: Disc, x: number, y: number) => Math.hypot(x - of.x, y - of.y) - of.radius
    const touching = others.filter(other => outside(other, disc.x, disc.y) < disc.radius + 2 * cellPx)
    this.#round(disc, disc.radius + 1, (height, inside, x, y) => {
      const own = outside(disc, x, y)
      return Math.max(
        height,
        touching.reduce((kept, other) => Math.min(kept, outside(other, x, y) - own), inside),
      )
    })
  }

  #round(
    { x, y }: Disc,
    radius: number,
    change: (height: number, inside: number, x: number, y: number) => number,
  ): void {
    this.#each({ left: x, right: x, top: y, bottom: y }, radius, (at, px, py) => {
      this.#heights[at] = change(this.#heights[at]!, radius - Math.hypot(px - x, py - y), px, py)
    })
  }

  /** The places on the grid that what reaches so far from a box changes. */
  #each(
    box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
    reach: number,
    act: (at: number, x: number, y: number) => void,
  ): void {
    const by = reach + blendPx + 2 * cellPx
    const first = (value: number, origin: number) => Math.max(0, Math.floor((value - by - origin) / cellPx))
    const last = (value: number, origin: number, count: number) =>
      Math.min(count - 1, Math.ceil((value + by - origin) / cellPx))
    for (let row = first(box.top, this.#top); row <= last(box.bottom, this.#top, this.#rows); row++) {
      const y = this.#top + row * cellPx
      const end = last(box.right, this.#left, this.#columns)
      for (let column = first(box.left, this.#left); column <= end; column++)
        act(row * this.#columns + column, this.#left + column * cellPx, y)
    }
  }

  region(): Region {
    const [found] = contours().size([this.#columns, this.#rows]).thresholds([0])([...this.#heights])
    // d3 has the values in the middles of cells.
    const place = ([x = 0, y = 0]: number[]): Point => ({
      x: this.#left + (x - 0.5) * cellPx,
      y: this.#top + (y - 0.5) * cellPx,
    })
    return (found?.coordinates ?? []).map(rings => rings.map(ring => ring.slice(1).map(place)))
  }
}

/** Bands that join the members to one, as short as they can be (Prim 1957), round the others where that is not far. */
function bandsBetween(members: readonly Disc[], others: readonly Disc[]): readonly Segment[] {
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
    bands.push(...wayRound({ from: left.get(nearest)!, to: nearest }, others, maxBends))
    left.delete(nearest)
    for (const [disc, joined] of left)
      if (lengthTo(disc, nearest) < lengthTo(disc, joined)) left.set(disc, nearest)
  }
  return bands
}

/** From one place to another, round what is in the way; straight on where that leads nowhere. */
function wayRound(segment: Segment, others: readonly Disc[], bends: number): readonly Segment[] {
  const clear = ({ radius }: Disc) => radius + gapPx + halfBandPx
  const inTheWay = others.filter(disc => distanceToSegment(disc, segment) < clear(disc))
  if (inTheWay.length === 0 || bends === 0) return [segment]
  const blocked = (disc: Disc) => clear(disc) - distanceToSegment(disc, segment)
  const worst = inTheWay.reduce((a, b) => (blocked(b) > blocked(a) ? b : a))
  const { from, to } = segment
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const away = clear(worst) + 2
  const sides = [1, -1].map(side => ({
    x: worst.x + side * away * normal.x,
    y: worst.y + side * away * normal.y,
  }))
  const cost = (at: Point) =>
    Math.hypot(at.x - from.x, at.y - from.y) +
    Math.hypot(at.x - to.x, at.y - to.y) +
    4 *
      others.reduce(
        (sum, disc) => sum + Math.max(0, clear(disc) - Math.hypot(disc.x - at.x, disc.y - at.y)),
        0,
      )
  const over = cost(sides[0]!) <= cost(sides[1]!) ? sides[0]! : sides[1]!
  return [
    ...wayRound({ from, to: over }, others, bends - 1),
    ...wayRound({ from: over, to }, others, bends - 1),
  ]
}
