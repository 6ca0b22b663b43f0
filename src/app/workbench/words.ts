// Words that somebody chooses in a text: whole ones, by mouse or by keys.

import type { TextRange } from '../../model/index.ts'

const word = /[\p{L}\p{M}\p{N}]+(?:[-‑&/’'][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, in order. */
export const wordsIn = (text: string): readonly TextRange[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** The words that a range touches, from the beginning of the first to the end of the last; null where it touches none. */
export function wholeWords(text: string, { start, end }: TextRange): TextRange | null {
  const touched = wordsIn(text).filter(each => each.start < end && each.end > start)
  const [first] = touched
  return first ? { start: first.start, end: touched.at(-1)!.end } : null
}

/** The words after a key: the next or the one before, or one more, or one less, of those that are chosen. */
export function stepWords(
  text: string,
  chosen: TextRange | null,
  { by, extends: isExtended }: { readonly by: 1 | -1; readonly extends: boolean },
): TextRange | null {
  const words = wordsIn(text)
  if (words.length === 0) return null
  if (!chosen) return words[by === 1 ? 0 : words.length - 1]!
  const last = words.findIndex(({ end }) => end >= chosen.end)
  const next = words[Math.max(0, Math.min(words.length - 1, last + by))]!
  if (!isExtended) return next
  // It is the end that moves, and never before the beginning.
  return next.end <= chosen.start ? chosen : { start: chosen.start, end: next.end }
}
