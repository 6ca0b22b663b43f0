// The text that is most like some words: first where their words stand, then letter by letter there.

import search from 'approx-string-match'
import { unparted } from './boundaries.ts'

/** A piece of a text, and by how many letters it differs from what was looked for. */
export type NearMatch = { readonly start: number; readonly end: number; readonly errors: number }

/** Finds the piece of one text that is most like some words; null if nothing is. */
export type FindNearest = (words: string) => NearMatch | null

/** Places are told apart no finer than this, in characters. */
const bucketSize = 512

/** A word of more places than this tells nothing of where a text is. */
const maxPlaces = 1_000

/** How many of the likeliest places are looked at. */
const maxWindows = 3

/** Of what share of the letters may differ. */
const maxDifference = 0.4

/** A text that can be looked through letter by letter, and how often: words none of which is spelt right are rare. */
const shortText = 200_000
const maxExactSearches = 40

const pattern = new RegExp(`(?:(?!${unparted.source})[\\p{L}\\p{N}\\p{M}])+|${unparted.source}`, 'gu')

/** The words of a text with their places; of a script that parts none, its letters two by two. */
function* wordsOf(text: string): Generator<readonly [word: string, at: number]> {
  let before = { word: '', end: -1 }
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (!unparted.test(word)) yield [word.toLowerCase(), index]
    else if (before.end === index) yield [before.word + word, index - before.word.length]
    before = { word, end: index + word.length }
  }
}

/** Looks in one text, whatever its length in little time; it is read at the first call. */
export function nearestIn(text: string): FindNearest {
  let index: ReadonlyMap<string, readonly number[]> | undefined
  let lookedThrough = 0
  return words => {
    index ??= bucketsByWord(text)
    const reach = words.length + bucketSize
    const near = best(
      likeliest(index, words).map(bucket => {
        const from = Math.max(0, bucket * bucketSize - words.length)
        return moved(mostAlike(text.slice(from, bucket * bucketSize + 2 * reach), words), from)
      }),
    )
    if (near || text.length > shortText || lookedThrough >= maxExactSearches) return near
    lookedThrough++
    return mostAlike(text, words)
  }
}

function bucketsByWord(text: string): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, number[]>()
  for (const [word, at] of wordsOf(text)) {
    const bucket = Math.floor(at / bucketSize)
    const known = buckets.get(word)
    if (!known) buckets.set(word, [bucket])
    else if (known.at(-1) !== bucket && known.length <= maxPlaces) known.push(bucket)
  }
  return buckets
}

/** The buckets at which the most, and the rarest, of these words begin to stand together. */
function likeliest(index: ReadonlyMap<string, readonly number[]>, words: string): number[] {
  const votes = new Map<number, number>()
  for (const word of new Set(Array.from(wordsOf(words), ([word]) => word))) {
    const buckets = index.get(word) ?? []
    if (buckets.length > maxPlaces) continue
    for (const bucket of buckets) votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / buckets.length)
  }
  const width = Math.ceil(words.length / bucketSize) + 1
  const scores = Array.from(votes.keys(), start => {
    let score = 0
    for (let bucket = start; bucket < start + width; bucket++) score += votes.get(bucket) ?? 0
    return { start, score }
  })
  return scores
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, maxWindows)
    .map(({ start }) => start)
}

/** The piece of a text with the fewest letters that differ; of several, the longest and then the first. */
function mostAlike(text: string, words: string): NearMatch | null {
  return best(search(text, words, Math.ceil(words.length * maxDifference)))
}

const best = (all: readonly (NearMatch | null)[]): NearMatch | null =>
  all.reduce<NearMatch | null>((best, near) => {
    if (!near || !best) return near ?? best
    const closer = near.errors - best.errors || best.end - best.start - (near.end - near.start)
    return closer < 0 ? near : best
  }, null)

const moved = (near: NearMatch | null, by: number): NearMatch | null =>
  near && { ...near, start: near.start + by, end: near.end + by }
