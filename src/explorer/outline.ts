// The outline of a document: its headings, and the numbered points and articles below them.

import { type CorpusIndex, pointsOfRecommendations, shortTitle } from '../graph/index.ts'
import type { DocumentHead, EntityId, Language, PassageHead, PassageId } from '../model/index.ts'
import { citationTerms, inNearestLanguage, nameIn } from '../terms/index.ts'

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

const articleOf = ({ divisions }: PassageHead): string | null =>
  divisions?.[0]?.kind === 'article' ? divisions[0].label : null

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

/** The recommendation that a numbered point is; null for any other passage. */
export const entityOfPoint = (index: CorpusIndex, id: PassageId): EntityId | null =>
  index.passages.get(id)?.kind === 'point' ? (index.named.get(id) ?? null) : null

/** The numbered point that a recommendation is; null for any other entity. */
export const pointOfEntity = (index: CorpusIndex, id: EntityId): PassageId | null =>
  pointsOfRecommendations(index).get(id) ?? null

/**
 * What a heading, a numbered point or an article is called in a language: a point by the name of what it is, a heading as it is
 * printed, behind the article that it is the title of. Where it is not printed in that language, by the name of what it is about,
 * or else in the document's first.
 */
export function sectionName(
  index: CorpusIndex,
  id: PassageId,
  language: Language,
): { readonly name: string; readonly language: Language } {
  const passage = index.passages.get(id)
  const point = entityOfPoint(index, id)
  if (point) return { name: nameIn(index, point, language), language }
  const article = passage && articleOf(passage)
  const cited = article ? citationTerms(language).divisions.article(article) : null
  if (cited && passage?.kind !== 'heading') return { name: cited, language }
  const document = passage && index.documents.get(passage.document)
  const printed = inNearestLanguage(index.titles.get(id) ?? {}, language, ...(document?.languages ?? []))
  if (printed?.language !== language) {
    const about = index.named.get(id)
    if (about) return { name: nameIn(index, about, language), language }
  }
  if (!printed) return { name: cited ?? id, language }
  const title = shortTitle(printed.value)
  const isTitle = cited && !/\d/u.test(title)
  return { name: isTitle ? `${cited}: ${title}` : title, language: printed.language }
}
