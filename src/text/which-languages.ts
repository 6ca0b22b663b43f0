// Which languages a paper is in, where nobody says.

import { francAll } from 'franc-min'
import type { Language } from '../model/index.ts'
import { languagesWithCues } from './cues.ts'
import { profiles, smallWordsIn } from './languages.ts'

/** Shorter texts do not say by themselves which language they are in. */
const minTellingChars = 80
/** Of a longer text the beginning tells as much. */
const maxTellingChars = 400
/** Of a longer paper so many texts are asked, from all over it. */
const maxAsked = 300
/** Asked together: where languages take turns, every other text is in the same. */
const neighbours = 10
/** A language that has less of a paper is one of quotes, or a mistake. */
const minShare = 0.05
/** So many small words of a language, and twice as many as of any other, tell it. */
const minSmallWords = 3
/** So many in a short text, beside which another says that the paper is in languages whose small words we know. */
const minOfShort = 2

/**
 * The languages that texts are in, where nobody says: those that a good part of them is in, the one with most first.
 * Empty where too little is there to tell. A language without a profile is told by its small words, if we know them; else it
 * is taken for one that looks like it.
 */
export function languagesIn(texts: readonly string[]): Language[] {
  const long = texts.filter(text => text.length >= minTellingChars)
  const asked = long.length > 0 ? long : [texts.join('\n')]
  const every = Math.max(1, Math.floor(asked.length / maxAsked))
  const codes = new Map([...profiles].map(([language, code]) => [code, language as Language]))
  const byLong = asked
    .filter((_, i) => Math.floor(i / neighbours) % every === 0)
    .map(text => text.slice(0, maxTellingChars))
    .flatMap((text): Told[] => {
      const language =
        unprofiled(text) ??
        codes.get(francAll(text, { only: [...codes.keys()], minLength: 20 })[0]?.[0] ?? 'und')
      return language === undefined ? [] : [{ text, language, chars: text.length }]
    })
  // A few words look like one language or the other by chance, and names like any.
  if (long.length === 0 && !byLong.some(one => hasCues(one) && isPlainlySo(one))) return []
  // Of a long paper the long texts say enough; of a short one those of a language may all be short.
  const byShort = long.length < neighbours && byLong.every(hasCues) ? texts.flatMap(toldByWords) : []
  const told = long.length > 0 || byShort.length === 0 ? [...byLong, ...byShort] : byShort
  const plain = told.filter(isPlainlySo)
  const counted = asOneOf(plain.length > 0 ? plain : told)
  const total = counted.reduce((sum, { chars }) => sum + chars, 0)
  const shares = new Map<Language, number>()
  for (const { language, chars } of counted) shares.set(language, (shares.get(language) ?? 0) + chars / total)
  return [...shares]
    .filter(([, share]) => share >= minShare)
    .sort(([, a], [, b]) => b - a)
    .map(([language]) => language)
}

type Told = { readonly text: string; readonly language: Language; readonly chars: number }

const hasCues = ({ language }: Told): boolean => languagesWithCues.includes(language)

/** Of a language whose small words we know, some stand in each text: names and code only look like one. */
function isPlainlySo({ text, language }: Told): boolean {
  return !languagesWithCues.includes(language) || smallWordsIn(text, [language])[0]! >= minOfShort
}

/** A short text, where it is plainly in one language: it has small words of it, and half as many of any other at most. */
function toldByWords(text: string): readonly Told[] {
  if (text.length >= minTellingChars) return []
  const counts = smallWordsIn(text, languagesWithCues)
  const most = Math.max(...counts)
  const own = counts.indexOf(most)
  const isPlain = most >= minOfShort && counts.every((count, i) => i === own || count * 2 <= most)
  return isPlain ? [{ text, language: languagesWithCues[own]!, chars: text.length }] : []
}

/**
 * The texts, those that only look like one in another language than most counted to the language without a profile that is
 * there: whatever has more of its small words is in it.
 */
function asOneOf(told: readonly Told[]): readonly Told[] {
  const there = [...new Set(told.map(({ language }) => language))].filter(one => !profiles.has(one))
  if (there.length === 0) return told
  return told.map(one => {
    if (!profiles.has(one.language)) return one
    const [own = 0, ...others] = smallWordsIn(one.text, [one.language, ...there])
    const most = Math.max(...others)
    return most > own ? { ...one, language: there[others.indexOf(most)]! } : one
  })
}

/** The language without a profile that a text is plainly in, by its small words. */
function unprofiled(text: string): Language | null {
  const counts = smallWordsIn(text, languagesWithCues)
  const most = Math.max(...counts)
  const own = counts.indexOf(most)
  const isPlain = most >= minSmallWords && counts.every((count, i) => i === own || count * 2 <= most)
  return isPlain && !profiles.has(languagesWithCues[own]!) ? languagesWithCues[own]! : null
}
