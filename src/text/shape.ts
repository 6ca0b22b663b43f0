// What the look of a text tells: whether it ends, goes on, or holds more than one sentence. For any language.

import { unparted } from './boundaries.ts'
import { quickIn } from './latin.ts'

/** What may stand after the end of a sentence and belongs to it. */
const closing = '["\'”’»)\\]」』）】]*'

const end = new RegExp(`[.!?…:;。！？：；｡．؟۔؛।॥։።။។།]${closing}$`, 'u')

/** Whether a text ends as a sentence or a lead-in to a list does. */
export const ends = (text: string): boolean => end.test(text)

/** Ends within a sentence: at a comma. */
export const pauses = (text: string): boolean => /[,，、،-]$/u.test(text)

const sentenceThenCapital = quickIn(
  new RegExp(`[\\p{L}\\p{N})\\]”"’»][.!?…]${closing}\\s+["'“‘«(]*\\p{Lu}`, 'u'),
)
/** Of letters without capitals three, for two may be an abbreviation. */
const sentenceThenLetter = quickIn(new RegExp(`[\\p{Lo}\\p{M}]{3,}[.!?؟۔।።]${closing}\\s+\\p{Lo}`, 'u'))
const ideographicEnd = new RegExp(`[。！？｡]${closing}\\s*[^\\s"'”’»)\\]」』）】]`, 'u')

/** Holds the end of a sentence and the start of the next. */
export function holdsSentences(text: string): boolean {
  const words = text.replace(/^\d+\.\s/u, '')
  return (
    sentenceThenCapital(words).test(words) ||
    sentenceThenLetter(words).test(words) ||
    ideographicEnd.test(words)
  )
}

/** Thai and Lao mark no end of a sentence: there, what is longer than a title is one. */
const unmarked = /[\p{sc=Thai}\p{sc=Lao}]/u
const maxUnmarkedTitleChars = 70

/** A line of a cover may end in a full stop ('Brussel, 17 juni 2023.'); a sentence has some words, too. */
export function isSentence(text: string): boolean {
  if (unmarked.test(text)) return text.length > maxUnmarkedTitleChars
  if (!ends(text)) return false
  return unparted.test(text) ? text.length >= 10 : text.split(/\s+/u).length >= 4
}

/** Whether a text begins in the middle of a sentence. */
export const goesOn = (text: string): boolean => /^["'“‘«([]*\p{Ll}/u.test(text)

/** Its last word, in lower case. */
export const lastWord = (text: string): string => atEnd(text).exec(text)?.[1]?.toLowerCase() ?? ''

const atEnd = quickIn(/(\p{L}+)\W*$/u)
