// Which things answer what is typed, how closely, and how much its words weigh in them (BM25+; Lv & Zhai 2011).

import type { Resumable } from '../graph/index.ts'
import { type Closeness, closenesses, closenessOf, closenessWithoutSlip, minInside } from './closeness.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { looserReadingsOf, type QueryReading, readingsOf } from './query.ts'
import type { SortedWords } from './sorted-words.ts'

/** Things found by their words; a thing's number is its place in `items`. */
export type Catalogue<Item> = {
  readonly items: readonly Item[]
  readonly index: InvertedIndex
  /** Which words of the index answer a word that was typed, and which with a slip (`~`): from one keystroke to the next, most words stay. */
  readonly alike: Map<string, readonly AlikeWord[]>
}

export const catalogueOf = <Item>(items: readonly Item[], index: InvertedIndex): Catalogue<Item> => ({
  items,
  index,
  alike: new Map(),
})

/** A word of an index that answers one that was typed. */
type AlikeWord = { readonly word: number; readonly closeness: Closeness }

/** Of each thing, by its number. */
export type Answers = {
  readonly readings: readonly QueryReading[]
  /** How closely it answers: the place in `closenesses`, and one; 0 where it does not. */
  readonly closeness: Uint8Array
  /** Which reading it answers best. */
  readonly reading: Uint8Array
  /** Of two that are equally close, what weighs more comes first. */
  readonly weight: Float64Array
}

/**
 * What answers what was typed: without its short words if nothing does with them, and by a slip only if nothing does without. Null if
 * nothing does.
 */
export function* answersToInSteps(
  catalogue: Catalogue<unknown>,
  words: readonly string[],
): Resumable<Answers | null> {
  for (const slips of [false, true])
    for (const readings of [readingsOf(words), looserReadingsOf(words)]) {
      const answers = yield* answersInSteps(catalogue, readings, slips)
      if (answers) return answers
    }
  return null
}

/** More typed words than are remembered are forgotten all at once. */
const maxRemembered = 200

/** The words of a catalogue that answer one that was typed, also those that do by a slip. */
function alikeTo(
  { index: { words }, alike }: Catalogue<unknown>,
  typed: string,
  slips: boolean,
): readonly AlikeWord[] {
  const key = `${slips ? '~' : ''}${typed}`
  const known = alike.get(key)
  if (known) return known
  const found = slips ? withSlips(words, typed) : withoutSlips(words, typed)
  if (alike.size >= maxRemembered) alike.clear()
  alike.set(key, found)
  return found
}

function withoutSlips(words: SortedWords, typed: string): readonly AlikeWord[] {
  const closenessAt = (word: number): AlikeWord[] => {
    const closeness = closenessWithoutSlip(typed, words.at(word))
    return closeness ? [{ word, closeness }] : []
  }
  const begun = [...words.beginningWith(typed)].flatMap(closenessAt)
  return typed.length < minInside ? begun : [...begun, ...[...words.holding(typed)].flatMap(closenessAt)]
}

/** What is looked for among all words takes a while; but it is asked for only where nothing else answers. */
function withSlips(words: SortedWords, typed: string): readonly AlikeWord[] {
  const found: AlikeWord[] = []
  for (let word = 0; word < words.count; word++) {
    const closeness = closenessOf(typed, words.at(word))
    if (closeness) found.push({ word, closeness })
  }
  return found
}

/** How each thing answers one word. */
type WordAnswers = Pick<Answers, 'closeness' | 'weight'>

/** Null if nothing answers. */
function* answersInSteps(
  catalogue: Catalogue<unknown>,
  readings: readonly QueryReading[],
  slips: boolean,
): Resumable<Answers | null> {
  // A reading with a word that nothing answers is not worth asking: most words joined to their neighbours are none.
  const possible = readings.filter(reading =>
    reading.every(typed => alikeTo(catalogue, typed, slips).length > 0),
  )
  if (possible.length === 0) return null
  const size = catalogue.index.lengths.length
  const answers = {
    readings: possible,
    closeness: new Uint8Array(size),
    reading: new Uint8Array(size),
    weight: new Float64Array(size),
  }
  const known = new Map<string, WordAnswers>()
  for (const typed of new Set(possible.flat()))
    known.set(typed, yield* answersToWordInSteps(catalogue, typed, alikeTo(catalogue, typed, slips)))
  let found = false
  for (const [place, words] of possible.entries()) {
    const all = words.map(typed => known.get(typed)!)
    if (addReading(answers, place, all)) found = true
  }
  return found ? answers : null
}

/** Adds what answers all words of a reading, given by its place; says whether there is anything. */
function addReading(answers: Answers, place: number, words: readonly WordAnswers[]): boolean {
  const { closeness, reading, weight } = answers
  let found = false
  for (let thing = 0; thing < closeness.length; thing++) {
    let worst = 0
    let sum = 0
    for (let i = 0; i < words.length; i++) {
      const rank = words[i]!.closeness[thing]!
      if (rank === 0) {
        worst = 0
        break
      }
      if (rank > worst) worst = rank
      sum += words[i]!.weight[thing]!
    }
    if (worst === 0) continue
    found = true
    weight[thing]! += sum
    if (closeness[thing] !== 0 && closeness[thing]! <= worst) continue
    closeness[thing] = worst
    reading[thing] = place
  }
  return found
}

const rankOf = (closeness: Closeness): number => closenesses.indexOf(closeness) + 1

/** What a word counts that is not the one that was typed. */
const [begunWeight, lossPerLetter, otherWeight] = [0.375, 0.3, 0.3]

function wordWeight(typed: string, word: string, closeness: Closeness): number {
  switch (closeness) {
    case 'same':
      return 1
    case 'start':
      return (begunWeight * word.length) / (word.length + lossPerLetter * (word.length - typed.length))
    case 'inside':
    case 'typo':
      return otherWeight
  }
}

/** How soon more of the same word counts for little; how much a long text's words count for less; what it counts to have it at all. */
const [saturation, lengthShare, floor] = [1.2, 0.7, 0.5]

/** So many things that have a word are a step: more than there are in a paper. */
const perStep = 20_000

function* answersToWordInSteps(
  { index }: Catalogue<unknown>,
  typed: string,
  alike: readonly AlikeWord[],
): Resumable<WordAnswers> {
  const { lengths, meanLength, postingsOf, words } = index
  const answers = { closeness: new Uint8Array(lengths.length), weight: new Float64Array(lengths.length) }
  let done = 0
  for (const { word, closeness } of alike) {
    const { things, counts } = postingsOf(word)
    done += things.length
    if (done > perStep) {
      done = 0
      yield
    }
    const rarity = Math.log(1 + (lengths.length - things.length + 0.5) / (things.length + 0.5))
    const weight = rarity * wordWeight(typed, words.at(word), closeness)
    const rank = rankOf(closeness)
    for (let i = 0; i < things.length; i++) {
      const thing = things[i]!
      const count = counts[i]!
      const size = 1 - lengthShare + (lengthShare * lengths[thing]!) / meanLength
      answers.weight[thing]! += weight * (floor + (count * (saturation + 1)) / (count + saturation * size))
      const known = answers.closeness[thing]!
      if (known === 0 || rank < known) answers.closeness[thing] = rank
    }
  }
  return answers
}
