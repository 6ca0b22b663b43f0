// Where words stand on the pages of a paper, as rectangles to be lit.

import type { LanguageVersion, PageLine, TextRange } from '../model/index.ts'

/** A rectangle on a page, which is counted from 0; in points from its upper left corner. */
export type PagePlace = {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Where some words of a side stand, a rectangle a line; none where nobody knows how the page looked. Within a line it goes by how
 * wide letters usually are, which is a letter or two off at most.
 */
export function placesOnPages(side: LanguageVersion, { start, end }: TextRange): readonly PagePlace[] {
  return (side.placed?.lines ?? []).flatMap((line): PagePlace[] => {
    const [from, to, page, , y, , height] = line
    const [first, last] = [Math.max(from, start), Math.min(to, end)]
    if (side.text.slice(first, last).trim() === '') return []
    const across = acrossOf(side.text, line)
    const [left, right] = [across(first), across(last)]
    return [{ page, x: left, y, width: right - left, height }]
  })
}

/** How far to the right an offset of a line is. */
function acrossOf(text: string, [from, to, , x, , width]: PageLine): (offset: number) => number {
  const widthOf = (start: number, end: number) => {
    let sum = 0
    for (const letter of text.slice(start, end).trimEnd()) sum += letterWidth(letter)
    return sum
  }
  const whole = widthOf(from, to) || 1
  return offset => x + width * Math.min(1, widthOf(from, offset) / whole)
}

/** Of the size of its font, in the faces that papers are set in. */
function letterWidth(letter: string): number {
  if (/[ijlI.,:;'’!|()[\]ft\s-]/u.test(letter)) return 0.3
  if (/[mwMW—œæ%@]/u.test(letter)) return 0.85
  if (/\p{Lu}/u.test(letter)) return 0.68
  return /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u.test(letter) ? 1 : 0.5
}
