// What someone types, read as words, and where a text has them.

import { type Closeness, closenessOf, compareCloseness } from './closeness.ts'
import { termsOf, type Word } from './words.ts'

/**
 * A way to read what was typed: its words, or two neighbours as one compound, so that `hazeldonk overleg` finds
 * `Hazeldonkoverleg`. A thing answers a reading if it has all of its words.
 */
export type QueryReading = readonly string[]

/** More words than anyone types, and few enough to be looked up between two keystrokes. */
const maxWords = 12

const hasDigit = /\d/

/** What was typed, as words; the parts of a compound each. */
export const typedWords = (typed: string): readonly string[] => termsOf(typed).slice(0, maxWords)

/** Every way to read what was typed, as it stands first; none if there is no word in it. */
export function readingsOf(words: readonly string[]): readonly QueryReading[] {
  if (words.length === 0) return []
  const joined = words
    .slice(1)
    .map((word, i) => [...words.slice(0, i), words[i] + word, ...words.slice(i + 2)])
  return [words, ...joined]
}

/**
 * The readings that are left without the short words, articles and prepositions most of them, that may have been
 * typed otherwise than they are written; none if that changes nothing.
 */
export function looserReadingsOf(words: readonly string[]): readonly QueryReading[] {
  const long = words.filter(word => word.length > 3 || hasDigit.test(word))
  return long.length < words.length ? readingsOf(long) : []
}

/** A word of a text that answers a word of a reading. */
export type Occurrence = Word & {
  /** Which word of the reading. */
  readonly answers: number
  readonly closeness: Closeness
}

/** Where a reading's words stand in a text, in order: for each, those places that are as close as any there. */
export function occurrencesOf(reading: QueryReading, words: readonly Word[]): readonly Occurrence[] {
  const found = reading.flatMap((typed, answers) => {
    const all = words.flatMap((word): readonly Occurrence[] => {
      const closeness = closenessOf(typed, word.term)
      return closeness ? [{ ...word, answers, closeness }] : []
    })
    const best = all.reduce<Closeness>(
      (best, { closeness }) => (compareCloseness(closeness, best) < 0 ? closeness : best),
      'typo',
    )
    const close = all.filter(({ closeness }) => closeness === best)
    // A compound is the place only where no part of it is.
    return close.some(({ compound }) => !compound) ? close.filter(({ compound }) => !compound) : close
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
