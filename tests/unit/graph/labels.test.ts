import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Label, placeLabels } from '../../../src/graph/index.ts'

const viewport = { width: 500, height: 400 }

const label = fc.record({
  x: fc.integer({ min: -20, max: 520 }),
  y: fc.integer({ min: -20, max: 420 }),
  radius: fc.integer({ min: 2, max: 20 }),
  width: fc.integer({ min: 10, max: 150 }),
  height: fc.constantFrom(16, 32),
  priority: fc.integer({ min: 0, max: 50 }),
  forced: fc.boolean(),
  insists: fc.boolean(),
})

const labels = fc
  .array(label, { maxLength: 60 })
  .map(found => found.map((one, i): Label => ({ ...one, id: `n${i}` })))

it('never lets two labels meet, keeps them in the viewport, and covers a node only where one insists', () => {
  fc.assert(
    fc.property(labels, given => {
      const boxes = placeLabels(given, viewport).map(({ id, x, y }) => {
        const one = given.find(other => other.id === id)!
        return { one, left: x, top: y, right: x + one.width, bottom: y + one.height }
      })
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= 0 && a.top >= 0 && a.right <= viewport.width && a.bottom <= viewport.height).toBe(
          true,
        )
        for (const b of boxes.slice(i + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
        }
        if (a.one.forced || a.one.insists) continue
        for (const { id, x, y, radius } of given) {
          if (id === a.one.id) continue
          const meets =
            a.left < x + radius && x - radius < a.right && a.top < y + radius && y - radius < a.bottom
          expect(meets).toBe(false)
        }
      }
    }),
  )
})

it('shows the more important of two that cannot both be shown', () => {
  const at = { y: 10, radius: 5, width: 80, height: 20 }
  const placed = placeLabels(
    [
      { id: 'less', x: 95, ...at, priority: 1 },
      { id: 'more', x: 95, ...at, priority: 2 },
    ],
    { width: 100, height: 20 },
  )
  expect(placed.map(({ id }) => id)).toEqual(['more'])
})
