// Whose an actor is: the customs of one country are a body of their own.

import type { Language, TextRange } from '../model/index.ts'

const dutch = /(?<!\p{L})(?:\p{Lu}[\p{Ll}-]*(?:se|ische)|federale|Vlaamse)\s+$/u
const french =
  /^\s+(?:belges?|suisses?|flamande?s?|wallonn?e?s?|fédérale?s?|fédéraux|allemande?s?|\p{Ll}+(?:ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|éens?|éennes?|ol|ols|oles?))(?!\p{L})/u
const german = /(?<!\p{L})\p{Ll}+(?:ische|ischen|ischer|deutsche|deutschen|deutscher)\s+$/u
const english =
  /(?<!\p{L})(?:Dutch|French|German|Spanish|British|Swedish|Danish|Polish|Swiss|Chinese|Flemish|Walloon|\p{Lu}\p{Ll}+(?:ian|ean|ish|ese))\s+$/u

const before: ReadonlyMap<string, RegExp> = new Map([
  ['nl', dutch],
  ['de', german],
  ['en', english],
])

/** How far the word that says whose reaches. */
const maxWordChars = 24

/** An actor with the country whose it is: 'Belgische douane', 'douanes belges'; null where none is said. */
export function ownedBy(text: string, { start, end }: TextRange, language: Language): TextRange | null {
  if (language === 'fr') {
    const behind = french.exec(text.slice(end, end + maxWordChars))
    return behind ? { start, end: end + behind[0].length } : null
  }
  const found = before.get(language)?.exec(text.slice(Math.max(0, start - maxWordChars), start))
  return found ? { start: start - found[0].length, end } : null
}
