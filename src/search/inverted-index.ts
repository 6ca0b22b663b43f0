// Which things have which words, as columns: the same whether a build has written them to a file or the page has just made them. Who has
// a word is read when it is asked for, and nothing before: the index of hundreds of papers is open at once.

import { PackedReader, packed } from '../editions/index.ts'
import type { Resumable } from '../graph/index.ts'
import { type SortedWords, sortedWordsInSteps } from './sorted-words.ts'

export type IndexColumns = {
  /** Every word that occurs, once, in the order of code units, with spaces between. */
  readonly words: string
  /** Of each word, how many characters of `postings` are its own. */
  readonly sizes: string
  /**
   * Of each thing that has a word, in their order: how many things lie between it and the one before, twice, and one more if it has
   * the word more than once; then how often beyond two.
   */
  readonly postings: string
  /** Of each thing, how many different words it has. */
  readonly lengths: string
}

/** Things as the words that they have. Data, to be kept. */
export type CountedWords = {
  /** Every word that one of them has, once. */
  readonly words: readonly string[]
  /** Of each thing, how many different words it has. */
  readonly lengths: readonly number[]
  /** Of each thing in its turn its words, by their places in the list, each followed by how often it has it. */
  readonly counts: Uint32Array
}

/** Counts the words of things, each given as its words in any order, as often as it has them. */
export function countWords(things: Iterable<readonly string[]>): CountedWords {
  const places = new Map<string, number>()
  const lengths: number[] = []
  const counted: number[] = []
  for (const words of things) {
    const counts = new Map<number, number>()
    for (const word of words) {
      const place = places.get(word) ?? places.size
      places.set(word, place)
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    for (const [place, count] of counts) counted.push(place, count)
    lengths.push(counts.size)
  }
  return { words: [...places.keys()], lengths, counts: Uint32Array.from(counted) }
}

/** The column of a word while it grows, and the last thing in it. */
type Growing = { readonly postings: number[]; last: number }

/** The columns of an index over things, given some at a time, in their order. */
export function* indexColumnsInSteps(parts: Iterable<CountedWords>): Resumable<IndexColumns> {
  const columns = new Map<string, Growing>()
  const lengths: number[] = []
  const columnOf = (word: string): Growing => {
    const column = columns.get(word) ?? { postings: [], last: -1 }
    if (column.last < 0) columns.set(word, column)
    return column
  }
  for (const part of parts) {
    const own = part.words.map(columnOf)
    let at = 0
    for (const length of part.lengths) {
      const thing = lengths.push(length) - 1
      for (const end = at + 2 * length; at < end; at += 2) {
        const column = own[part.counts[at]!]!
        const count = part.counts[at + 1]!
        column.postings.push(2 * (thing - column.last - 1) + (count > 1 ? 1 : 0))
        if (count > 1) column.postings.push(count - 2)
        column.last = thing
      }
    }
    yield
  }
  const words = [...columns.keys()].sort()
  const packedPostings: string[] = []
  for (const word of words) {
    packedPostings.push(packed(columns.get(word)!.postings))
    yield
  }
  return {
    words: words.join(' '),
    sizes: packed(packedPostings.map(({ length }) => length)),
    postings: packedPostings.join(''),
    lengths: packed(lengths),
  }
}

/** The things that have a word, in their order, and how often each has it. */
export type Postings = { readonly things: Uint32Array; readonly counts: Uint32Array }

export type InvertedIndex = {
  readonly words: SortedWords
  /** Of each thing, how many different words it has. */
  readonly lengths: readonly number[]
  readonly meanLength: number
  /**
   * Who has a word, given by its place among the words.
   *
   * @throws {RangeError} where the columns are none
   */
  readonly postingsOf: (word: number) => Postings
}

/**
 * Opens columns.
 *
 * @throws {RangeError} where they are none, or do not fit each other; what tells who has a word is looked at when it is asked for
 */
export function* openIndexInSteps(columns: IndexColumns): Resumable<InvertedIndex> {
  const { postings } = columns
  const words = yield* sortedWordsInSteps(columns.words)
  const sizes = yield* allNumbersInSteps(columns.sizes)
  if (sizes.length !== words.count) throw new RangeError(`${sizes.length} of ${words.count} words`)
  const ends = new Uint32Array(sizes.length)
  let end = 0
  for (const [i, size] of sizes.entries()) {
    end += size
    ends[i] = end
  }
  if (end !== postings.length) throw new RangeError(`${postings.length} characters, not ${end}.`)
  yield
  const lengths = yield* allNumbersInSteps(columns.lengths)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return {
    words,
    lengths,
    meanLength: total / (lengths.length || 1),
    postingsOf: word => readPostings(postings.slice(ends[word - 1] ?? 0, ends[word]), lengths.length),
  }
}

/** So many are read at a time. */
const perStep = 5000

function* allNumbersInSteps(column: string): Resumable<readonly number[]> {
  const reader = new PackedReader(column)
  const numbers: number[] = []
  while (!reader.atEnd()) {
    numbers.push(reader.next())
    if (numbers.length % perStep === 0) yield
  }
  return numbers
}

/** @param size how many things there are */
function readPostings(column: string, size: number): Postings {
  const reader = new PackedReader(column)
  // No thing takes less than a character.
  const things = new Uint32Array(column.length)
  const counts = new Uint32Array(column.length)
  let found = 0
  let thing = -1
  while (!reader.atEnd()) {
    const number = reader.next()
    thing += (number >> 1) + 1
    if (thing >= size) throw new RangeError(`${thing} of ${size}`)
    things[found] = thing
    counts[found] = number % 2 === 0 ? 1 : reader.next() + 2
    found += 1
  }
  return { things: things.subarray(0, found), counts: counts.subarray(0, found) }
}
