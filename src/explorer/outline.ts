// The outline of a document: its headings, and the numbered points below them.

import { type CorpusIndex, pointsOfRecommendations, shortTitle } from '../graph/index.ts'
import type { DocumentHead, EntityId, Language, PassageId } from '../model/index.ts'
import { inNearestLanguage, nameIn } from '../terms/index.ts'

export type OutlineEntry = {
  readonly passage: PassageId
  /** The entity that a numbered point is, if it is one: its label is shorter than its wording. */
  readonly entity: EntityId | null
  readonly below: readonly OutlineEntry[]
}

/** The outline as a tree of headings and points. */
export function outlineOf(index: CorpusIndex, { passages }: DocumentHead): readonly OutlineEntry[] {
  type Growing = { passage: PassageId; entity: EntityId | null; below: Growing[] }
  const roots: Growing[] = []
  const byPassage = new Map<PassageId, Growing>()
  for (const { id, kind, section } of passages) {
    if (kind !== 'heading' && kind !== 'point') continue
    const entry: Growing = { passage: id, entity: entityOfPoint(index, id), below: [] }
    byPassage.set(id, entry)
    const above = section.findLast(part => byPassage.has(part))
    const siblings = above ? byPassage.get(above)!.below : roots
    siblings.push(entry)
  }
  return roots
}

/** The recommendation that a numbered point is; null for any other passage. */
export const entityOfPoint = (index: CorpusIndex, id: PassageId): EntityId | null =>
  index.passages.get(id)?.kind === 'point' ? (index.named.get(id) ?? null) : null

/** The numbered point that a recommendation is; null for any other entity. */
export const pointOfEntity = (index: CorpusIndex, id: EntityId): PassageId | null =>
  pointsOfRecommendations(index).get(id) ?? null

/**
 * What a heading or a numbered point is called in a language: a point by the name of what it is, a heading as it is
 * printed. Where it is not printed in that language, by the name of what it is about, or else in the document's first.
 */
export function sectionName(
  index: CorpusIndex,
  id: PassageId,
  language: Language,
): { readonly name: string; readonly language: Language } {
  const passage = index.passages.get(id)
  const point = entityOfPoint(index, id)
  if (point) return { name: nameIn(index, point, language), language }
  const document = passage && index.documents.get(passage.document)
  const printed = inNearestLanguage(index.titles.get(id) ?? {}, language, ...(document?.languages ?? []))
  if (printed?.language !== language) {
    const about = index.named.get(id)
    if (about) return { name: nameIn(index, about, language), language }
  }
  return printed ? { name: shortTitle(printed.value), language: printed.language } : { name: id, language }
}
