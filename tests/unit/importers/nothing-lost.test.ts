// Whatever stands on a page is in a block or set aside, once, as it was.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportedText } from '../../../src/importers/index.ts'
import { readPages } from '../../../src/importers/pdf/layout.ts'
import type { PageText, TextItem } from '../../../src/importers/pdf/page.ts'
import type { Language } from '../../../src/model/index.ts'
import { page } from './typeset.ts'

const letters = (texts: readonly string[]): string =>
  Array.from(texts.join('').replace(/\s/gu, '')).sort().join('')

/** Between the cells of a row stands a bar that the page has not. */
const ofRead = ({ blocks, setAside }: ImportedText): string =>
  letters([
    ...blocks.map(({ role, text }) => (role.is === 'row' ? text.replaceAll(' | ', '') : text)),
    ...setAside.map(({ text }) => text),
  ])

const ofPages = (pages: readonly PageText[]): string =>
  letters(pages.flatMap(({ items, turned }) => [...items, ...turned].map(({ text }) => text)))

const words = fc.constantFrom(
  ...[
    'Art. 2.',
    '12',
    '– 3 –',
    '1°',
    'de havens',
    'le port,',
    'samen-',
    'werking.',
    '(1)',
    '*',
    'Inhoud',
    'H ..... 4',
  ],
  ...[
    '§ 1. Het register',
    'CHAPITRE II',
    'مرحبا',
    'a) een lijst',
    'i',
    'x'.repeat(40),
    'é',
    '𝒳',
    '…',
    '2 % van alle',
  ],
)
const item: fc.Arbitrary<TextItem> = fc
  .record({
    text: words,
    x: fc.integer({ min: 0, max: 60 }).map(x => x * 10),
    row: fc.integer({ min: 0, max: 60 }),
    nudge: fc.constantFrom(0, 0, 0, 0.4, -3),
    size: fc.constantFrom(10, 10, 10, 8, 6, 16),
    bold: fc.boolean(),
    spaced: fc.boolean(),
  })
  .map(({ text, x, row, nudge, size, bold, spaced }) => ({
    text,
    x,
    baseline: 20 + row * 12 + nudge,
    width: text.length * size * 0.5,
    size,
    bold,
    italic: false,
    spaced,
  }))
const anyPages = fc.array(
  fc.array(item, { maxLength: 40 }).map(items => page(items)),
  { minLength: 1, maxLength: 5 },
)

test('no letter is lost, doubled or changed, wherever the pieces stand', () => {
  fc.assert(
    fc.property(anyPages, pages => {
      expect(ofRead(readPages(pages, ['nl', 'fr'] as Language[], null))).toBe(ofPages(pages))
    }),
    { numRuns: 300 },
  )
})

test('each run of a block is a part of its text, and together they are all of it', () => {
  fc.assert(
    fc.property(anyPages, pages => {
      for (const { role, text, runs } of readPages(pages, ['nl'] as Language[], null).blocks) {
        expect(runs.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
        expect(runs.every(run => run.page < pages.length)).toBe(true)
        expect(role.is === 'footnote' && role.mark.length > 3).toBe(false)
      }
    }),
    { numRuns: 100 },
  )
})
