// A text that folds character by character is folded in one go, and comes out the same.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../../../src/text/fold.ts'

const piece = fc.constantFrom(
  ...[
    'a',
    'Z',
    '7',
    ' ',
    '\n',
    '\t',
    '\f',
    '\u00a0',
    '’',
    '`',
    '«',
    '”',
    '–',
    '-',
    'é',
    'Œ',
    'ÿ',
    '×',
    '€',
    '.',
    '~',
    '^',
  ],
  ...['  ', '\r\n', '…', '½', 'ﬁ', 'e\u0301', '\u2003', '日'],
)

it('folds plain texts as it folds any', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('')
      const [quick, slow] = [fold(text), fold(`${text}\u00ad`)]
      const { length } = slow.text
      expect(quick.text).toBe(slow.text)
      expect(Array.from(quick.from).slice(0, length)).toEqual(Array.from(slow.from))
      expect(Array.from(quick.to).slice(0, length)).toEqual(Array.from(slow.to))
    }),
    { numRuns: 500 },
  )
})
