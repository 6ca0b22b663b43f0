import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangesOf, textOf, trace } from '../../../src/text/traced.ts'

const source = readFileSync('graph-data/documents/928-2/source.md', 'utf8')

/** Random, ordered, possibly touching cuts of the real document. */
const cuts = fc
  .uniqueArray(fc.nat(source.length), { minLength: 2, maxLength: 12 })
  .map(points => points.sort((a, b) => a - b))
  .map(points => points.slice(1).map((end, i) => ({ start: points[i] ?? 0, end })))
  .chain(ranges => fc.subarray(ranges, { minLength: 1 }))

test('every piece of a traced text stands in the source where its ranges say', () => {
  fc.assert(
    fc.property(cuts, fc.nat(), fc.nat(), (ranges, a, b) => {
      const traced = trace(source, ranges)
      const [start, end] = [a, b].map(n => n % (traced.text.length + 1)).sort((x, y) => x - y) as [
        number,
        number,
      ]
      expect(textOf(source, rangesOf(traced, start, end))).toBe(traced.text.slice(start, end))
    }),
  )
})

test('touching ranges become one, empty ones vanish', () => {
  const traced = trace('abcdef', [
    { start: 0, end: 2 },
    { start: 2, end: 2 },
    { start: 2, end: 3 },
    { start: 4, end: 6 },
  ])
  expect(traced).toEqual({
    text: 'abcef',
    ranges: [
      { start: 0, end: 3 },
      { start: 4, end: 6 },
    ],
  })
})
