// A field over the screen that is above 0 inside a region and below 0 outside, made of discs and bands that flow into each other.

import { contours } from 'd3-contour'
import {
  type Box,
  boxAround,
  type Disc,
  distanceToSegment,
  grown,
  type Point,
  type Segment,
} from '../../graph/index.ts'

/** The last point is joined to the first. */
export type Ring = readonly Point[]

/** Polygons, each with its holes: a point is in it if a line from there to afar crosses its rings an odd number of times. */
export type Region = readonly (readonly Ring[])[]

/** The least side of a cell, in pixels. */
const minCellPx = 4

/** A field with more cells is made of larger ones: where one has zoomed in, what it is round is larger too. */
const maxCells = 200_000

/** Over so many pixels what meets flows into each other. */
export const blendPx = 10

/** The higher of two, rounded off where they meet; and the lower. */
const smoothMax = (a: number, b: number) =>
  Math.max(a, b) + Math.max(0, blendPx - Math.abs(a - b)) ** 2 / (4 * blendPx)
const smoothMin = (a: number, b: number) => -smoothMax(-a, -b)

/** The least box round all of some discs, of which there is one at least. */
export const boxRound = (discs: readonly Disc[]): Box =>
  discs.map(boxAround).reduce((all, one) => ({
    left: Math.min(all.left, one.left),
    top: Math.min(all.top, one.top),
    right: Math.max(all.right, one.right),
    bottom: Math.max(all.bottom, one.bottom),
  }))

const cellOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(minCellPx, Math.sqrt(((right - left) * (bottom - top)) / maxCells))

/** Heights over a grid: in pixels, how far inside the region a place is. */
export class Field {
  readonly #cell: number
  readonly #left: number
  readonly #top: number
  readonly #columns: number
  readonly #rows: number
  readonly #heights: Float64Array

  /** Wide enough for what reaches so far round some discs, in pixels. */
  constructor(discs: readonly Disc[], reachPx: number) {
    const around = boxRound(discs)
    this.#cell = cellOf(grown(around, reachPx + blendPx))
    const { left, top, right, bottom } = grown(around, reachPx + blendPx + 3 * this.#cell)
    this.#left = left
    this.#top = top
    this.#columns = Math.ceil((right - left) / this.#cell) + 1
    this.#rows = Math.ceil((bottom - top) / this.#cell) + 1
    this.#heights = new Float64Array(this.#columns * this.#rows).fill(-blendPx - 2 * this.#cell)
  }

  /** Whether a disc that is cut out, with what it keeps clear of, would change anything. */
  holds({ x, y, radius }: Disc, clearPx: number): boolean {
    const [across, down] = [(x - this.#left) / this.#cell, (y - this.#top) / this.#cell]
    const by = (radius + clearPx + blendPx) / this.#cell
    return across > -by && across < this.#columns + by && down > -by && down < this.#rows + by
  }

  add(disc: Disc, by: number): void {
    this.#round(disc, disc.radius + by, smoothMax)
  }

  /** A band along a segment; half its width is a cell at least, or the field could not hold it together. */
  join({ from, to }: Segment, halfWidth: number): void {
    const by = Math.max(halfWidth, this.#cell)
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

  /** Whatever has been cut, a disc is wholly in, as far as none of some others is nearer. */
  keep(disc: Disc, othersNear: (box: Box) => readonly Disc[]): void {
    const outside = (of: Disc, x: number, y: number) => Math.hypot(x - of.x, y - of.y) - of.radius
    const reach = disc.radius + 2 * this.#cell
    const touching = othersNear(grown(boxAround(disc), 2 * this.#cell)).filter(
      other => outside(other, disc.x, disc.y) < reach,
    )
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
  #each(box: Box, reach: number, act: (at: number, x: number, y: number) => void): void {
    const by = reach + blendPx + 2 * this.#cell
    const first = (value: number, origin: number) =>
      Math.max(0, Math.floor((value - by - origin) / this.#cell))
    const last = (value: number, origin: number, count: number) =>
      Math.min(count - 1, Math.ceil((value + by - origin) / this.#cell))
    for (let row = first(box.top, this.#top); row <= last(box.bottom, this.#top, this.#rows); row++) {
      const y = this.#top + row * this.#cell
      const end = last(box.right, this.#left, this.#columns)
      for (let column = first(box.left, this.#left); column <= end; column++)
        act(row * this.#columns + column, this.#left + column * this.#cell, y)
    }
  }

  /** Where it is above 0. */
  region(): Region {
    const [found] = contours().size([this.#columns, this.#rows]).thresholds([0])([...this.#heights])
    // d3 has the values in the middles of cells.
    const place = ([x = 0, y = 0]: number[]): Point => ({
      x: this.#left + (x - 0.5) * this.#cell,
      y: this.#top + (y - 0.5) * this.#cell,
    })
    return (found?.coordinates ?? []).map(rings => rings.map(ring => ring.slice(1).map(place)))
  }
}
