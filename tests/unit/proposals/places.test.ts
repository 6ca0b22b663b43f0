// Where in a translation stands what stands at a place of a text.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMap } from '../../../src/proposals/places.ts'

const side = (text: string) => ({ text, file: 'source.md', ranges: [], sentences: [] })

describe('places of a translation', () => {
  const nl = 'In 2019 sprak de raad. Europol was er niet bij. Op 12 mei volgde de minister van Justitie.'
  const fr =
    "En 2019, le conseil s'est réuni. Europol était absent. Le 12 mai, la ministre de la Justice a suivi."

  it('are held together by numbers and names that both have', () => {
    const map = placeMap(side(nl), side(fr))
    for (const word of ['2019', 'Europol', '12']) expect(map(nl.indexOf(word))).toBe(fr.indexOf(word))
  })

  it('go forward, from the one end to the other, whatever the texts', () => {
    const word = fc.oneof(
      fc.constantFrom('Europol', '2019', 'BE', 'de', 'la', 'DE'),
      fc.string({ maxLength: 5 }),
    )
    const text = fc.array(word, { maxLength: 30 }).map(words => words.join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const map = placeMap(side(one), side(other))
        let last = 0
        for (let i = 0; i <= one.length; i++) {
          const at = map(i)
          expect(at).toBeGreaterThanOrEqual(last)
          expect(at).toBeLessThanOrEqual(other.length + 1)
          last = at
        }
      }),
    )
  })
})
