// Which heading stands under which: by the words of laws, by marks, by decimal numbers.

import type { Block } from './blocks.ts'

/** The parts of a law that have headings, the outermost first, in the languages that we know. */
const parts: readonly RegExp[] = [
  /^(?:boek|livre|buch|book)/iu,
  /^(?:deel|partie|teil|part)/iu,
  /^(?:titel|titre|title)/iu,
  /^(?:hoofdstuk|chapitre|kapitel|chapter)/iu,
  /^(?:afdeling|section|abschnitt)/iu,
  /^(?:onderafdeling|sous-section|unterabschnitt|subsection|sub-section)/iu,
]

/** What numbers such a part: 'HOOFDSTUK II', 'Chapitre Ier', 'Section 1re', 'Premier'. */
const numeral =
  /^\p{L}[\p{L}-]*\s+(?:[IVXLC]+(?:er|re|bis|ter)?|\d{1,3}(?:er|re|e|bis|ter)?|[A-Z]|premier|première|preliminaire|préliminaire|eerste)(?![\p{L}\p{N}])/u

/** Headings by marks stand within those by words, decimal ones within those, and all others innermost. */
const byMark = 10
const byNumber = 20
const plain = 30

const decimal = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/u

/** The rank among the parts of a law; null for what is no such heading. */
export function rankOfPart(text: string): number | null {
  if (!numeral.test(text)) return null
  const rank = parts.findLastIndex(part => part.test(text))
  return rank < 0 ? null : rank
}

/** Without what numbers it: the dot of 'Chapter 1. Aims' ends no sentence. */
export const titleOfPart = (text: string): string => text.replace(numeral, '').replace(/^[\s.:–—-]+/u, '')

/** How deep a heading stands: the deeper, the larger. What is less deep ends what is deeper. */
export function depthOf({ lead, cut: { text } }: Block): number {
  const part = rankOfPart(text)
  if (part !== null) return part
  if (lead.is === 'hash') return byMark + lead.level
  const number = decimal.exec(text)?.[1]
  return number === undefined ? plain : byNumber + number.split('.').length
}
