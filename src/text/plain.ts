// A text as somebody types it who looks for it.

import { fold } from './fold.ts'

const mark = /\p{M}/gu
const ascii = /^[a-z0-9 ]*$/
const ligature = /[œæßøłđðþı]/g
const ligatures: ReadonlyMap<string, string> = new Map(
  Object.entries({ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
)

/** A text without case, accents and ligatures, of full and half width alike. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return fold(text)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(mark, '')
    .replace(ligature, letter => ligatures.get(letter)!)
}
