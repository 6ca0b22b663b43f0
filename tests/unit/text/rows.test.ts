// Any number of languages beside each other.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/text/blocks.ts'
import { classify, type Unit } from '../../../src/text/classify.ts'
import { rowsOf } from '../../../src/text/rows.ts'

const sentence = (words: number): string => `${Array(words).fill('word').join(' ')}.`
const text = (...words: number[]): Unit[] =>
  classify(blocksOf({ file: 'source.md', text: words.map(sentence).join('\n\n') }).flat(), false)
const shapes = (...texts: Unit[][]): string[] =>
  rowsOf(texts).map(row => row.map(units => units.length).join('-'))

describe('texts in several languages', () => {
  it('of like length stand row by row', () => {
    expect(shapes(text(30, 80, 40), text(32, 77, 43), text(28, 85, 39), text(31, 79, 41))).toEqual([
      ...['1-1-1-1', '1-1-1-1', '1-1-1-1'],
    ])
    expect(shapes(text(30, 40))).toEqual(['1', '1'])
    expect(shapes()).toEqual([])
  })

  it('stand alone where the others lack them, and together where only the first lacks them', () => {
    expect(shapes(text(30, 200, 40), text(30, 40), text(30, 200, 40))).toEqual(['1-1-1', '1-0-1', '1-1-1'])
    expect(shapes(text(30, 40), text(30, 200, 40), text(30, 200, 40))).toEqual(['1-1-1', '0-1-1', '1-1-1'])
    const others = [60, 90, 70, 80, 50]
    expect(shapes(text(...others), text(...others, 30), text(...others)).at(-1)).toBe('0-1-0')
  })

  it('are one row where one language has in one paragraph what another has in two', () => {
    expect(shapes(text(50, 30, 40, 90), text(50, 70, 90), text(50, 30, 40, 90))).toEqual([
      ...['1-1-1', '2-1-2', '1-1-1'],
    ])
  })

  it('lose no unit and keep the order of each', () => {
    const lengths = fc.array(fc.integer({ min: 4, max: 60 }), { maxLength: 7 })
    fc.assert(
      fc.property(fc.array(lengths, { maxLength: 4 }), all => {
        const texts = all.map(words => text(...words))
        const rows = rowsOf(texts)
        for (const [i, units] of texts.entries()) expect(rows.flatMap(row => row[i])).toEqual(units)
        for (const row of rows) {
          expect(row).toHaveLength(texts.length)
          expect(row.flat().length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
