// Words are found wherever they stand, however often other words begin alike.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrencesIn } from '../../../src/text/occurrences.ts'

/** As a text finds them itself. */
function found(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\u0000'), maxLength: 400 })

describe('words in a text', () => {
  it('are found in all their places, in order, overlapping too', () => {
    fc.assert(
      fc.property(text, fc.nat(400), fc.nat(12), (text, start, length) => {
        const words = text.slice(start, start + length)
        expect([...occurrencesIn(text)(words)]).toEqual(found(text, words))
      }),
    )
    expect([...occurrencesIn('aaaaaa')('aaaa')]).toEqual([0, 1, 2])
  })

  it('are found nowhere where they do not stand', () => {
    fc.assert(
      fc.property(text, text, (text, words) => {
        expect([...occurrencesIn(text)(words)]).toEqual(found(text, words))
      }),
    )
  })
})
