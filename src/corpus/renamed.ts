// Which passage of a document is which of the same document before somebody edited it.

import type { Passage, PassageId } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** So much of the words of two passages must be the same, for one to be the other as it was before. */
const alike = 0.6

/** The words of a shorter passage stand in many others, and prove little. */
const minWordsCompared = 5

/**
 * The passages that are gone by their ids, each with the one that has its words now: all of them in one language, or else most of
 * them. One of which there is no such is not in it.
 */
export function renamed(
  before: readonly Passage[],
  now: readonly Passage[],
): ReadonlyMap<PassageId, PassageId> {
  const currentIds = new Set(now.map(({ id }) => id))
  const had = new Set(before.map(({ id }) => id))
  const gone = before.filter(({ id }) => !currentIds.has(id))
  const come = now.filter(({ id }) => !had.has(id))
  const found = sameWords(gone, come)
  const taken = new Set(found.values())
  const left = come.filter(({ id }) => !taken.has(id)).map(passage => [passage.id, bagsOf(passage)] as const)
  for (const passage of gone.filter(({ id }) => !found.has(id))) {
    const bags = bagsOf(passage)
    let best: readonly [share: number, PassageId | null] = [alike, null]
    for (const [id, others] of left) {
      const share = likeness(bags, others)
      if (share > best[0]) best = [share, id]
    }
    if (best[1]) found.set(passage.id, best[1])
  }
  return found
}

/** Those with the same words in a language, each with the next such that is left. */
function sameWords(gone: readonly Passage[], come: readonly Passage[]): Map<PassageId, PassageId> {
  const waiting = new Map<string, PassageId[]>()
  for (const { id, sides } of come)
    for (const key of keysOf(sides)) waiting.set(key, [...(waiting.get(key) ?? []), id])
  const found = new Map<PassageId, PassageId>()
  const taken = new Set<PassageId>()
  for (const { id, sides } of gone) {
    const match = keysOf(sides)
      .flatMap(key => waiting.get(key) ?? [])
      .find(other => !taken.has(other))
    if (!match) continue
    found.set(id, match)
    taken.add(match)
  }
  return found
}

const keysOf = (sides: Passage['sides']): readonly string[] =>
  Object.entries(sides).map(([language, { text }]) => `${language}\n${fold(text).text.trim()}`)

type Bags = ReadonlyMap<string, ReadonlySet<string>>

/** The different words of each language. */
const bagsOf = ({ sides }: Passage): Bags =>
  new Map(
    Object.entries(sides).map(([language, { text }]) => [
      language,
      new Set(fold(text).text.match(/[\p{L}\p{N}]+/gu)),
    ]),
  )

/** How much of the shorter is in the other, in the language in which that is most. */
const likeness = (a: Bags, b: Bags): number =>
  Math.max(
    0,
    ...Array.from(a, ([language, words]) => {
      const others = b.get(language)
      if (!others) return 0
      const shared = [...words].filter(word => others.has(word)).length
      return shared / Math.max(minWordsCompared, Math.min(words.size, others.size))
    }),
  )
