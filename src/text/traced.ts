// A text that remembers where each of its characters came from.

import type { TextRange } from '../model/index.ts'

/**
 * A text cut from a source: the characters of `ranges`, one after the other, and nothing else. It never
 * holds a character that the source does not, so a piece of it can always be shown at its place. Where two
 * ranges meet, the source was cut (a page break) or held a mark that is not text (`**`).
 */
export type Traced = { readonly text: string; readonly ranges: readonly TextRange[] }

/** The source's characters in these ranges, adjoining ranges merged. Ranges must be in reading order. */
export function trace(source: string, ranges: readonly TextRange[]): Traced {
  const merged: TextRange[] = []
  for (const range of ranges) {
    if (range.end <= range.start) continue
    const last = merged.at(-1)
    if (last && last.end === range.start) merged[merged.length - 1] = { start: last.start, end: range.end }
    else merged.push(range)
  }
  return { text: textOf(source, merged), ranges: merged }
}

/** The characters that a source holds in these ranges. */
export function textOf(source: string, ranges: readonly TextRange[]): string {
  return ranges.map(range => source.slice(range.start, range.end)).join('')
}

/**
 * Where the piece [start, end) of a traced text stands in the source: several ranges where it crosses a cut.
 * @param start in UTF-16 code units of the traced text
 * @param end past the last of them
 * @returns ranges in the order of the text; none of an empty piece
 */
export function rangesOf(traced: Traced, start: number, end: number): TextRange[] {
  const [only] = traced.ranges
  if (only && traced.ranges.length === 1) {
    // A list that grows takes the room of a long one, and there are hundreds of thousands of these.
    const [from, to] = [Math.max(start, 0) + only.start, Math.min(end + only.start, only.end)]
    return from < to ? [{ start: from, end: to }] : []
  }
  const found: TextRange[] = []
  let at = 0
  for (const range of traced.ranges) {
    const length = range.end - range.start
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (from < to) found.push({ start: range.start + from, end: range.start + to })
    at += length
  }
  return found
}
