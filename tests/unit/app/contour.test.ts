import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Region, regionInSteps } from '../../../src/app/render/contour.ts'
import { rimPx } from '../../../src/app/render/ranks.ts'
import { type Disc, egoNetwork, runToEnd } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { index, projections } from '../graph/real.ts'
import { modes, sizes, standing } from './drawn.ts'

const disc = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 500 }),
  radius: fc.integer({ min: 2, max: 24 }),
})

const some = fc.record({
  members: fc.array(disc, { minLength: 1, maxLength: 20 }),
  others: fc.array(disc, { maxLength: 60 }),
})

const regionAround = (members: readonly Disc[], others: readonly Disc[]) =>
  runToEnd(regionInSteps(members, others))

/** How far a point is from the outline of a region; less than 0 inside. */
function depth(region: Region, { x, y }: { readonly x: number; readonly y: number }): number {
  let [inside, least] = [false, Infinity]
  for (const ring of region.flat()) {
    for (const [n, b] of ring.entries()) {
      const a = ring.at(n - 1)!
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const length = dx * dx + dy * dy || 1
      const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length))
      least = Math.min(least, Math.hypot(x - a.x - t * dx, y - a.y - t * dy))
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
    }
  }
  return inside ? -least : least
}

const apart = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius

describe('the region round some nodes', () => {
  it('holds the whole of each, and nothing of any other, but for what they cover of each other', () => {
    fc.assert(
      fc.property(some, ({ members, others }) => {
        const region = regionAround(members, others)
        if (region.length === 0) return
        // The field is sampled: half a pixel is not seen.
        const isFree = (one: Disc, from: readonly Disc[]) => from.every(other => apart(one, other) >= 0)
        for (const one of members)
          expect(depth(region, one)).toBeLessThan(isFree(one, others) ? -one.radius + 0.5 : 0)
        for (const other of others)
          expect(depth(region, other)).toBeGreaterThan(isFree(other, members) ? other.radius - 0.5 : 0)
      }),
      { numRuns: 12 },
    )
  })

  it('is that of the nodes where one has zoomed in far, and takes no more cells for it', () => {
    const [a, b] = [
      { x: 0, y: 0, radius: 30 },
      { x: 15_000, y: 9_000, radius: 30 },
    ]
    const between = { x: 7_500, y: 4_500, radius: 30 }
    const region = regionAround([a, b], [between])
    expect(region).toHaveLength(1)
    for (const one of [a, b]) expect(depth(region, one)).toBeLessThan(-one.radius)
    expect(depth(region, between)).toBeGreaterThan(between.radius - 0.5)
  })

  it('is halfway between two that overlap', () => {
    const region = regionAround([{ x: 100, y: 100, radius: 20 }], [{ x: 130, y: 100, radius: 20 }])
    expect(Math.abs(depth(region, { x: 115, y: 100 }))).toBeLessThan(0.5)
  })

  it('is none where one covers the other', () => {
    const [around, within] = [
      { x: 100, y: 100, radius: 20 },
      { x: 104, y: 100, radius: 5 },
    ]
    expect(regionAround([around], [within])).toEqual([])
    expect(regionAround([within], [around])).toEqual([])
  })

  it('is one where nothing is between them, and goes round what is', () => {
    const ends = [
      { x: 100, y: 100, radius: 10 },
      { x: 300, y: 100, radius: 10 },
    ]
    expect(regionAround(ends, [])).toHaveLength(1)
    const round = regionAround(ends, [{ x: 200, y: 100, radius: 15 }])
    expect(round).toHaveLength(1)
    expect(depth(round, { x: 200, y: 100 })).toBeGreaterThan(15)
  })

  it('is none round nobody', () => {
    expect(regionAround([], [])).toEqual([])
  })
})

describe('the area of a project', () => {
  const cases = Object.entries(sizes).flatMap(([where, size]) =>
    modes.flatMap(mode => (['part', 'whole'] as const).map(frame => ({ where, size, mode, frame }))),
  )
  it.each(cases)(
    'in $mode, $where, framed as $frame, holds its members and nobody else',
    ({ size, mode, frame }) => {
      const there = [...index.contexts].filter(id => projections[mode].nodes.includes(id))
      for (const select of there) {
        const inside = egoNetwork(projections[mode], [select]).nodes
        const [members, others] = [[], []] as [(Disc & { id: string })[], (Disc & { id: string })[]]
        for (const { id, at, radius } of standing({ mode, language: 'en', size, select, frame }))
          (inside.has(id as EntityId) ? members : others).push({ ...at, id, radius })
        const region = regionAround(members, others)
        for (const { id, ...one } of members) expect(depth(region, one), `${id} of ${select}`).toBeLessThan(0)
        for (const { id, ...one } of others)
          expect(depth(region, one), `${id} in ${select}`).toBeGreaterThan(0)
      }
    },
  )

  it.each(modes)('lies where no two nodes of %s cover each other, but for a few on a phone', mode => {
    for (const [where, size] of Object.entries(sizes)) {
      const nodes = standing({ mode, language: 'en', size })
      const discs = nodes.map(({ at, radius }) => ({ ...at, radius: radius - rimPx }))
      const overlapping = discs.flatMap((a, i) => discs.slice(i + 1).filter(b => apart(a, b) < 0))
      expect(overlapping.length, where).toBeLessThanOrEqual(where === 'on a phone' ? 4 : 0)
    }
  })
})
