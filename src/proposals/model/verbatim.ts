// Whether words stand in a text, and where: the gate's one measure of truth.

import type { Passage, TextRange } from '../../model/index.ts'
import { fold, unfold } from '../../text/index.ts'
import type { KnownName } from './known.ts'

const letter = /[\p{L}\p{N}\p{M}]/u

/**
 * Where words stand in a text: whole words, told apart by nothing but what typesetting changes (line breaks, the look of quotation marks).
 *
 * @returns the first place; null where they do not stand there
 */
export function placeOf(words: string, text: string): TextRange | null {
  const sought = fold(words).text.trim()
  if (!letter.test(sought)) return null
  const folded = fold(text)
  for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + 1)) {
    const end = at + sought.length
    if (!cuts(folded.text, at) && !cuts(folded.text, end)) return unfold(folded, at, end)
  }
  return null
}

/** Whether a place is within a word. */
const cuts = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  letter.test(lastOf(text.slice(Math.max(0, at - 2), at))) &&
  letter.test(firstOf(text.slice(at, at + 2)))

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)
const lastOf = (text: string): string => Array.from(text).at(-1) ?? ''

/** Whether a passage has one of the words that name this. */
export const isNamedIn = ({ forms }: KnownName, { sides }: Passage): boolean =>
  Object.entries(forms).some(([language, own]) => {
    const text = Object.entries(sides).find(([code]) => code === language)?.[1].text
    return text !== undefined && own.some(form => placeOf(form, text) !== null)
  })
