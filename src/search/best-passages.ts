// Of all texts that answer, the passages that answer best.

import type { Language } from '../model/index.ts'
import type { Answers, Catalogue } from './answers.ts'
import { preference } from './preference.ts'
import type { SearchableSide } from './search-file.ts'

/** The numbers of a passage's sides that answer, the best first. */
export type PassageAnswer = readonly [number, ...number[]]

export type BestPassages = {
  readonly best: readonly PassageAnswer[]
  /** How many there are in all. */
  readonly total: number
}

/**
 * Passages once each, in the language that says it best: the closest, then the first of `languages`. The closest passages first, and of
 * these what weighs most. There may be as many answers as texts, so no more than `limit` are put in order.
 */
export function bestPassages(
  { items }: Catalogue<SearchableSide>,
  answers: Answers,
  languages: readonly Language[],
  limit: number,
): BestPassages {
  const { closeness, weight } = answers
  const compareSides = (a: number, b: number) =>
    closeness[a]! - closeness[b]! ||
    preference(languages, items[a]!.language) - preference(languages, items[b]!.language)
  const isBetter = ([a]: PassageAnswer, [b]: PassageAnswer) =>
    (closeness[a]! - closeness[b]! || weight[b]! - weight[a]!) < 0
  const best: PassageAnswer[] = []
  let total = 0
  for (let side = 0; side < items.length; ) {
    const { passage } = items[side]!
    const sides: number[] = []
    for (; items[side]?.passage === passage; side++) if (closeness[side] !== 0) sides.push(side)
    if (sides.length === 0) continue
    total += 1
    sides.sort(compareSides)
    const answer = sides as [number, ...number[]]
    if (best.length === limit && !(limit > 0 && isBetter(answer, best.at(-1)!))) continue
    if (best.length === limit) best.pop()
    const place = best.findIndex(other => isBetter(answer, other))
    best.splice(place < 0 ? best.length : place, 0, answer)
  }
  return { best, total }
}
