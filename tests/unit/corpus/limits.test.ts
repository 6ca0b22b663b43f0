// What is too much is refused where it stands, and what is much is looked through in steps.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestIn } from '../../../src/text/nearest.ts'
import { compilePage, type Page, saidBy } from './one-page.ts'

const first = (page: Partial<Page>) => saidBy(compilePage({ text: 'A.', languages: ['en'], ...page }))[0]

describe('what is too much', () => {
  it('is refused with its place and the limit', () => {
    const line = 'Europol works with Frontex. '
    expect(first({ text: line.repeat(400_000) })).toBe(
      'too-large: documents/p-1/source.md has 12 MB; no more than 10 MB are read. Part it, or leave out what no document needs.',
    )
    expect(first({ files: { 'entities/country.yaml': '#'.repeat(5_000_001) } })).toContain(
      'entities/country.yaml has 6 MB; no more than 5 MB are read.',
    )
    const { diagnostics } = compilePage({
      text: `One.\n\nTwo.\n\n${line.repeat(4_000)}\n\nFour.`,
      languages: ['en'],
    })
    expect(diagnostics[0]).toMatchObject({ code: 'too-large', line: 5, column: 1 })
    const quote = { predicate: 'cooperates-with', subjects: ['a', 'b'], quotes: { en: line.repeat(200) } }
    expect(first({ claims: [quote] })).toContain('`0.quotes.en`: is longer than 5000 characters')
  })
})

describe('the nearest text', () => {
  const words = 'police customs border harbour treaty letter report drug money court judge office plan'.split(
    ' ',
  )
  const text = Array.from(
    { length: 60_000 },
    (_, i) => words[(i * i + 7 * i) % 13]! + (i % 5 === 0 ? i : ''),
  ).join(' ')
  const find = nearestIn(text)

  it('is found in half a million characters, one letter changed', () => {
    expect(text.length).toBeGreaterThan(400_000)
    fc.assert(
      fc.property(
        fc.nat(text.length - 400),
        fc.integer({ min: 120, max: 300 }),
        fc.nat(),
        (start, length, at) => {
          const piece = text.slice(start, start + length)
          const changed = at % piece.length
          const near = find(`${piece.slice(0, changed)}#${piece.slice(changed + 1)}`)
          expect(near?.errors).toBeLessThanOrEqual(1)
          // The same words may stand elsewhere; what is found is as like.
          const found = text.slice(near!.start, near!.end)
          expect(Math.abs(found.length - piece.length)).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is none where nothing is like it', () => {
    expect(find('niets van dit alles staat daar ergens geschreven')).toBeNull()
  })

  it('is found where words are not parted', () => {
    const chinese = `${'港口合作与发展计划'.repeat(30)}上海市和鹿特丹港自2019年起开展合作${'其他的内容和文字'.repeat(30)}`
    const near = nearestIn(chinese)('上海市和鹿特丹港自2018年起开展合作')!
    expect(chinese.slice(near.start, near.end)).toBe('上海市和鹿特丹港自2019年起开展合作')
  })
})
