// Pairs the blocks of two languages.

import type { Unit } from './classify.ts'
import { quickIn } from './latin.ts'

/** What stands in the same place of two texts: units of the one, units of the other; one side may be empty. */
export type Bead = { readonly first: readonly Unit[]; readonly second: readonly Unit[] }

/** How many units of each side a bead takes, and its cost: -log of the probabilities of Gale & Church. */
const shapes = [
  { first: 1, second: 1, cost: -Math.log(0.89) },
  { first: 1, second: 0, cost: -Math.log(0.0099 / 2) },
  { first: 0, second: 1, cost: -Math.log(0.0099 / 2) },
  { first: 2, second: 1, cost: -Math.log(0.089 / 2) },
  { first: 1, second: 2, cost: -Math.log(0.089 / 2) },
] as const

/** Variance of the length of a translation, a character. */
const variance = 6.8

/** The most that lengths say against a pair: less than leaving both alone costs, for a translator may abridge. */
const maxLengthCost = 10

/** The lengths of two languages differ by no more than this, whatever the one text lacks. */
const maxLengthRatio = 1.5

/** How many units off the diagonal a pair may be, in long documents; more where their numbers differ. */
const bandWidth = 150

/** How many pairs are looked at, at most: some seconds' work, for documents of ten thousands of blocks. */
const maxPairs = 8_000_000

/** What a name or number is worth that one place in each text has, and all of them together. */
const cognateWeight = 3
const maxCognates = 9

const otherKindCost = 8
const otherNumberCost = 40

/** Where one opens an article or the like and the other does not. */
const otherDivisionCost = 12

/**
 * The cheapest pairing in order, by dynamic programming over lengths: W. A. Gale & K. W. Church, 'A Program for
 * Aligning Sentences in Bilingual Corpora' (1993). Kinds and printed numbers that differ cost extra; only running
 * text is taken two to one, and what stands alone costs the same at any length, so that a lost paragraph is not
 * hidden in its neighbour.
 */
export function align(first: readonly Unit[], second: readonly Unit[]): Bead[] {
  const sharedBy = cognates(first, second)
  const ratio = Math.min(
    Math.max(lengthOf(second) / lengthOf(first) || 1, 1 / maxLengthRatio),
    maxLengthRatio,
  )
  const lengths = lengthsWithin(first, second)
  const band = bandOf(first.length, second.length)
  const chosen: Uint8Array[] = []
  // The costs of this row and of those that a bead may come from; the one before the first is nowhere.
  let rows: readonly CostRow[] = [emptyRow, emptyRow, emptyRow]

  for (let i = 0; i <= first.length; i++) {
    const [from, to] = [band.from(i), band.to(i)]
    const costs = new Float64Array(to - from + 1).fill(Number.POSITIVE_INFINITY)
    const chosenHere = new Uint8Array(costs.length)
    chosen[i] = chosenHere
    rows = [{ from, costs }, ...rows.slice(0, 2)]
    if (i === 0) costs[0] = 0
    for (let j = from; j <= to; j++) {
      for (let s = 0; s < shapes.length; s++) {
        const shape = shapes[s]!
        const origin = rows[shape.first]!
        const before = origin.costs[j - shape.second - origin.from]
        if (before === undefined || before - maxCognates >= costs[j - from]!) continue
        const bead: Span = { i: i - shape.first, toI: i, j: j - shape.second, toJ: j }
        const isPair = shape.first > 0 && shape.second > 0
        const cost =
          before +
          shape.cost +
          (isPair ? structureCost(first, second, bead) : 0) +
          (isPair ? lengthCost(lengths(bead), ratio, shape.first === shape.second) : 0) -
          (isPair ? sharedBy(first[bead.i]!, second[bead.j]!) : 0)
        if (cost < costs[j - from]!) {
          costs[j - from] = cost
          chosenHere[j - from] = s
        }
      }
    }
  }

  const beads: Bead[] = []
  for (let i = first.length, j = second.length; i > 0 || j > 0; ) {
    const shape = shapes[chosen[i]![j - band.from(i)]!]!
    beads.push({ first: first.slice(i - shape.first, i), second: second.slice(j - shape.second, j) })
    i -= shape.first
    j -= shape.second
  }
  return beads.reverse()
}

/** What it costs at least to have come to each place of a row, from its first place on. */
type CostRow = { readonly from: number; readonly costs: Float64Array }

const emptyRow: CostRow = { from: 0, costs: new Float64Array() }

/** Which units of the second text may stand beside each of the first: those not too far off the diagonal. */
function bandOf(first: number, second: number) {
  const slope = second / Math.max(first, 1)
  const wanted = bandWidth + 2 * Math.abs(first - second)
  const band = Math.min(wanted, Math.max(bandWidth, maxPairs / (2 * (first + 1))))
  return {
    from: (i: number) => Math.max(Math.ceil(i * slope - band), 0),
    to: (i: number) => Math.min(Math.floor(i * slope + band), second),
  }
}

const lengthOf = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + unit.block.cut.text.length, 0)

/** Units of both texts that stand beside each other: from the first of them to past the last. Thousands are tried, and none is made a list of. */
type Span = { readonly i: number; readonly toI: number; readonly j: number; readonly toJ: number }

/** Tells how many characters both sides of a span have. */
function lengthsWithin(first: readonly Unit[], second: readonly Unit[]) {
  const upTo = (units: readonly Unit[]) => {
    const sums = new Float64Array(units.length + 1)
    for (const [i, unit] of units.entries()) sums[i + 1] = sums[i]! + unit.block.cut.text.length
    return sums
  }
  const [ofFirst, ofSecond] = [upTo(first), upTo(second)]
  return ({ i, toI, j, toJ }: Span): readonly [one: number, other: number] => [
    ofFirst[toI]! - ofFirst[i]!,
    ofSecond[toJ]! - ofSecond[j]!,
  ]
}

/** -log of the chance that lengths differ as much as these. */
function lengthCost(
  [one, other]: readonly [one: number, other: number],
  ratio: number,
  isOneToOne: boolean,
): number {
  const mean = (one + other / ratio) / 2
  const cost = -logTail(Math.abs(one * ratio - other) / Math.sqrt(variance * mean))
  return isOneToOne ? Math.min(cost, maxLengthCost) : cost
}

/** log of the two tails of the normal distribution beyond ±z: Abramowitz & Stegun 26.2.17, without underflow. */
function logTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return Math.log(2 * series) - (z * z) / 2 - Math.log(2 * Math.PI) / 2
}

function structureCost(first: readonly Unit[], second: readonly Unit[], { i, toI, j, toJ }: Span): number {
  const [one, other] = [first[i]!, second[j]!]
  if (toI - i > 1 && !mergeable(one, first[i + 1]!)) return Number.POSITIVE_INFINITY
  if (toI - i === 1 && toJ - j > 1 && !mergeable(other, second[j + 1]!)) return Number.POSITIVE_INFINITY
  return (
    (one.kind === other.kind ? 0 : otherKindCost) +
    (one.number === other.number ? 0 : otherNumberCost) +
    divisionCost(one, other)
  )
}

function divisionCost({ opens: one }: Unit, { opens: other }: Unit): number {
  if (!one && !other) return 0
  const [own, others] = [one?.at(-1), other?.at(-1)]
  if (!own || !others) return otherDivisionCost
  return own.label === others.label ? 0 : otherNumberCost
}

const mergeable = (one: Unit, next: Unit): boolean =>
  one.block.source === next.block.source &&
  next.kind === 'paragraph' &&
  next.opens === undefined &&
  (one.kind === 'paragraph' || one.kind === 'item')

/**
 * How much names and numbers that two units share speak for their pairing: M. Simard, G. Foster & P. Isabelle,
 * 'Using Cognates to Align Sentences in Bilingual Corpora' (1992). They speak for a pair, never against one, since
 * languages differ in how much they share; and a name that stands everywhere says nothing.
 */
function cognates(first: readonly Unit[], second: readonly Unit[]): (one: Unit, other: Unit) => number {
  const keys = new Map([...first, ...second].map(unit => [unit, keysOf(unit.block.cut.text)]))
  const counts = new Map<string, number>()
  for (const unit of first) for (const key of keys.get(unit)!) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (one, other) => {
    const units = keys.get(other)!
    let sum = 0
    for (const key of keys.get(one)!) if (units.has(key)) sum += cognateWeight / counts.get(key)!
    return Math.min(sum, maxCognates)
  }
}

/** Numbers as they stand; capitalised words by their first four letters, without accents: 'Luxemburg', 'Luxembourg'. */
function keysOf(text: string): Set<string> {
  // Where each letter is one character with its accents, words can be found first: few are names.
  const isComposed = composed.test(text)
  const composedText = isComposed ? text : withoutMarks(text)
  const words = composedText.match(nameOrNumber(composedText)) ?? []
  return new Set(
    words.map(word => {
      if (startsWithNumber.test(word)) return word
      const beginning = word.slice(0, 4)
      return (isComposed ? withoutMarks(beginning) : beginning).toLowerCase()
    }),
  )
}

const nameOrNumber = quickIn(/\p{N}[\p{N}/.,–-]*\p{N}|\p{Lu}[\p{L}\p{N}]{3,}/gu)
const startsWithNumber = /^\p{N}/u
const composed = /^[\0-\u024f\u2010-\u203a€]*$/
const ascii = /^[\0-\x7f]*$/

const withoutMarks = (text: string): string =>
  ascii.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')
