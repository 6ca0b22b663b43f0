// Which passages and languages of a document are shown, and what lies in which passage.

import { type CorpusIndex, type FacetSelection, filteredStatements } from '../../graph/index.ts'
import type { Language, PassageId, SourceDocument } from '../../model/index.ts'

/** How many of the statements that the filters leave each passage holds; null where no filter is on. */
export function leftIn(index: CorpusIndex, facets: FacetSelection): ReadonlyMap<PassageId, number> | null {
  if (facets.size === 0) return null
  const counts = new Map<PassageId, number>()
  for (const statement of filteredStatements(index, facets)) {
    const passages = statement.flatMap(({ quotes }) => quotes.map(({ passage }) => passage))
    for (const id of new Set(passages)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The passages that hold one, with the headings and points above them, and the one that is open. */
export function folded(
  { passages }: SourceDocument,
  left: ReadonlyMap<PassageId, number>,
  open: PassageId | null,
) {
  const above = new Set(passages.flatMap(({ id, section }) => (left.has(id) ? section : [])))
  return passages.filter(({ id }) => left.has(id) || above.has(id) || id === open)
}

/** The languages that are shown: the chosen one, if the document has it; else all. */
export const languagesOf = ({ languages }: SourceDocument, read: Language | null): readonly Language[] =>
  read !== null && languages.includes(read) ? [read] : languages

/** The items by the passages that they lie in, in their order. */
export function byPassage<T extends { readonly passage: PassageId }>(
  items: readonly T[],
): Map<PassageId, T[]> {
  const groups = new Map<PassageId, T[]>()
  for (const item of items) {
    const group = groups.get(item.passage)
    if (group) group.push(item)
    else groups.set(item.passage, [item])
  }
  return groups
}
