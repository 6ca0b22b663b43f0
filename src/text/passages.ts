// Passages with their ids and places.

import type {
  DocumentId,
  LanguageMap,
  LanguageVersion,
  Passage,
  PassageId,
  PassageKind,
} from '../model/index.ts'

/** A passage that has no place yet. */
export type PassageDraft = {
  readonly kind: PassageKind
  readonly number?: number
  readonly sides: LanguageMap<LanguageVersion>
}

/**
 * Numbers the passages of a document from 1 and puts each under its heading and numbered point; what follows a
 * point is under it until the next point or heading. A point itself is under the heading; its `paragraph` is its
 * place among all that stands directly there. Headings and titles are under nothing; each kind counts by itself.
 */
export function numberPassages(document: DocumentId, unplaced: readonly PassageDraft[]): Passage[] {
  const counts = new Map<string, number>()
  let heading: readonly PassageId[] = []
  let point: readonly PassageId[] = []
  return unplaced.map((passage, i) => {
    const id = `${document}.${i + 1}` as PassageId
    const outer = passage.kind === 'title' || passage.kind === 'heading'
    if (outer) heading = []
    if (outer || passage.kind === 'point') point = []
    const section = [...heading, ...point]
    if (passage.kind === 'heading') heading = [id]
    if (passage.kind === 'point') point = [id]

    const among = outer ? passage.kind : (section.at(-1) ?? '')
    const paragraph = (counts.get(among) ?? 0) + 1
    counts.set(among, paragraph)
    return { id, document, section, paragraph, ...passage }
  })
}
