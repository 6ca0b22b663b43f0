// Patterns find the same in a text of Latin letters by the few characters that stand in it as by all of Unicode.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quickIn } from '../../../src/text/latin.ts'

const patterns = [
  /\p{L}+(?:-\p{L}+)*/gu,
  /(?<![\p{L}\p{N}])[\p{Ll}\p{N}]*\p{Lu}[\p{L}\p{N}\p{M}]*(?:[-'’.&](?=\p{Lu})[\p{L}\p{N}]+)*/gu,
  /\p{N}[\p{N}/.,–-]*\p{N}|\p{Lu}[\p{L}\p{N}]{3,}/gu,
  /[^\p{L}\p{M}]\p{M}?[[\]\p{Lo}]/gu,
  /(\p{L}+)\W*$/gu,
]
const characters = "aeiouxzAEIZ019 .,-–'’«»&[]/\n×÷ßàÀéÉÿŸŒœªº²½µ́日İ"

test('the same is found, whatever a text is written with', () => {
  const text = fc
    .array(fc.constantFrom(...characters), { maxLength: 40 })
    .map(characters => characters.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (text, pattern) => {
      const found = Array.from(text.matchAll(quickIn(pattern)(text)), ({ 0: words, index }) => [index, words])
      expect(found).toEqual(Array.from(text.matchAll(pattern), ({ 0: words, index }) => [index, words]))
    }),
    { numRuns: 500 },
  )
})

test('Latin letters are looked for among themselves', () => {
  const pattern = /\p{Lu}[\p{L}\p{M}]*/u
  const patternIn = quickIn(pattern)
  expect(patternIn('Écluse, « Œuvre »').source).not.toContain('\\p')
  expect(patternIn('Łódź')).toBe(pattern)
})
