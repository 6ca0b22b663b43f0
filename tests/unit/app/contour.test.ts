import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Region, regionAround } from '../../../src/app/render/contour.ts'
import type { Disc } from '../../../src/graph/index.ts'

const disc = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 500 }),
  radius: fc.integer({ min: 2, max: 24 }),
})

const some = fc.record({
  members: fc.array(disc, { minLength: 1, maxLength: 20 }),
  others: fc.array(disc, { maxLength: 60 }),
})

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
  it('holds the whole of each, and nothing of any other that stands clear of them', () => {
    fc.assert(
      fc.property(some, ({ members, others }) => {
        const region = regionAround(members, others)
        // The field is sampled: half a pixel is not seen.
        for (const one of members) expect(depth(region, one)).toBeLessThan(-one.radius + 0.5)
        for (const other of others) {
          if (members.some(one => apart(one, other) < 6)) continue
          expect(depth(region, other)).toBeGreaterThan(other.radius - 0.5)
        }
      }),
      { numRuns: 25 },
    )
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
