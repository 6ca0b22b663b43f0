// Where a word begins and ends, in scripts that part words by spaces and in scripts that do not.

import type { Language } from '../model/index.ts'

/** Letters of scripts that part no words, or syllables only: a name may stand between any two of them. */
export const unparted =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Javanese}\p{sc=Balinese}]/u

/** Katakana writes foreign words, each in one run: カナダ is no part of アカナダ. */
const katakana = /[\p{sc=Katakana}ー]/u

const wordlike = /[\p{L}\p{N}\p{M}-]/u
const mark = /\p{M}/u

/** What a script writes in one word with the name that follows: `و` and, `ب` in, `ال` the; `ו` and, `ב` in, `ה` the. */
const before: ReadonlyMap<string, RegExp> = new Map([
  ['ar', /^[وف]?[بلك]?(?:ال)?$/u],
  ['he', /^ו?(?:לכש|כש|מש|ש)?[בלמכ]?ה?-?$/u],
])

/** What a script writes in one word with the name that stands before: particles of Korean. */
const after: ReadonlyMap<string, RegExp> = new Map([
  [
    'ko',
    /^(?:에게서|에서|에게|으로|로|까지|부터|보다|처럼|마다|이나|이며|이고|이라는|이라고|라는|라고|만|도|은|는|이|가|을|를|의|에|와|과|나|및|측|들){1,3}(?!\p{sc=Hangul})/u,
  ],
])

/** The longest that may be joined before a name, in characters. */
const maxPrefixChars = 6

/** Shorter names would be found in many a word that begins with the same letters. */
const minJoinedLength = 3

const lastOf = (text: string, end: number): string => {
  const last = text[end - 1] ?? ''
  return /[\udc00-\udfff]/.test(last) ? text.slice(Math.max(0, end - 2), end) : last
}

const firstOf = (text: string, start: number): string => {
  const code = text.codePointAt(start)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Whether what stands outside an edge of a name is of one word with it. */
function touches(outside: string, inside: string): boolean {
  if (outside === '' || !wordlike.test(outside)) return false
  if (katakana.test(outside) && katakana.test(inside)) return true
  return !unparted.test(outside) && !unparted.test(inside)
}

/** Tells where words begin and end in folded texts of a language, or of any where none is named. */
export type Boundaries = {
  /** Whether a name may begin here. One of `length` characters, for short ones are not looked for behind joined words. */
  readonly begins: (text: string, at: number, length: number) => boolean
  readonly ends: (text: string, at: number) => boolean
  /** Whether no name begins in the middle of a word of the Latin script. */
  readonly partsWords: boolean
}

export function boundariesOf(language?: Language): Boundaries {
  const prefix = before.get(language ?? '')
  const suffix = after.get(language ?? '')
  const joined = (text: string, at: number): boolean => {
    let start = at
    while (start > 0 && at - start <= maxPrefixChars && /[\p{L}\p{M}-]/u.test(text[start - 1]!)) start--
    return !wordlike.test(text[start - 1] ?? '') && prefix!.test(text.slice(start, at))
  }
  return {
    partsWords: prefix === undefined,
    begins: (text, at, length) =>
      !mark.test(firstOf(text, at)) &&
      (!touches(lastOf(text, at), firstOf(text, at)) ||
        (prefix !== undefined && length >= minJoinedLength && joined(text, at))),
    ends: (text, at) => {
      const outside = firstOf(text, at)
      if (mark.test(outside)) return false
      return !touches(outside, lastOf(text, at)) || (suffix?.test(text.slice(at, at + 24)) ?? false)
    },
  }
}
