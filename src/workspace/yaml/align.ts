// Which entries of a list are which of the same list later.

import { isMapping, same, type Value } from './value.ts'

/** Pairs of places: of an entry before (null: it is new) and after (null: it is gone), in the order of both lists. */
export type Aligned = readonly (readonly [before: number | null, after: number | null])[]

/** More comparisons than that are not made: entries then follow one another as they stand. */
const maxComparisons = 4_000_000

/** An entry that has another's id, or says the same, is that; of the others, those in the same place. */
export function aligned(before: readonly Value[], after: readonly Value[]): Aligned {
  const kept = keptBetween(before, after)
  const pairs: (readonly [number | null, number | null])[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...kept, [before.length, after.length] as const]) {
    // With ids, another id is another entry.
    while (i < nextI && j < nextJ && !(idOf(before[i]) && idOf(after[j]))) pairs.push([i++, j++])
    while (i < nextI) pairs.push([i++, null])
    while (j < nextJ) pairs.push([null, j++])
    if (nextI < before.length || nextJ < after.length) pairs.push([i++, j++])
  }
  return pairs
}

const idOf = (value: Value | undefined): string | null =>
  isMapping(value) && typeof value.id === 'string' ? value.id : null

const isSameEntry = (a: Value | undefined, b: Value | undefined): boolean => {
  const id = idOf(a)
  return id === null ? same(a, b) : id === idOf(b)
}

/** The entries that stay, as pairs of places: what begins and ends alike, and between, the longest run that both have. */
function keptBetween(
  before: readonly Value[],
  after: readonly Value[],
): readonly (readonly [number, number])[] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && isSameEntry(before[start], after[start])) start += 1
  let end = 0
  while (end < most - start && isSameEntry(before.at(-1 - end), after.at(-1 - end))) end += 1
  const [n, m] = [before.length - start - end, after.length - start - end]
  const middle =
    n * m > maxComparisons ? [] : commonIn(before.slice(start, start + n), after.slice(start, start + m))
  return [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...middle.map(([i, j]) => [i + start, j + start] as const),
    ...Array.from({ length: end }, (_, i) => [before.length - end + i, after.length - end + i] as const),
  ]
}

/** The longest common subsequence. */
function commonIn(a: readonly Value[], b: readonly Value[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = isSameEntry(a[i], b[j])
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const found: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSameEntry(a[i], b[j])) found.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1
    else j += 1
  }
  return found
}
