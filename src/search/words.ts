// The words of a text as search sees them, each with its place in the text.

import type { TextRange } from '../model/index.ts'
import { fold, plain, quickIn, unfold, unparted } from '../text/index.ts'

/** A word to find: its plain form, and where it stands. */
export type Word = TextRange & {
  readonly term: string
  /** How many words stand before it; a compound counts where its first part does. */
  readonly place: number
  /** Parts joined by hyphens, as one word; the parts are words of their own as well. */
  readonly compound: boolean
}

const run = quickIn(/[\p{L}\p{N}\p{M}]+(?:[-‐‑‒–—―−][\p{L}\p{N}\p{M}]+)*/gu)
const hyphen = /[-‐‑‒–—―−]/u
const hyphens = /[-‐‑‒–—―−]/gu
/** What stands inside words and is folded away. Few texts have it, and folding costs ten times what the rest does. */
const foldable = /[\p{M}\u00ad\u200b\u2060\ufeff]/u
/** In a run that holds letters of a script that parts no words: one of them with its marks, or what lies between. */
const letterOrWord = new RegExp(`${unparted.source}\\p{M}*|(?:(?!${unparted.source}).)+`, 'gu')
/**
 * The words of a text in order, with offsets in that text. An apostrophe parts words (`l’Union`), a hyphen parts and
 * joins: `Benelux-politieverdrag` is `benelux`, `politieverdrag`, and `beneluxpolitieverdrag`. In a script that parts no
 * words, each letter is one.
 */
export function wordsOf(text: string): readonly Word[] {
  const folded = foldable.test(text) ? fold(text) : null
  const words: Word[] = []
  let place = 0
  const add = (run: string, from: number, place: number, compound: boolean) => {
    const term = plain(compound ? run.replace(hyphens, '') : run)
    if (!term) return
    const { start, end } = folded
      ? unfold(folded, from, from + run.length)
      : { start: from, end: from + run.length }
    words.push({ start, end, term, place, compound })
  }
  const searched = folded?.text ?? text
  for (const { 0: found, index } of searched.matchAll(run(searched))) {
    if (hyphen.test(found)) {
      add(found, index, place, true)
      let from = index
      for (const part of found.split(hyphen)) {
        add(part, from, place++, false)
        from += part.length + 1
      }
    } else if (unparted.test(found)) {
      for (const { 0: piece, index: at } of found.matchAll(letterOrWord))
        add(piece, index + at, place++, false)
    } else add(found, index, place++, false)
  }
  return words
}

/** The same, by themselves. */
export const termsIn = (text: string): readonly string[] => wordsOf(text).map(({ term }) => term)

/** An article or the like that an apostrophe joins to its word: nobody looks for it, and a name may do without. */
const elided = /(?<![\p{L}\p{N}])\p{L}{1,2}['’ʼ](?=[\p{L}\p{N}])/gu

/** The plain words that a text says by itself: the parts of compounds, and no elided articles. */
export const termsOf = (text: string): readonly string[] =>
  wordsOf(text.replace(elided, ' '))
    .filter(word => !word.compound)
    .map(({ term }) => term)

/** A text's words without anything between them: `benelux politieverdrag` and `Benelux-politieverdrag` are one. */
export const compactOf = (text: string): string => termsOf(text).join('')
