// What the reader asks: find, the order of places, breaks, the outline, remarks; and its part of the address.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decode,
  encode,
  findTextInSteps,
  initialState,
  inReadingOrder,
  outlineOf,
  pageBreaksOf,
  pointOfEntity,
} from '../../../src/explorer/index.ts'
import { runToEnd } from '../../../src/graph/index.ts'
import type { EntityId, Language } from '../../../src/model/index.ts'
import { index, numbered, paper } from '../graph/real.ts'

const findIn = (...of: Parameters<typeof findTextInSteps>) => runToEnd(findTextInSteps(...of))

const words = (query: string, languages: readonly Language[] = paper.languages) =>
  findIn(paper, languages, query).map(({ passage, language, start, end }) =>
    index.passages.get(passage)!.sides[language]!.text.slice(start, end),
  )

describe('find in the document', () => {
  it('forgives case, accents, apostrophes and line breaks', () => {
    expect(words('BARRIEREMODEL').every(found => found === 'barrièremodel')).toBe(true)
    expect(words('BARRIEREMODEL').length).toBeGreaterThan(1)
    expect(words('l’Union européenne').length).toBe(words("l'union europeenne").length)
    expect(words('interparlementaire assemblee')).toContain('INTERPARLEMENTAIRE\nASSEMBLEE')
  })

  it('finds in the languages that are shown, in reading order', () => {
    const dutch = ['nl' as Language]
    expect(findIn(paper, dutch, 'EURIEC').every(({ language }) => language === 'nl')).toBe(true)
    const all = findIn(paper, paper.languages, 'EURIEC')
    expect(all.length).toBeGreaterThan(findIn(paper, dutch, 'EURIEC').length)
    expect(inReadingOrder(paper, paper.languages, [...all].reverse())).toEqual(all)
  })

  it('finds what is typeset with ligatures, and marks whole characters', () => {
    const language = 'fr' as Language
    const sides = { fr: { text: 'des oﬃciers', file: 'source.md', ranges: [], sentences: [] } }
    const passages = [{ ...paper.passages[0]!, sides }]
    expect(findIn({ passages }, [language], 'OFFICIERS')).toMatchObject([{ start: 4, end: 11 }])
    expect(findIn({ passages }, [language], 's of')).toMatchObject([{ start: 2, end: 6 }])
  })

  it('finds nothing for nothing', () => {
    expect(words('')).toEqual([])
    expect(words(' \n ')).toEqual([])
  })

  it('finds every stretch of the text where it stands', () => {
    const sides = paper.passages.flatMap(({ id, sides }) =>
      paper.languages.flatMap(language =>
        sides[language] ? [{ id, language, text: sides[language].text }] : [],
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...sides),
        fc.nat(),
        fc.integer({ min: 3, max: 40 }),
        (side, salt, length) => {
          const start = salt % Math.max(1, side.text.length - length)
          const stretch = side.text.slice(start, start + length)
          if (stretch.trim() !== stretch || stretch === '') return
          const found = findIn(paper, [side.language], stretch)
          // Equal stretches that overlap are found once; one of them is then before this.
          expect(
            found.some(place => place.passage === side.id && place.start <= start && place.end > start),
          ).toBe(true)
        },
      ),
    )
  })
})

describe('the source’s breaks', () => {
  it('are where a column ended, and not where a mark was taken away', () => {
    const breaks = paper.passages.flatMap(({ id, sides }) =>
      paper.languages.flatMap(language =>
        sides[language] ? pageBreaksOf(sides[language]).map(at => ({ id, language, at })) : [],
      ),
    )
    const seen = breaks.map(({ id, language, at }) => {
      const { text } = index.passages.get(id)!.sides[language]!
      return `${text.slice(at - 6, at).trim()} | ${text.slice(at, at + 8).trim()}`
    })
    expect(seen).toHaveLength(12)
    expect(seen).toContain('drugs | via post')
    expect(seen.join()).not.toContain('modus')
  })
})

describe('the outline', () => {
  it('has the five headings, and the eleven recommendations below the last', () => {
    const outline = outlineOf(index, paper)
    expect(outline).toHaveLength(5)
    expect(outline.at(-1)!.below.map(({ entity }) => entity)).toEqual(
      Array.from({ length: 11 }, (_, i) => `recommendation-${i + 1}`),
    )
    expect(outline.slice(0, 4).every(({ below }) => below.length === 0)).toBe(true)
  })

  it('knows the point that a recommendation is', () => {
    expect(pointOfEntity(index, 'recommendation-9' as EntityId)).toBe(numbered(51))
    expect(pointOfEntity(index, 'kmar' as EntityId)).toBeNull()
  })
})

describe('the address of the reader', () => {
  it('keeps the language read and whether the source shows', () => {
    const state = { ...initialState('en'), read: 'nl' as Language, source: true }
    expect(encode(state, 'en')).toBe('read=nl&source=shown')
    expect(decode('read=nl&source=shown', index, 'en')).toEqual({ state, ignored: [] })
  })

  it('leaves out a language that no document has', () => {
    const { state, ignored } = decode('read=xx', index, 'en')
    expect(state.read).toBeNull()
    expect(ignored).toEqual([{ key: 'read', value: 'xx' }])
  })
})
