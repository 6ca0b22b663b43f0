// A contour round some nodes that holds them and no others: a field that is above 0 near the ones and below 0 near the others,
// of which the contour is the zero line. Loaded when the first area is asked for.
//
// The field is built so that it cannot be otherwise. Bubble Sets (Collins et al. 2009), whose energies only make it likely,
// held all and nobody else in 10 of 13 projects on a desk and in 3 on a phone (bubblesets-js 3.0).

import { boxAround, type Disc, Grid, type Point, type Resumable } from '../../graph/index.ts'
import { bandsInSteps, gapPx, halfBandPx, type Obstacles } from './bands.ts'
import { boxRound, Field, type Region, type Ring } from './field.ts'

export type { Region } from './field.ts'

/** How far a region reaches beyond the rims of its members, in pixels. */
const reachPx = 12

/** So many discs are a step. */
const discsPerStep = 100

/**
 * A region round the discs of the members, joined by bands, that holds the whole of each and nothing of any other. Where
 * a member and another overlap, it ends halfway between their outlines; where one covers the other, there is no such region.
 */
export function* regionInSteps(members: readonly Disc[], others: readonly Disc[]): Resumable<Region> {
  if (members.length === 0) return []
  const field = new Field(members, reachPx)
  const near = others.filter(disc => field.holds(disc, gapPx))
  const obstacles = obstaclesOf(near)
  yield* each(members, disc => field.add(disc, reachPx))
  yield* each(yield* bandsInSteps(members, obstacles), piece => field.join(piece, halfBandPx))
  yield* each(near, disc => field.cut(disc, gapPx))
  yield* each(members, disc => field.keep(disc, obstacles.near))
  const region = withoutEmptyHoles(field.region(), obstacles)
  yield
  let isTrue = true
  yield* each(members, disc => {
    isTrue &&= holds(region, disc)
  })
  yield* each(near, disc => {
    isTrue &&= !holds(region, disc)
  })
  return isTrue ? region : []
}

function* each<Item>(items: readonly Item[], act: (item: Item) => void): Resumable<void> {
  for (const [n, item] of items.entries()) {
    act(item)
    if (n % discsPerStep === discsPerStep - 1) yield
  }
}

/** The discs by their places. */
function obstaclesOf(discs: readonly Disc[]): Obstacles {
  if (discs.length === 0) return { near: () => [], maxRadius: 0 }
  const grid = new Grid<Disc>(boxRound(discs))
  for (const disc of discs) grid.add(disc, boxAround(disc))
  return { near: box => grid.near(box), maxRadius: Math.max(...discs.map(({ radius }) => radius)) }
}

/** A hole that nobody else stands in says nothing. */
const withoutEmptyHoles = (region: Region, others: Obstacles): Region =>
  region.map(([outline = [], ...holes]) => [
    outline,
    ...holes.filter(hole =>
      others.near(boxRound(hole.map(at => ({ ...at, radius: 0 })))).some(disc => isIn(disc, hole)),
    ),
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
