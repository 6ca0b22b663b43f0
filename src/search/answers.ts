// Which things answer what is typed, how closely, and how much its words weigh in them (BM25+; Lv & Zhai 2011).

import { type Closeness, closenesses, closenessOf } from './closeness.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { looserReadingsOf, type QueryReading, readingsOf } from './query.ts'

/** Things found by their words; a thing's number is its place in `items`. */
export type Catalogue<Item> = {
  readonly items: readonly Item[]
  readonly index: InvertedIndex
  /** Which words of the index answer a word that was typed: from one keystroke to the next, most words stay. */
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
export function answersTo(catalogue: Catalogue<unknown>, words: readonly string[]): Answers | null {
  let slips: Answers | null = null
  for (const readings of [readingsOf(words), looserReadingsOf(words)]) {
    const answers = answersIn(catalogue, readings)
    if (!answers) continue
    if (answers.closeness.some(rank => rank > 0 && rank < slipRank)) return withoutSlips(answers)
    slips ??= answers
  }
  return slips
}

const rankOf = (closeness: Closeness): number => closenesses.indexOf(closeness) + 1

const slipRank = rankOf('typo')

const withoutSlips = ({ closeness, ...answers }: Answers): Answers => ({
  ...answers,
  closeness: closeness.map(rank => (rank === slipRank ? 0 : rank)),
})

/** More typed words than are remembered are forgotten all at once. */
const maxRemembered = 200

/** The words of a catalogue that answer one that was typed. */
function alikeTo({ index, alike }: Catalogue<unknown>, typed: string): readonly AlikeWord[] {
  const known = alike.get(typed)
  if (known) return known
  const found: AlikeWord[] = []
  for (let word = 0; word < index.words.length; word++) {
    const closeness = closenessOf(typed, index.words[word]!)
    if (closeness) found.push({ word, closeness })
  }
  if (alike.size >= maxRemembered) alike.clear()
  alike.set(typed, found)
  return found
}

/** How each thing answers one word. */
type WordAnswers = Pick<Answers, 'closeness' | 'weight'>

/** Null if nothing answers. */
function answersIn(catalogue: Catalogue<unknown>, readings: readonly QueryReading[]): Answers | null {
  // A reading with a word that nothing answers is not worth asking: most words joined to their neighbours are none.
  const possible = readings.filter(reading => reading.every(typed => alikeTo(catalogue, typed).length > 0))
  const size = catalogue.index.lengths.length
  const closeness = new Uint8Array(size)
  const reading = new Uint8Array(size)
  const weight = new Float64Array(size)
  const known = new Map<string, WordAnswers>()
  const answersOf = (typed: string) => {
    const answers = known.get(typed) ?? answersToWord(catalogue, typed)
    known.set(typed, answers)
    return answers
  }
  let found = false
  for (const [place, words] of possible.entries()) {
    const all = words.map(answersOf)
    for (let thing = 0; thing < size; thing++) {
      let [worst, sum] = [0, 0]
      for (const { closeness, weight } of all) {
        const rank = closeness[thing]!
        if (rank === 0) {
          worst = 0
          break
        }
        if (rank > worst) worst = rank
        sum += weight[thing]!
      }
      if (worst === 0) continue
      found = true
      weight[thing]! += sum
      if (closeness[thing] !== 0 && closeness[thing]! <= worst) continue
      closeness[thing] = worst
      reading[thing] = place
    }
  }
  return found ? { readings: possible, closeness, reading, weight } : null
}

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

function answersToWord(catalogue: Catalogue<unknown>, typed: string): WordAnswers {
  const { lengths, meanLength, postingsOf, words } = catalogue.index
  const answers = { closeness: new Uint8Array(lengths.length), weight: new Float64Array(lengths.length) }
  for (const { word, closeness } of alikeTo(catalogue, typed)) {
    const { things, counts } = postingsOf(word)
    const rarity = Math.log(1 + (lengths.length - things.length + 0.5) / (things.length + 0.5))
    const weight = rarity * wordWeight(typed, words[word]!, closeness)
    const rank = rankOf(closeness)
    for (let i = 0; i < things.length; i++) {
      const [thing, count] = [things[i]!, counts[i]!]
      const size = 1 - lengthShare + (lengthShare * lengths[thing]!) / meanLength
      answers.weight[thing]! += weight * (floor + (count * (saturation + 1)) / (count + saturation * size))
      const known = answers.closeness[thing]!
      if (known === 0 || rank < known) answers.closeness[thing] = rank
    }
  }
  return answers
}
