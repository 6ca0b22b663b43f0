// What someone types, read as words, and the things that have them.

import type { Query } from 'minisearch'
import type { Catalogue } from './build.ts'
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

/** Something that answers, the reading that it answers best, and how well its least close word does. */
export type QueryMatch<Item> = {
  readonly item: Item
  readonly reading: QueryReading
  readonly closeness: Closeness
  /** How much the words weigh in it (BM25+): of two equally close, the greater comes first. */
  readonly weight: number
}

/** The words of the corpus that are looked up for one that may be misspelt, and the answers kept, at most. */
const maxSimilarWords = 60
const maxMatches = 200

/** The words of a catalogue that answer one that was typed, and how closely. */
function alikeTo<Item>(
  { vocabulary, alike }: Catalogue<Item>,
  typed: string,
): ReadonlyMap<string, Closeness> {
  const known = alike.get(typed)
  if (known) return known
  const found = new Map<string, Closeness>()
  for (const term of vocabulary) {
    const closeness = closenessOf(typed, term)
    if (closeness) found.set(term, closeness)
  }
  if (alike.size >= maxMatches) alike.clear()
  alike.set(typed, found)
  return found
}

/**
 * Everything in a catalogue that answers what was typed, in no order: without its short words if nothing does with
 * them, and by a slip only if nothing does without.
 */
export function matchesOf<Item>(
  catalogue: Catalogue<Item>,
  words: readonly string[],
): readonly QueryMatch<Item>[] {
  const slips: QueryMatch<Item>[] = []
  for (const readings of [readingsOf(words), looserReadingsOf(words)]) {
    if (readings.length === 0) continue
    const answers = answersIn(catalogue, readings)
    const without = answers.filter(({ closeness }) => closeness !== 'typo')
    if (without.length > 0) return without
    if (slips.length === 0) slips.push(...answers)
  }
  return slips
}

function answersIn<Item>(
  catalogue: Catalogue<Item>,
  readings: readonly QueryReading[],
): readonly QueryMatch<Item>[] {
  // A reading with a word that nothing answers is not worth asking: most words joined to their neighbours are none.
  const possible = readings.filter(reading => reading.every(typed => alikeTo(catalogue, typed).size > 0))
  if (possible.length === 0) return []
  const query: Query = {
    combineWith: 'OR',
    queries: possible.map(reading => ({
      combineWith: 'AND',
      queries: reading.map(typed => wordQuery(typed, alikeTo(catalogue, typed))),
    })),
  }
  return catalogue.words.search(query).flatMap(({ id, terms, score }): readonly QueryMatch<Item>[] => {
    let best: Pick<QueryMatch<Item>, 'reading' | 'closeness'> | null = null
    for (const reading of possible) {
      const worst = worstOf(catalogue, reading, terms)
      if (worst && (!best || compareCloseness(worst, best.closeness) < 0))
        best = { reading, closeness: worst }
    }
    return best ? [{ item: catalogue.items[id as number]!, ...best, weight: score }] : []
  })
}

/** What to ask the index for one word: those that begin so, and the others that answer it, which count for less. */
function wordQuery(typed: string, alike: ReadonlyMap<string, Closeness>): Query {
  const begun: Query = { queries: [typed], prefix: true }
  const others = [...alike].flatMap(([term, closeness]) =>
    closeness === 'inside' || closeness === 'typo' ? [term] : [],
  )
  if (others.length === 0) return begun
  const rest: Query = { combineWith: 'OR', queries: others.slice(0, maxSimilarWords), boostTerm: () => 0.3 }
  return { combineWith: 'OR', queries: [begun, rest] }
}

/** How close the least close word of a reading is to the words that a thing has; null if it lacks one. */
function worstOf<Item>(
  catalogue: Catalogue<Item>,
  reading: QueryReading,
  terms: readonly string[],
): Closeness | null {
  let worst: Closeness = 'same'
  for (const typed of reading) {
    const alike = alikeTo(catalogue, typed)
    let best: Closeness | null = null
    for (const term of terms) {
      const found = alike.get(term)
      if (found && (!best || compareCloseness(found, best) < 0)) best = found
      if (best === 'same') break
    }
    if (!best) return null
    if (compareCloseness(best, worst) > 0) worst = best
  }
  return worst
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
