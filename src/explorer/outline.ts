// The outline of a document: its headings, and the numbered points below them.

import type { CorpusIndex } from '../graph/index.ts'
import type { Document, EntityId, PassageId } from '../model/index.ts'

export type OutlineEntry = {
  readonly passage: PassageId
  /** The entity that a numbered point is, if it is one: its label is shorter than its wording. */
  readonly entity: EntityId | null
  readonly below: readonly OutlineEntry[]
}

/** The outline as a tree of headings and points. */
export function outlineOf(index: CorpusIndex, { passages }: Document): readonly OutlineEntry[] {
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
export function entityOfPoint(index: CorpusIndex, id: PassageId): EntityId | null {
  if (index.passages.get(id)?.kind !== 'point') return null
  const number = index.mentionsByPassage
    .get(id)
    ?.find(({ entity, start }) => start === 0 && index.entities.get(entity)?.type === 'recommendation')
  return number?.entity ?? null
}

/** The numbered point that a recommendation is; null for any other entity. */
export function pointOfEntity(index: CorpusIndex, id: EntityId): PassageId | null {
  if (index.entities.get(id)?.type !== 'recommendation') return null
  const mention = index.mentionsByEntity.get(id)?.find(({ passage }) => entityOfPoint(index, passage) === id)
  return mention?.passage ?? null
}
