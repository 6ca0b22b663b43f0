// Files come piece by piece, so that one of any size can be written.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIds, formats, inPortions, wholeText } from '../../../src/formats/index.ts'
import { json } from '../../../src/formats/json-pieces.ts'
import { mapped } from '../../../src/graph/index.ts'
import { whole } from './whole.ts'

describe('a file in pieces', () => {
  it.each(formatIds)('is, as %s, never held as a whole', id => {
    const pieces = [...formats[id].write(whole('nl'))]
    const size = pieces.reduce((sum, { length }) => sum + length, 0)
    // The style sheet and the vocabulary are some thousand characters; what grows with the corpus comes item by item.
    for (const { length } of pieces) expect(length).toBeLessThan(Math.max(20_000, size / 4))
  })

  it('is the same in portions, which are neither small nor very large', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 9 })),
        fc.integer({ min: 1, max: 40_000 }),
        (some, times) => {
          const pieces = some.map(piece => piece.repeat(times))
          const portions = [...inPortions(pieces)]
          expect(portions.join('')).toBe(pieces.join(''))
          for (const portion of portions.slice(0, -1))
            if (portion !== '') expect(portion.length).toBeGreaterThanOrEqual(1 << 18)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('JSON in pieces', () => {
  it('is what JSON.stringify would write of the same lists', () => {
    const values = fc.jsonValue({ maxDepth: 3 })
    const lists = fc.array(values)
    fc.assert(
      fc.property(lists, lists, values, (some, others, value) => {
        const each = (items: readonly unknown[]) => mapped(items, item => item)
        const pieces = json({
          a: value,
          b: each(some),
          c: undefined,
          d: each([each(others), { e: each(some) }]),
        })
        expect(JSON.parse(wholeText(pieces))).toEqual(
          JSON.parse(JSON.stringify({ a: value, b: some, d: [others, { e: some }] })),
        )
      }),
    )
  })
})
