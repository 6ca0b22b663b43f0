// Who stands beside whom in a sentence: lists of actors, and how words of working together join them.

import type { LanguageVersion, TextRange } from '../model/index.ts'
import { type ClaimCues, conjunction } from './lexicon/cues.ts'

/** An entity where it stands in a sentence; several, where words mean several. */
export type Place = TextRange & { readonly entities: readonly string[] }

export const scores = { named: 0.6, listed: 0.5, hub: 0.5 }

/** The places of a sentence in their order; 'the three countries' are three. */
export function withOurs(
  places: readonly Place[],
  { text }: LanguageVersion,
  sentence: TextRange,
  cues: ClaimCues,
  ours: readonly string[],
): readonly Place[] {
  const within = places.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  if (ours.length === 0) return within.sort((a, b) => a.start - b.start)
  const meant = Array.from(
    text.slice(sentence.start, sentence.end).matchAll(cues.ours),
    ({ 0: words, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
      entities: ours,
    }),
  )
  return [
    ...within.filter(({ start, end }) => !meant.some(each => start < each.end && end > each.start)),
    ...meant,
  ].sort((a, b) => a.start - b.start)
}

/** Places that nothing but a comma or a conjunction parts. */
export type Listing = TextRange & { readonly entities: readonly string[] }

export function listingsOf(places: readonly Place[], text: string, cues: ClaimCues): readonly Listing[] {
  const lists: { start: number; end: number; entities: string[] }[] = []
  for (const { start, end, entities } of places) {
    const last = lists.at(-1)
    const between = last && text.slice(last.end, start)
    if (last && between && conjunction.test(between) && cues.joins.test(between)) {
      last.entities.push(...entities.filter(id => !last.entities.includes(id)))
      last.end = end
    } else lists.push({ start, end, entities: [...entities] })
  }
  return lists
}

/** The shortest run of words that holds them all. */
export const spanned = (text: string, ranges: readonly TextRange[]): string =>
  text.slice(Math.min(...ranges.map(({ start }) => start)), Math.max(...ranges.map(({ end }) => end)))

export type Cooperating = {
  readonly entities: readonly string[]
  readonly score: number
  readonly places: readonly TextRange[]
}

/** Who acts with whom: 'between A and B', 'A with B', or a list that acts together. */
export function cooperatingIn(
  actors: readonly Listing[],
  text: string,
  sentence: TextRange,
  cues: ClaimCues,
): readonly Cooperating[] {
  const found: Cooperating[] = []
  for (const [i, list] of actors.entries()) {
    const before = text.slice(sentence.start, list.start)
    const subject = actors[i - 1]
    if (cues.between.test(before))
      found.push({ entities: list.entities, score: scores.named, places: [list] })
    else if (cues.with.test(before) && subject) {
      for (const one of subject.entities)
        for (const other of list.entities)
          found.push({ entities: [one, other], score: scores.named, places: [subject, list] })
      if (subject.entities.length > 1)
        found.push({ entities: subject.entities, score: scores.listed, places: [subject] })
    }
  }
  if (found.length > 0) return found
  return actors
    .filter(({ entities }) => entities.length > 1)
    .map(list => ({ entities: list.entities, score: scores.listed, places: [list] }))
}
