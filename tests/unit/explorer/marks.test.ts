import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, sentencesAround } from '../../../src/explorer/marks.ts'

const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('marking a text', () => {
  it('cuts at the edges of overlapping marks', () => {
    const quote = { start: 2, end: 8, name: 'quote' }
    const mention = { start: 6, end: 10, name: 'mention' }
    expect(
      piecesOf({ start: 0, end: 12 }, [quote, mention]).map(({ start, end, marks }) => [
        start,
        end,
        ...marks.map(mark => mark.name),
      ]),
    ).toEqual([
      [0, 2],
      [2, 6, 'quote'],
      [6, 8, 'quote', 'mention'],
      [8, 10, 'mention'],
      [10, 12],
    ])
  })

  it('covers the range end to end, and each character with just the marks that hold it', () => {
    fc.assert(
      fc.property(range, fc.array(range), (whole, marks) => {
        const pieces = piecesOf(whole, marks)
        expect(pieces.reduce((length, piece) => length + piece.end - piece.start, 0)).toBe(
          whole.end - whole.start,
        )
        let at = whole.start
        for (const piece of pieces) {
          expect(piece.start).toBe(at)
          at = piece.end
          for (let i = piece.start; i < piece.end; i++) {
            expect(piece.marks).toEqual(marks.filter(mark => mark.start <= i && i < mark.end))
          }
        }
      }),
    )
  })

  it('shows a quote within its sentences', () => {
    const sentences = [
      { start: 0, end: 10 },
      { start: 10, end: 25 },
      { start: 25, end: 40 },
    ]
    expect(sentencesAround({ start: 12, end: 20 }, sentences)).toEqual({ start: 10, end: 25 })
    expect(sentencesAround({ start: 5, end: 30 }, sentences)).toEqual({ start: 0, end: 40 })
  })
})
