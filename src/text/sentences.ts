// The sentences of a text.

import type { Language, TextRange } from '../model/index.ts'
import type { Cues } from './cues.ts'
import { quickIn } from './latin.ts'

const endingWord = quickIn(/(?:^|[\s("'“‘«])(?<word>[\p{L}\p{N}.]+)\.\s*$/u)

/**
 * Where a text has lost the space behind a sentence, as archives do: 'approved.The next', 'approved.2. The next'. A name on the internet has no capital
 * behind its stop.
 */
const lostSpace = quickIn(
  /(?<=\p{Ll}{3}["”»’)]?\.)(?=["“«‘(]?\p{Lu}\p{Ll}|["“«‘(]?\p{Lu}['’]\p{Ll}|\p{N}{1,2}\.\s?\p{Lu})/gu,
)

/**
 * Makes a function from a text to its sentences: offsets in UTF-16 code units, in order, without gaps, the space
 * after a sentence being part of it. By Unicode's rules (UAX #29), save that a line break ends no sentence, nor
 * does an abbreviation, an initial, or the number of a point; and a stop ends one though no space follows.
 */
export function sentencer(language: Language, cues: Cues): (text: string) => TextRange[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const abbreviations = new Set(cues.abbreviations)
  const runsOn = (sentence: string): boolean => {
    const ending = endingWord(sentence).exec(sentence)
    const word = ending?.groups?.word
    if (!word) return false
    if (/^\p{N}+$/u.test(word)) return sentence.trim() === `${word}.` || (cues.ordinals && word.length <= 2)
    return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase())
  }
  function* endsOf(text: string): Iterable<number> {
    for (const { index, segment } of segmenter.segment(text)) {
      for (const glued of segment.matchAll(lostSpace(segment))) yield index + glued.index
      yield index + segment.length
    }
  }
  return text => {
    const found: TextRange[] = []
    let start = 0
    for (const end of endsOf(text.replace(/\s/gu, ' '))) {
      if (end < text.length && runsOn(text.slice(start, end))) continue
      found.push({ start, end })
      start = end
    }
    // Without the room in which it grew: there are tens of thousands of these.
    return found.slice()
  }
}
