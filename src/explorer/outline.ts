// The outline of a document: its headings, and the numbered points and articles below them.

import type { CorpusIndex } from '../graph/index.ts'
import type { DocumentHead, EntityId, PassageId } from '../model/index.ts'
import { articleOf, entityOfPoint } from './sections.ts'

export type OutlineEntry = {
  readonly passage: PassageId
  /** The entity that a numbered point is, if it is one: its label is shorter than its wording. */
  readonly entity: EntityId | null
  readonly below: readonly OutlineEntry[]
}

/**
 * The outline as a tree of headings, numbered points and articles. An article whose title is a line below its number is told by that;
 * the line of the number alone is left out.
 */
export function outlineOf(index: CorpusIndex, { passages }: DocumentHead): readonly OutlineEntry[] {
  type Growing = { passage: PassageId; entity: EntityId | null; below: Growing[] }
  const roots: Growing[] = []
  const byPassage = new Map<PassageId, Growing>()
  for (const [i, passage] of passages.entries()) {
    const { id, kind, section } = passage
    const [before, after] = [passages[i - 1], passages[i + 1]]
    const article = articleOf(passage)
    const isListed = kind === 'heading' || kind === 'point'
    const opensArticle = article !== null && (before === undefined || articleOf(before) !== article)
    if (!isListed && !opensArticle) continue
    if (kind === 'heading' && opensArticle && after?.kind === 'heading' && articleOf(after) === article)
      continue
    const entry: Growing = { passage: id, entity: entityOfPoint(index, id), below: [] }
    if (isListed) byPassage.set(id, entry)
    const above = section.findLast(part => byPassage.has(part))
    const siblings = above ? byPassage.get(above)!.below : roots
    siblings.push(entry)
  }
  return roots
}

/**
 * An outline as a list, each entry with how deep it stands.
 *
 * @param level how deep the first ones stand, from 0
 */
export const flatOutline = (
  entries: readonly OutlineEntry[],
  level = 0,
): readonly { readonly entry: OutlineEntry; readonly level: number }[] =>
  entries.flatMap(entry => [{ entry, level }, ...flatOutline(entry.below, level + 1)])
