// A text as somebody types it who looks for it.

import { fold } from './fold.ts'

const mark = /\p{M}/gu
const ascii = /^[a-z0-9 ]*$/
const ligature = /[œæßøłđðþı]/g
const ligatures: ReadonlyMap<string, string> = new Map(
  Object.entries({ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
)

/** Of words with accents, which come again and again. */
const known = new Map<string, string>()
const maxKnown = 20_000
const maxKnownChars = 30

/** A text without case, accents and ligatures, of full and half width alike. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  if (text.length > maxKnownChars) return plainAnew(text)
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= maxKnown) known.clear()
  const made = plainAnew(text)
  known.set(text, made)
  return made
}

function plainAnew(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(mark, '')
    .replace(ligature, letter => ligatures.get(letter)!)
}
