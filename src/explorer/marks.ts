// A text with things to mark in it, cut into pieces that can be shown one after the other.

import type { TextRange } from '../model/index.ts'

/** A piece of the text, and everything that covers it, in the order in which it was given. */
export type MarkedPiece<Mark> = TextRange & { readonly marks: readonly Mark[] }

/**
 * Cuts [start, end) of a text at every edge of a mark. The pieces lie end to end and cover the range; marks may
 * overlap, and those outside the range do not count.
 */
export function piecesOf<Mark extends TextRange>(
  { start, end }: TextRange,
  marks: readonly Mark[],
): MarkedPiece<Mark>[] {
  const inside = marks.filter(mark => mark.start < end && mark.end > start && mark.start < mark.end)
  const edges = new Set([start, end])
  for (const mark of inside) edges.add(Math.max(start, mark.start)).add(Math.min(end, mark.end))
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!
    return { start: from, end: to, marks: inside.filter(mark => mark.start <= from && mark.end >= to) }
  })
}

/** The sentences of a text that a range touches: the words around a quote that make it readable. */
export function sentencesAround({ start, end }: TextRange, sentences: readonly TextRange[]): TextRange {
  const touched = sentences.filter(sentence => sentence.start < end && sentence.end > start)
  return {
    start: Math.min(start, touched[0]?.start ?? start),
    end: Math.max(end, touched.at(-1)?.end ?? end),
  }
}
