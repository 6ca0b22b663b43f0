// Who stands beside whom in a sentence: lists of actors, and how words of working together join them.

import type { LanguageVersion, TextRange } from '../model/index.ts'
import type { ClaimCues } from './lexicon/cues.ts'

/** An entity where it stands in a sentence; several, where words mean several. */
export type Place = TextRange & { readonly entities: readonly string[] }

/** How sure each way of saying makes: by a word that joins two, by a list alone, by what the sentence is about. */
export const scores = { named: 0.6, listed: 0.5, hub: 0.5 }

/** Words that stand for entities which are named elsewhere. */
export type Meant = { readonly words: RegExp; readonly entities: readonly string[] }

/** The places of a sentence in their order, with those of what it means without naming it: 'the three countries' are three. */
export function withMeant(
  places: readonly Place[],
  { text }: LanguageVersion,
  sentence: TextRange,
  meanings: readonly Meant[],
): readonly Place[] {
  const within = places.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const meant = meanings
    .filter(({ entities }) => entities.length > 0)
    .flatMap(({ words, entities }) =>
      rangesOf(words, text.slice(sentence.start, sentence.end), sentence.start).map(range => ({
        ...range,
        entities,
      })),
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
    if (last && between && goesOn(between, cues)) {
      last.entities.push(...entities.filter(id => !last.entities.includes(id)))
      last.end = end
    } else lists.push({ start, end, entities: [...entities] })
  }
  return lists
}

/** So many words may tell more of the next name of a list. */
const maxWordsBetween = 5

/** Whether a list goes on from one name to the next: a comma or conjunction, and no more than a few words that are no clause of their own. */
const goesOn = (between: string, cues: ClaimCues): boolean =>
  /^\s*\(\s*(?:\p{L}+\s+)?$/u.test(between) ||
  (cues.joins.test(between) &&
    !/[.;:?!]/u.test(between) &&
    !cues.parts.test(between) &&
    (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= maxWordsBetween)

/** The shortest run of words that holds them all. */
export const spanned = (text: string, ranges: readonly TextRange[]): string =>
  text.slice(Math.min(...ranges.map(({ start }) => start)), Math.max(...ranges.map(({ end }) => end)))

/** Where a pattern first stands in a sentence; null where it does not. */
export function cueIn(
  { words, range }: { readonly words: string; readonly range: TextRange },
  cue: RegExp,
): TextRange | null {
  const found = cue.exec(words)
  return found && { start: range.start + found.index, end: range.start + found.index + found[0].length }
}

/** Where it stands nearest to a place. */
export function cueNear(
  { words, range }: { readonly words: string; readonly range: TextRange },
  cue: RegExp,
  place: TextRange,
): TextRange | null {
  const distanceTo = ({ start, end }: TextRange) => Math.max(start - place.end, place.start - end)
  return rangesOf(new RegExp(cue.source, `${cue.flags}g`), words, range.start).reduce<TextRange | null>(
    (near, one) => (near && distanceTo(near) <= distanceTo(one) ? near : one),
    null,
  )
}

/** Where a pattern stands, each time. @param from where the words begin */
const rangesOf = (pattern: RegExp, words: string, from: number): readonly TextRange[] =>
  Array.from(words.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: from + index,
    end: from + index + length,
  }))
