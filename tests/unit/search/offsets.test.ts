// What is found stands where it is said to stand: in texts made of anything, and in every word of the real one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus, Language } from '../../../src/model/index.ts'
import { buildSearchIndex, type PassageResult, search } from '../../../src/search/index.ts'
import { corpusOf, realCorpus, textOf } from './corpora.ts'

const real = await realCorpus()
const index = buildSearchIndex(real)

/** What a reader takes for the same, written independently of the code under test. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b\u2060\ufeff]/gu, '')
    .toLowerCase()

const letters = fc.constantFrom(...'abdegiklmnorstuvzéëïçà', 'e\u0301', 'o\u0308', 'n\u00ad', 'É', 'K', '🜁')
const word = fc
  .string({ unit: letters, minLength: 3, maxLength: 9 })
  .filter(text => /^[a-z]{3,}$/.test(plain(text.replaceAll('🜁', ''))))
const between = fc.constantFrom(' ', '  ', '\n', '\u00a0', ', ', '. ', '-', '–', ' (', '’', '\n\n', ' 🜁 ')
const text = fc
  .array(fc.tuple(word, between), { minLength: 1, maxLength: 60 })
  .map(parts => parts.map(([word, between]) => word.replaceAll('🜁', '') + between))

const wordLike = /^[\p{L}\p{N}](.*[\p{L}\p{N}\p{M}\u00ad])?$/su

/** What is wrong with the offsets of a result; nothing, if all is well. */
function faultsOf(corpus: Corpus, { passage, places }: PassageResult): string[] {
  const { language, start, end, snippet } = places![0]
  const text = textOf(corpus, passage, language)
  const rules = {
    'the place is in the text': 0 <= start && start < end && end <= text.length,
    'it begins and ends where words do': wordLike.test(text.slice(start, end)),
    'no piece is empty': snippet.every(piece => piece.start < piece.end),
    'the pieces lie end to end': snippet.every((piece, i) => i === 0 || piece.start === snippet[i - 1]!.end),
    'they hold the place': snippet[0]!.start <= start && snippet.at(-1)!.end >= end,
    'it is marked': snippet.some(piece => piece.found && piece.start === start),
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${passage}: not so: ${rule}`]))
}

describe('offsets of what is found', () => {
  it('are right in any text, for any word of it', () => {
    fc.assert(
      fc.property(text, fc.nat(), (parts, pick) => {
        const whole = parts.join('')
        const corpus = corpusOf([{ nl: whole }])
        const words = whole.split(/[^\p{L}\p{M}\u00ad]+/u).filter(Boolean)
        const asked = words[pick % words.length]!
        const { passages } = search(buildSearchIndex(corpus), plain(asked).toUpperCase())
        expect(passages.length).toBe(1)
        expect(faultsOf(corpus, passages[0]!)).toEqual([])
        const { start, end } = passages[0]!.places![0]
        expect(plain(whole.slice(start, end))).toBe(plain(asked))
      }),
    )
  })

  it('are right for two neighbours, whatever stands between them', () => {
    fc.assert(
      fc.property(text, fc.nat(), (parts, pick) => {
        fc.pre(parts.length > 1)
        const whole = parts.join('')
        const corpus = corpusOf([{ nl: whole }])
        const words = whole.split(/[^\p{L}\p{M}\u00ad]+/u).filter(Boolean)
        const at = pick % (words.length - 1)
        const asked = `${words[at]} ${words[at + 1]}`
        const [found] = search(buildSearchIndex(corpus), asked).passages
        expect(found).toBeDefined()
        expect(faultsOf(corpus, found!)).toEqual([])
        const [place] = found!.places!
        expect(place.words).toBe('phrase')
        const shown = plain(whole.slice(place.start, place.end)).split(/[^a-z]+/)
        expect(shown.join('')).toBe(plain(asked).replace(' ', ''))
      }),
    )
  })

  it('are right for the words of 928/2', { timeout: 60_000 }, () => {
    const words = new Map<string, string>()
    for (const { sides } of real.documents.flatMap(({ passages }) => passages)) {
      for (const [language, { text }] of Object.entries(sides)) {
        for (const [word] of text.matchAll(/\p{L}{5,}/gu)) words.set(word, language)
      }
    }
    expect(words.size).toBeGreaterThan(1000)
    const faults = [...words]
      .filter((_, i) => i % 8 === 0)
      .flatMap(([word, language]) => {
        const { passages } = search(index, word, { languages: [language as Language] })
        const [first] = passages
        if (!first) return [`${word}: not found`]
        const [{ language: said, start, end }] = first.places!
        const found = plain(textOf(real, first.passage, said).slice(start, end))
        // A compound is found with its hyphen and without.
        const right = found.replace('-', '') === plain(word)
        return [...passages.flatMap(it => faultsOf(real, it)), ...(right ? [] : [`${word}: found ${found}`])]
      })
    expect(faults).toEqual([])
  })

  it('of a name are offsets in that name, and each name finds its entity', { timeout: 60_000 }, () => {
    const faults = real.entities.flatMap(({ id, label }, i) =>
      [...new Set(Object.values(label))]
        .filter((_, nth) => (i + nth) % 3 === 0)
        .flatMap(name => {
          const found = search(index, name, { limit: { entities: 99, passages: 0 } }).entities
          const wrong = found.filter(
            ({ matched: { text, pieces } }) =>
              pieces.map(({ start, end }) => text.slice(start, end)).join('') !== text ||
              !pieces.some(piece => piece.found),
          )
          const mine = found.find(entity => entity.id === id)
          return [
            ...wrong.map(({ matched }) => `${name}: pieces of ${matched.text}`),
            ...(mine?.closeness === 'whole' ? [] : [`${name}: ${id} found as ${mine?.closeness}`]),
          ]
        }),
    )
    expect(faults).toEqual([])
  })
})
