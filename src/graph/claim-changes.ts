// What an edit has changed among the claims of a corpus, and where each stands: found by looking at what is the same object.

import type { Claim, DocumentId, Overview } from '../model/index.ts'
import { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'

export type ClaimChanges = {
  /** Those that are gone, or no longer the same object. */
  readonly removed: ReadonlySet<Claim>
  /** Those that are new, in the order of the corpus. */
  readonly added: readonly Claim[]
}

type Run = { readonly start: number; readonly end: number }

/** Where the claims of each document begin and end; null where those of one do not stand together. */
const runsOf = memoizeByKey(
  ({ claims }: Overview): { readonly runs: ReadonlyMap<DocumentId, Run> | null } => {
    const runs = new Map<DocumentId, Run>()
    for (let start = 0, end = 0; start < claims.length; start = end) {
      const { document } = claims[start]!
      while (claims[end]?.document === document) end += 1
      if (runs.has(document)) return { runs: null }
      runs.set(document, { start, end })
    }
    return { runs }
  },
)

/** More changes than this are not worth following. */
const maxChanges = 2000

/** What has changed from one corpus to the next; null where that is not told by documents, or so much that all is better made anew. */
export const claimChanges = memoizeByTwoKeys(
  (before: Overview, after: Overview): { readonly changes: ClaimChanges | null } => {
    const [old, now] = [runsOf(before).runs, runsOf(after).runs]
    if (!old || !now) return { changes: null }
    const stay = (runs: ReadonlyMap<DocumentId, Run>, others: ReadonlyMap<DocumentId, Run>) =>
      [...runs.keys()].filter(id => others.has(id))
    const [stayed, staying] = [stay(old, now), stay(now, old)]
    if (stayed.some((id, i) => id !== staying[i])) return { changes: null }
    const removed = new Set<Claim>()
    const added: Claim[] = []
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [ownClaims(before, old.get(id)), ownClaims(after, now.get(id))]
      if (was.length === is.length && was.every((claim, i) => claim === is[i])) continue
      if (!standAlike(was, is)) return { changes: null }
      const [known, kept] = [new Set(was), new Set(is)]
      for (const claim of was) if (!kept.has(claim)) removed.add(claim)
      for (const claim of is) if (!known.has(claim)) added.push(claim)
    }
    const isMuch = removed.size + added.length > maxChanges
    // Documents that are new were looked at last, wherever they stand.
    const place = placeIn(after)
    return { changes: isMuch ? null : { removed, added: added.sort((a, b) => place(a) - place(b)) } }
  },
)

const ownClaims = ({ claims }: Overview, run: Run | undefined): readonly Claim[] =>
  run ? claims.slice(run.start, run.end) : []

/** Whether the claims that two lists share stand in the same order in both. */
function standAlike(some: readonly Claim[], others: readonly Claim[]): boolean {
  const [inSome, inOthers] = [new Set(some), new Set(others)]
  const shared = others.filter(claim => inSome.has(claim))
  return some.filter(claim => inOthers.has(claim)).every((claim, i) => claim === shared[i])
}

/** The place of each claim of a corpus in it, where those of a document stand together. */
export function placeIn(corpus: Overview): (claim: Claim) => number {
  const runs = runsOf(corpus).runs
  return claim => {
    const run = runs?.get(claim.document)
    // Few are asked for: to number all of them takes longer.
    return run ? corpus.claims.indexOf(claim, run.start) : -1
  }
}

/**
 * An ordered list without some of its items, and with others in their places.
 *
 * @param place a number for each item; what is in the list stands in their order
 */
export function withChanged<Item>(
  list: readonly Item[],
  removed: ReadonlySet<Item>,
  added: readonly Item[],
  place: (item: Item) => number,
): readonly Item[] {
  const kept = list.filter(item => !removed.has(item))
  if (added.length === 0) return kept
  const changed: Item[] = []
  let from = 0
  for (const item of [...added].sort((a, b) => place(a) - place(b))) {
    const at = firstAfter(kept, from, place(item), place)
    for (; from < at; from++) changed.push(kept[from]!)
    changed.push(item)
  }
  for (; from < kept.length; from++) changed.push(kept[from]!)
  return changed
}

/** Where, from an index on, the first item stands whose place is after another. */
function firstAfter<Item>(
  list: readonly Item[],
  from: number,
  place: number,
  placeOf: (item: Item) => number,
): number {
  let [low, high] = [from, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(list[middle]!) > place) high = middle
    else low = middle + 1
  }
  return low
}
