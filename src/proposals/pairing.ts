// Which candidates of two languages are the same: those that stand in the same passages, as often, in like places, and look alike.

import type { Language, PassageId } from '../model/index.ts'
import { fold } from '../text/index.ts'
import type { Candidate } from './candidates.ts'

/** How much each speaks for a pair; together 1. */
const weights = { together: 0.4, likeness: 0.25, type: 0.15, place: 0.2 }

/** Pairs that are less alike are left apart. */
const minLikeness = 0.55

/** So far from where it should stand, in characters, a name is as likely to be another one. */
const halfwayChars = 80

/** Further off it is another one. */
const maxCharsApart = 300

export type Pair = { readonly one: Candidate; readonly other: Candidate; readonly likeness: number }

/** Where in the other language a place should be. */
export type PlaceIn = (passage: PassageId, from: Language, to: Language, offset: number) => number

/** What is asked of a candidate again and again. */
type Known = {
  readonly candidate: Candidate
  readonly places: ReadonlyMap<PassageId, readonly number[]>
  readonly trigrams: ReadonlySet<string>
}

/**
 * Pairs the candidates of two languages, the likest first, each once.
 *
 * @param placeIn where in the language of the others a place of the ones should be
 */
export function pairsOf(
  ones: readonly Candidate[],
  others: readonly Candidate[],
  placeIn: PlaceIn,
): readonly Pair[] {
  const [known, knownOthers] = [ones, others].map(list => list.map(knowing))
  const byPassage = new Map<PassageId, Known[]>()
  for (const other of knownOthers!)
    for (const passage of other.places.keys()) {
      const list = byPassage.get(passage)
      if (list) list.push(other)
      else byPassage.set(passage, [other])
    }
  const tried: Pair[] = []
  for (const one of known!) {
    const near = new Set([...one.places.keys()].flatMap(passage => byPassage.get(passage) ?? []))
    for (const other of near) {
      const likeness = likenessOf(one, other, placeIn)
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

function knowing(candidate: Candidate): Known {
  const places = new Map<PassageId, number[]>()
  for (const { passage, start } of candidate.spans) {
    const own = places.get(passage)
    if (own) own.push(start)
    else places.set(passage, [start])
  }
  return { candidate, places, trigrams: new Set(candidate.forms.flatMap(trigramsOf)) }
}

function trigramsOf(form: string): readonly string[] {
  const letters = ` ${fold(form).text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')} `
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, i) => letters.slice(i, i + 3))
}

function likenessOf(one: Known, other: Known, placeIn: PlaceIn): number {
  const [a, b] = [one.candidate, other.candidate]
  if (a.entity !== null && a.entity === b.entity) return 2
  if (a.entity !== null && b.entity !== null) return 0
  let together = 0
  let near = 0
  for (const [passage, own] of one.places) {
    const left = [...(other.places.get(passage) ?? [])]
    for (const place of own) {
      const expected = placeIn(passage, a.language, b.language, place)
      const closest = left.reduce(
        (best, at, i) => (Math.abs(at - expected) < Math.abs((left[best] ?? 1e9) - expected) ? i : best),
        0,
      )
      const apart = Math.abs((left[closest] ?? 1e9) - expected)
      if (apart > maxCharsApart) continue
      left.splice(closest, 1)
      together++
      near += 1 / (1 + (apart / halfwayChars) ** 2)
    }
  }
  if (together === 0) return 0
  const common = [...one.trigrams].filter(trigram => other.trigrams.has(trigram)).length
  const likeness = Math.min(1, (2.5 * common) / Math.max(1, Math.min(one.trigrams.size, other.trigrams.size)))
  const type = a.type === null || b.type === null ? 0.5 : a.type === b.type ? 1 : -1
  return (
    weights.together * ((2 * together) / (a.spans.length + b.spans.length)) +
    weights.likeness * likeness +
    weights.type * type +
    weights.place * (near / together)
  )
}
