// Which candidates of two languages are the same: those that stand in the same passages, as often, in like places, and look alike.

import type { PassageId } from '../model/index.ts'
import { fold } from '../text/index.ts'
import type { Candidate } from './candidates.ts'

/** How much each speaks for a pair; together 1. */
const weights = { passages: 0.4, likeness: 0.25, type: 0.15, place: 0.2 }

/** Pairs that are less alike are left apart. */
const minLikeness = 0.55

export type Pair = { readonly one: Candidate; readonly other: Candidate; readonly likeness: number }

/** What is asked of a candidate again and again. */
type Known = {
  readonly candidate: Candidate
  readonly counts: ReadonlyMap<PassageId, number>
  readonly trigrams: ReadonlySet<string>
  readonly places: ReadonlyMap<PassageId, number>
}

/**
 * Pairs the candidates of two languages, the likest first, each once.
 *
 * @param lengthOf how many characters a passage has in the language of a candidate
 */
export function pairsOf(
  ones: readonly Candidate[],
  others: readonly Candidate[],
  lengthOf: (passage: PassageId, candidate: Candidate) => number,
): readonly Pair[] {
  const [known, knownOthers] = [ones, others].map(list => list.map(candidate => knowing(candidate, lengthOf)))
  const byPassage = new Map<PassageId, Known[]>()
  for (const other of knownOthers!)
    for (const passage of other.counts.keys()) {
      const list = byPassage.get(passage)
      if (list) list.push(other)
      else byPassage.set(passage, [other])
    }
  const tried: Pair[] = []
  for (const one of known!) {
    const near = new Set([...one.counts.keys()].flatMap(passage => byPassage.get(passage) ?? []))
    for (const other of near) {
      const likeness = likenessOf(one, other)
      if (likeness >= minLikeness) tried.push({ one: one.candidate, other: other.candidate, likeness })
    }
  }
  const taken = new Set<Candidate>()
  return tried
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false
      taken.add(one)
      taken.add(other)
      return true
    })
}

function knowing(
  candidate: Candidate,
  lengthOf: (passage: PassageId, candidate: Candidate) => number,
): Known {
  const counts = new Map<PassageId, number>()
  const places = new Map<PassageId, number>()
  for (const { passage, start } of candidate.spans) {
    counts.set(passage, (counts.get(passage) ?? 0) + 1)
    if (!places.has(passage)) places.set(passage, start / Math.max(1, lengthOf(passage, candidate)))
  }
  return { candidate, counts, places, trigrams: new Set(candidate.forms.flatMap(trigramsOf)) }
}

function trigramsOf(form: string): readonly string[] {
  const letters = ` ${fold(form).text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')} `
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, i) => letters.slice(i, i + 3))
}

function likenessOf(one: Known, other: Known): number {
  const [a, b] = [one.candidate, other.candidate]
  if (a.entity !== null && a.entity === b.entity) return 2
  if (a.entity !== null && b.entity !== null) return 0
  let shared = 0
  let places = 0
  let near = 0
  for (const [passage, count] of one.counts) {
    const counts = other.counts.get(passage)
    if (counts === undefined) continue
    shared += Math.min(count, counts)
    places++
    near += 1 - Math.abs(one.places.get(passage)! - other.places.get(passage)!)
  }
  const passages = (2 * shared) / (a.spans.length + b.spans.length)
  const common = [...one.trigrams].filter(trigram => other.trigrams.has(trigram)).length
  const likeness = Math.min(1, (2.5 * common) / Math.max(1, Math.min(one.trigrams.size, other.trigrams.size)))
  const type = a.type === null || b.type === null ? 0.5 : a.type === b.type ? 1 : -1
  return (
    weights.passages * passages +
    weights.likeness * likeness +
    weights.type * type +
    weights.place * (places > 0 ? near / places : 0)
  )
}
