// Work in steps gives what the same work gives in one go.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runToEnd, sortedInSteps } from '../../../src/graph/index.ts'

type Item = { readonly rank: number; readonly came: number }
const byRank = (a: Item, b: Item) => a.rank - b.rank

it('sorts as an array does: what is equal stays as it came', () => {
  // Longer than a run, and full of what is equal.
  const items = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 3000, size: 'max' })
  fc.assert(
    fc.property(items, ranks => {
      const given = ranks.map((rank, came): Item => ({ rank, came }))
      expect(runToEnd(sortedInSteps(given, byRank))).toEqual(given.toSorted(byRank))
    }),
    { numRuns: 20 },
  )
})

it('sorts many in many steps', () => {
  const items = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5000)
  const steps = sortedInSteps(items, (a, b) => a - b)
  let count = 0
  for (let step = steps.next(); !step.done; step = steps.next()) count++
  expect(count).toBeGreaterThan(9)
})
