// What the ids and the words in a hash are of the corpus.

import {
  type CorpusIndex,
  endsOfLink,
  formerEntities,
  formerIds,
  type LinkId,
  linkId,
} from '../../graph/index.ts'
import type { ClaimId, EntityId, Language, PassageId } from '../../model/index.ts'
import type { Selected } from '../selected.ts'
import type { PassageRange } from '../state.ts'

/** An entity, a link of two entities, or a claim; null if there is none of that id. */
export function selectedOf(index: CorpusIndex, id: string): Selected | null {
  const entity = entityOf(index, id)
  if (entity) return { kind: 'entity', id: entity }
  if (index.claims.get(id as ClaimId)) return { kind: 'claim', id: id as ClaimId }
  const [a, b] = endsOfLink(id as LinkId)
  const [from, to] = [entityOf(index, a), entityOf(index, b)]
  const joins = linkId(a, b) === id && from && to && from !== to
  return joins ? { kind: 'link', id: linkId(from, to) } : null
}

/** The entity of this id, or the one that it turned out to be; null if there is none. */
export const entityOf = (index: CorpusIndex, id: string): EntityId | null =>
  index.entities.has(id as EntityId) ? (id as EntityId) : (formerEntities(index).get(id) ?? null)

/** Words of a passage, as `rangeText` writes them; null if it has none in that language. Where its text ends is not known here. */
export function rangeIn(index: CorpusIndex, passage: PassageId | null, value: string): PassageRange | null {
  const [, code, from, to] = /^([a-z]{2})\.(\d{1,9})\.(\d{1,9})$/.exec(value) ?? []
  const language = code as Language | undefined
  const document = passage === null ? undefined : index.passages.get(passage)?.document
  const [start, end] = [Number(from), Number(to)]
  const known = language && document && index.documents.get(document)?.languages.includes(language)
  return known && start < end ? { language, start, end } : null
}

/** The passage of this id, or the one that had it; null if there is none. */
export const passageOf = (index: CorpusIndex, id: string): PassageId | null =>
  index.passages.has(id as PassageId) ? (id as PassageId) : (formerIds(index).get(id) ?? null)
