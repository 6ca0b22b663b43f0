// Headings, numbered points and articles, with what they are called.

import { type CorpusIndex, pointsOfRecommendations, shortTitle } from '../graph/index.ts'
import type { EntityId, Language, PassageHead, PassageId } from '../model/index.ts'
import { citationTerms, inNearestLanguage, nameIn } from '../terms/index.ts'

/** The number of the article that a passage belongs to; null where it belongs to none. */
export const articleOf = ({ divisions }: PassageHead): string | null =>
  divisions?.[0]?.kind === 'article' ? divisions[0].label : null

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
