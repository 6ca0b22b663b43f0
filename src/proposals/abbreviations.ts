// Abbreviations with what they stand for, and names that a text gives by itself: '…, hereinafter "the Centre"'.

import type { Language, TextRange } from '../model/index.ts'

/** A long form, and what the text calls it from there on. */
export type Definition = { readonly long: TextRange; readonly short: TextRange }

const acronym = /^\p{Lu}[\p{L}\p{N}&/.-]{1,11}$/u

/** Words that no name begins with. */
const skipped = /^(?:de|het|een|la|le|les|l|d|des|du|un|une|the|a|an|der|die|das|den|dem|ein|eine)$/iu

/**
 * Abbreviations in brackets behind what they stand for: A. S. Schwartz & M. A. Hearst, 'A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text' (2003). Its letters are looked for from the last to the first; the first begins a word.
 */
export function abbreviationsIn(text: string): readonly Definition[] {
  return Array.from(text.matchAll(/\(([^()\n]{2,12})\)/gu)).flatMap(({ 0: whole, 1: inner, index }) => {
    const short = inner!.trim().replace(/^["“«'‘\s]+|["”»'’\s]+$/gu, '')
    if (!acronym.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return []
    const start = index + whole.indexOf(short)
    const long = longForm(text.slice(0, index).trimEnd(), short)
    return long ? [{ long, short: { start, end: start + short.length } }] : []
  })
}

/** The long form has no more words than this, given the letters of the short one. */
const maxWordsOf = (letters: number): number => Math.min(letters + 5, letters * 2)

function longForm(before: string, short: string): TextRange | null {
  const letters = [...short.replace(/[^\p{L}\p{N}]/gu, '')]
  const starts = Array.from(before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu), ({ index }) => index)
  const from = starts.at(-maxWordsOf(letters.length)) ?? 0
  let at = before.length - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    const wanted = plain(letters[i]!)
    while (at >= from) {
      const fits = plain(before[at]!) === wanted
      if (fits && (i > 0 || !/[\p{L}\p{N}]/u.test(before[at - 1] ?? ' '))) break
      at--
    }
    if (at < from) return null
    at--
  }
  const start = withHead(before, at + 1)
  const words = before.slice(start)
  const beginsWell = /^\p{Lu}/u.test(words) || !/,/u.test(words)
  return beginsWell && words.length > short.length && /\s|-/u.test(words) && !/[;:.!?]\s/u.test(words)
    ? { start, end: before.length }
    : null
}

/** An abbreviation of another language has no letter for the first word: 'Réseau européen pour …' (ENAA). */
function withHead(before: string, start: number): number {
  if (/^\p{Lu}/u.test(before.slice(start))) return start
  const capital = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+\s+$/u.exec(before.slice(0, start))
  return capital?.index ?? start
}

const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** By what a text says that it will call something so: before the short name, or before and after. */
const hereinafter: ReadonlyMap<string, RegExp> = new Map([
  [
    'nl',
    /[,(]\s*(?:hierna|hieronder)(?:\s+genoemd)?\s*:?\s*(?:de|het)?\s*["“„«'‘]?\s*(?<short>[\p{L}\p{N}][^"”»'’,;.()\n]{1,60}?)\s*["”»'’]?(?:\s+genaamd|\s+genoemd)?\s*(?=[,).;]|$)/gu,
  ],
  [
    'fr',
    /[,(]\s*(?:dénommée?s?\s+|denommée?s?\s+|appelée?s?\s+|nommée?s?\s+)?ci-après(?:\s+(?:dénommée?s?|appelée?s?|nommée?s?))?\s*:?\s*(?:le\s|la\s|les\s|l['’])?["“„«'‘]?\s*(?:le\s|la\s|les\s|l['’])?(?<short>[\p{L}\p{N}][^"”»,;.()\n]{1,60}?)\s*["”»]?\s*(?=[,).;]|$)/gu,
  ],
  [
    'en',
    /[,(]\s*(?:hereinafter|hereafter)(?:\s+(?:referred to as|called))?\s*:?\s*["“«'‘]?\s*(?:the\s)?(?<short>[\p{L}\p{N}][^"”»'’,;.()\n]{1,60}?)\s*["”»'’]?\s*(?=[,).;]|$)/gu,
  ],
  [
    'de',
    /[,(]\s*(?:im Folgenden|nachstehend|nachfolgend|im folgenden)(?:\s+(?:genannt|bezeichnet als))?\s*:?\s*(?:der|die|das)?\s*["“„«'‘]?\s*(?<short>[\p{L}\p{N}][^"”“»'’,;.()\n]{1,60}?)\s*["”“»'’]?(?:\s+genannt)?\s*(?=[,).;]|$)/gu,
  ],
])

/** Names that a text gives: the quoted or capitalised words that stand last before it are the long form. */
export function definitionsIn(text: string, language: Language): readonly Definition[] {
  const pattern = hereinafter.get(language)
  if (!pattern) return []
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: whole, index, groups }) => {
    const short = groups?.short?.trim() ?? ''
    const start = index + whole.indexOf(short)
    const long = nameBefore(text, index)
    return short === '' || !long ? [] : [{ long, short: { start, end: start + short.length } }]
  })
}

/** The quoted words that end here, or the run that begins with a capital. */
function nameBefore(text: string, end: number): TextRange | null {
  const before = text.slice(0, end).trimEnd()
  const quoted = /["“„«]\s*([^"”»“„«]{3,160}?)\s*["”»]$/u.exec(before)
  if (quoted) {
    const start = quoted.index + quoted[0].indexOf(quoted[1]!)
    return { start, end: start + quoted[1]!.length }
  }
  const clause = Math.max(...[', ', '; ', '. ', ' : ', '('].map(mark => before.lastIndexOf(mark)))
  const capitals = Array.from(before.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+/gu)).filter(
    ({ index, 0: word }) => index > clause && !skipped.test(word),
  )
  const [first] = capitals
  return first ? { start: first.index, end: before.length } : null
}
