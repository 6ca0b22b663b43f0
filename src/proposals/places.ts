// Where in a translation stands what stands at a place of a text: between what both have alike.

import type { LanguageVersion } from '../model/index.ts'
import { wordsOf } from './spans.ts'

/** From an offset of the one text to about the offset of the same in the other. */
export type PlaceMap = (offset: number) => number

/** Words that stand further from where their place tells them to be, as a part of the text, are others that are written alike. */
const maxDrift = 0.2

/**
 * Maps the places of one language version to those of another: numbers and names that both have as often, in their order, hold the two together, and
 * what is between them is divided alike.
 */
export function placeMap(one: LanguageVersion, other: LanguageVersion): PlaceMap {
  const anchors = [
    { from: 0, to: 0 },
    ...inOrder(sharedWords(one.text, other.text)),
    { from: one.text.length + 1, to: other.text.length + 1 },
  ]
  return offset => {
    const at = anchors.findIndex(({ from }) => from > offset)
    const [before, behind] = [anchors[at - 1]!, anchors[at]!]
    return before.to + ((offset - before.from) * (behind.to - before.to)) / (behind.from - before.from)
  }
}

type Anchor = { readonly from: number; readonly to: number }

/** Numbers, and words with a capital, that both texts have as often. */
function sharedWords(one: string, other: string): readonly Anchor[] {
  const [places, otherPlaces] = [placesOf(one), placesOf(other)]
  return [...places]
    .flatMap(([word, own]) => {
      const others = otherPlaces.get(word)
      return others?.length === own.length ? own.map((from, i) => ({ from, to: others[i]! })) : []
    })
    .filter(({ from, to }) => Math.abs(from / one.length - to / other.length) < maxDrift)
    .sort((a, b) => a.from - b.from)
}

function placesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const { text: word, start, isCapital } of wordsOf(text)) {
    if (!isCapital && !/\p{N}/u.test(word)) continue
    const own = places.get(word)
    if (own) own.push(start)
    else places.set(word, [start])
  }
  return places
}

/** The most of them that stand in the same order in both texts: the longest increasing run (Fredman 1975). */
function inOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [i, { from, to }] of anchors.entries()) {
    let low = 0
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1
      const tail = anchors[tails[middle]!]!
      if (tail.to < to && tail.from < from) low = middle + 1
      else high = middle
    }
    before[i] = tails[low - 1] ?? -1
    tails[low] = i
  }
  const run: Anchor[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) run.push(anchors[i]!)
  return run.reverse()
}
