// The words found in a text, and as much around them as shows what it is about.

import type { TextRange } from '../model/index.ts'
import { unparted } from '../text/index.ts'
import type { Occurrence, QueryReading } from './query.ts'

/** A piece of a text, in characters of that text; the pieces of a snippet lie end to end. */
export type SnippetPiece = TextRange & { readonly found: boolean }

/** In characters: about two lines of a list of results, and what of it may stand before the words. */
const snippetLength = 170
const before = 56

/** Where words were found: all of them one after the other as typed, or near each other, or some of them. */
export type SnippetPlace = TextRange & { readonly words: 'phrase' | 'together' | 'apart' }

/**
 * The place in a text where the most of a reading's words stand together, the shortest and then the first of such;
 * null if there is none.
 */
export function bestPlace(reading: QueryReading, occurrences: readonly Occurrence[]): SnippetPlace | null {
  let best: { readonly start: number; readonly end: number; readonly count: number } | null = null
  for (const [i, first] of occurrences.entries()) {
    if (isPhraseAt(reading, occurrences, i)) {
      const last = occurrences.findLast(it => it.place === first.place + reading.length - 1)!
      return { start: first.start, end: last.end, words: 'phrase' }
    }
    const seen = new Set<number>()
    let end = first.end
    for (let j = i; j < occurrences.length && occurrences[j]!.end - first.start <= snippetLength; j++) {
      const { answers, end: to } = occurrences[j]!
      if (!seen.has(answers)) {
        seen.add(answers)
        end = Math.max(end, to)
      }
    }
    const count = Math.max(1, seen.size)
    const better =
      !best || count > best.count || (count === best.count && end - first.start < best.end - best.start)
    // A single word is best where it stands first, not where it is shortest.
    if (better && !(best && count === best.count && count === 1)) best = { start: first.start, end, count }
  }
  if (!best) return null
  const { start, end, count } = best
  return { start, end, words: count === reading.length ? 'together' : 'apart' }
}

function isPhraseAt(reading: QueryReading, occurrences: readonly Occurrence[], at: number): boolean {
  const first = occurrences[at]!
  if (first.answers !== 0) return false
  return reading.every((_, answers) =>
    occurrences.some(
      it =>
        it.answers === answers &&
        it.place === first.place + answers &&
        (it.closeness === 'same' || it.closeness === 'start'),
    ),
  )
}

/** A text cut into what was found and what lies between, from `start` to `end`. */
export function piecesOf({ start, end }: TextRange, found: readonly TextRange[]): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = []
  let at = start
  for (const mark of found) {
    const from = Math.max(at, mark.start)
    const to = Math.min(end, mark.end)
    if (from >= to) continue
    if (from > at) pieces.push({ start: at, end: from, found: false })
    pieces.push({ start: from, end: to, found: true })
    at = to
  }
  if (at < end) pieces.push({ start: at, end, found: false })
  return pieces
}

const space = /\s/u

/** Whether a text may be cut before this character: between words, or letters of a script that parts none. */
const mayCut = (text: string, at: number): boolean =>
  space.test(text[at]!) || space.test(text[at - 1]!) || unparted.test(text[at]!)

/** The part of a text to show around a place: whole words, and the place itself in full. */
export function around(text: string, place: TextRange): TextRange {
  let start = Math.max(0, place.start - before)
  if (start > 0) {
    while (start < place.start && !mayCut(text, start)) start++
    while (start < place.start && space.test(text[start]!)) start++
  }
  let end = Math.max(place.end, Math.min(text.length, start + snippetLength))
  if (end < text.length) {
    while (end > place.end && !mayCut(text, end)) end--
    while (end > place.end && space.test(text[end - 1]!)) end--
  }
  return { start, end }
}
