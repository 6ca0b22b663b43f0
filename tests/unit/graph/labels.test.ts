import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Box,
  type Label,
  type PlacedLabel,
  placeLabels,
  type Segment,
} from '../../../src/graph/index.ts'

const screen = { width: 500, height: 400, covered: [{ left: 0, top: 0, right: 120, bottom: 40 }] }

const size = fc.record({
  width: fc.integer({ min: 10, max: 150 }),
  height: fc.constantFrom(16, 32),
})

const label = fc.record({
  x: fc.integer({ min: -20, max: 520 }),
  y: fc.integer({ min: -20, max: 420 }),
  radius: fc.integer({ min: 2, max: 20 }),
  sizes: fc.array(size, { maxLength: 3 }),
  priority: fc.integer({ min: 0, max: 50 }),
  reach: fc.constantFrom('beside' as const, 'apart' as const, 'across' as const),
  faint: fc.boolean(),
  short: fc.constantFrom(
    () => null,
    () => ({ width: 14, height: 12 }),
  ),
})

const labels = fc
  .array(label, { maxLength: 60 })
  .map(found => found.map((one, i): Label => ({ ...one, id: `n${i}` })))

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** From a box to the rim of a node. */
const away = ({ left, top, right, bottom }: Box, { x, y, radius }: Label) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius

/** Points along a line, a pixel apart. */
const along = ({ from, to }: Segment) => {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y))
  return Array.from({ length: steps + 1 }, (_, n) => ({
    x: from.x + ((to.x - from.x) * n) / steps,
    y: from.y + ((to.y - from.y) * n) / steps,
  }))
}

/** What is placed, each with its label. */
const placedOf = (given: readonly Label[]) =>
  placeLabels(given, screen).map(placed => ({ ...placed, own: given.find(({ id }) => id === placed.id)! }))

const holds = (
  property: (placed: readonly (PlacedLabel & { own: Label })[], given: readonly Label[]) => void,
) => fc.assert(fc.property(labels, given => property(placedOf(given), given)))

describe('labels', () => {
  it('are on the screen, under nothing that covers it, and meet no other', () => {
    holds(placed => {
      for (const [n, { box }] of placed.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(screen.width)
        expect(box.bottom).toBeLessThanOrEqual(screen.height)
        for (const other of placed.slice(n + 1)) expect(overlap(box, other.box)).toBe(false)
      }
      const beside = placed.filter(({ size }) => size !== 'short')
      for (const { box } of beside) expect(screen.covered.some(one => overlap(box, one))).toBe(false)
    })
  })

  it('keep away from each other where a line joins one to its node: none reads as a line of another', () => {
    holds(placed => {
      const beside = placed.filter(({ size }) => size !== 'short')
      for (const { id, box, leader } of beside) {
        if (!leader) continue
        const room = { left: box.left - 6, top: box.top - 6, right: box.right + 6, bottom: box.bottom + 6 }
        expect(beside.filter(other => other.id !== id && overlap(room, other.box))).toEqual([])
      }
    })
  })

  it('cover no node but, in short, their own, and are nearer to theirs than to any other', () => {
    holds((placed, given) => {
      for (const { box, own, size, leader } of placed) {
        for (const other of given) {
          if (other === own) continue
          expect(away(box, other)).toBeGreaterThanOrEqual(0)
          if (leader === null && size !== 'short' && !other.faint)
            expect(away(box, other)).toBeGreaterThan(away(box, own))
        }
        if (size !== 'short') expect(away(box, own)).toBeGreaterThan(2)
      }
    })
  })

  it('are joined by lines that cross no label, and no node where they may not', () => {
    holds((placed, given) => {
      const lines = placed.flatMap(({ id, own, leader }) => (leader ? [{ id, own, leader }] : []))
      for (const { id, own, leader } of lines) {
        for (const other of placed) {
          if (other.id === id || other.size === 'short') continue
          const inner = {
            left: other.box.left + 1,
            top: other.box.top + 1,
            right: other.box.right - 1,
            bottom: other.box.bottom - 1,
          }
          expect(
            along(leader).some(at => overlap({ left: at.x, right: at.x, top: at.y, bottom: at.y }, inner)),
          ).toBe(false)
        }
        if (own.reach === 'across') continue
        const met = given.filter(
          other =>
            other !== own &&
            !other.faint &&
            along(leader).some(({ x, y }) => Math.hypot(x - other.x, y - other.y) < other.radius - 1),
        )
        expect(met.map(({ id }) => id)).toEqual([])
      }
    })
  })

  it('are the same every time, whatever the order of the nodes', () => {
    fc.assert(
      fc.property(labels, given => {
        const byId = (placed: readonly PlacedLabel[]) => [...placed].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(byId(placeLabels([...given].reverse(), screen))).toEqual(byId(placeLabels(given, screen)))
      }),
    )
  })
})

describe('of two names', () => {
  it('the more important is shown where there is room for one', () => {
    fc.assert(
      fc.property(labels, given => {
        const two = given
          .slice(0, 2)
          .map(one => ({ ...one, reach: 'beside' as const, sizes: one.sizes.slice(0, 1) }))
        const silent = (label: Label) => ({ ...label, sizes: [] })
        const [one, other] = two
        if (!one || !other || one.priority === other.priority) return
        const alone = [placeLabels([one, silent(other)], screen), placeLabels([silent(one), other], screen)]
        const both = placeLabels([one, other], screen)
        if (both.length === 1 && alone.every(({ length }) => length === 1))
          expect(both[0]!.id).toBe(one.priority > other.priority ? one.id : other.id)
      }),
    )
  })

  it('the one makes room for the other, if it has a place elsewhere', () => {
    const node = { y: 50, radius: 5, sizes: [{ width: 60, height: 14 }] }
    const first = { ...node, id: 'first', x: 100, priority: 2 }
    const second = { ...node, id: 'second', x: 184, priority: 1 }
    // The second has room at its left alone, where the first would stand if it were by itself.
    const narrow = { width: 192, height: 62, covered: [{ left: 130, top: 0, right: 192, bottom: 42 }] }
    expect(placeLabels([first, { ...second, sizes: [] }], narrow)[0]!.box.left).toBeGreaterThan(100)
    const placed = placeLabels([first, second], narrow)
    expect(placed.map(({ id }) => id).sort()).toEqual(['first', 'second'])
    expect(placed.find(({ id }) => id === 'second')!.box.right).toBeLessThan(184)
  })
})

describe('a node in a crowd', () => {
  const crowd = Array.from(
    { length: 49 },
    (_, n): Label => ({
      id: `n${n}`,
      x: 210 + (n % 7) * 14,
      y: 160 + Math.floor(n / 7) * 14,
      radius: 5,
      sizes: [],
      priority: 0,
    }),
  )
  const named = (more: Partial<Label>) =>
    placeLabels(
      crowd.map((one, n) => (n === 24 ? { ...one, sizes: [{ width: 60, height: 16 }], ...more } : one)),
      { width: 500, height: 400 },
    )

  it('has no name beside it; by a line it has, or in short', () => {
    expect(named({})).toEqual([])
    expect(named({ reach: 'apart' })).toEqual([])
    expect(named({ reach: 'across' })[0]?.leader).not.toBeNull()
    expect(named({ reach: 'across', radius: 8, short: () => ({ width: 12, height: 9 }) })[0]?.size).toBe(
      'short',
    )
  })
})
