import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { cuesOf } from '../../../src/text/cues.ts'
import { sentencer } from '../../../src/text/sentences.ts'

const sentences = (language: string, text: string): string[] =>
  sentencer(
    language as Language,
    cuesOf(language as Language),
  )(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['nl', ['Het overleg van het\nOpenbaar ministerie is klaar. ', 'Het was nuttig.']],
  ['nl', ['1. Te investeren in beelden. ', 'Ook hier.']],
  ['nl', ['Zie bijv. Gent. ', 'Of art. 27 en 28. ', 'De landen weten dat.']],
  ['fr', ["M. Dupont dirige l'essai. ", 'Il a débuté en 2021. ', 'Tout va bien.']],
  ['de', ['Am 22. Juni beginnt die Tagung. ', 'Das gilt z. B. Kehl.']],
  ['en', ['Is it so? ', 'J. Smith, e.g. Members of the board, said "Yes." ', 'They left.']],
])('%s: %j', (language, whole) => {
  expect(sentences(language, whole.join(''))).toEqual(whole)
})
test('sentences cover any text without gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Aa', 'b.', '1.', '\n', ' ', '! ', '. ', '“', 'art')), pieces => {
      expect(sentences('nl', pieces.join('')).join('')).toBe(pieces.join(''))
    }),
  )
})
