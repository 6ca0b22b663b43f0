// The words of the documents that are there; more come, and none goes.

import {
  type Claim,
  type ClaimId,
  type DocumentHead,
  type DocumentId,
  type DocumentWords,
  type EntityId,
  type Erratum,
  type Mention,
  type Passage,
  type PassageId,
  type QuotedClaim,
  withWords,
} from '../model/index.ts'
import type { TextIndex } from './corpus-index.ts'

export type GrowingTextIndex = {
  /** Always the same: what it answers grows. */
  readonly index: TextIndex
  /** Takes in the words of a document, whose claims these are, in their order. */
  readonly add: (words: DocumentWords, claims: readonly Claim[]) => void
}

/** @param documents in the order in which their words are to be told, whenever they come */
export function growingTextIndex(documents: readonly DocumentHead[]): GrowingTextIndex {
  const rank = new Map(documents.map(({ id }, i) => [id, i]))
  const passages = new Map<PassageId, Passage>()
  const claims = new Map<ClaimId, QuotedClaim>()
  const mentionsByPassage = new Map<PassageId, Mention[]>()
  const errataByPassage = new Map<PassageId, Erratum[]>()
  /** By the place of the document, too: documents come in any order. */
  const mentionsByEntity = new Map<EntityId, Mention[][]>()
  return {
    index: {
      ...{ passages, claims, mentionsByPassage, errataByPassage },
      // Without the holes of documents that are not there.
      mentionsByEntity: { get: id => mentionsByEntity.get(id)?.flat() },
    },
    add(words, heads) {
      const place = rank.get(words.document)!
      for (const passage of words.passages) passages.set(passage.id, passage)
      for (const [i, claim] of words.claims.entries()) claims.set(claim.id, withWords(heads[i]!, claim))
      for (const mention of words.mentions) {
        put(mentionsByPassage, mention.passage, mention)
        const places = mentionsByEntity.get(mention.entity) ?? []
        places[place] ??= []
        places[place].push(mention)
        mentionsByEntity.set(mention.entity, places)
      }
      for (const erratum of words.errata) put(errataByPassage, erratum.passage, erratum)
    },
  }
}

/** As much of some words as is of these documents. */
export function wordsOfDocuments(texts: TextIndex, documents: ReadonlySet<DocumentId>): TextIndex {
  const isOf = (passage: PassageId) => {
    const document = texts.passages.get(passage)?.document
    return document !== undefined && documents.has(document)
  }
  const ofPassage = <Value>(lookup: { get(id: PassageId): Value | undefined }) => ({
    get: (id: PassageId) => (isOf(id) ? lookup.get(id) : undefined),
  })
  return {
    passages: ofPassage(texts.passages),
    claims: {
      get(id) {
        const claim = texts.claims.get(id)
        return claim && documents.has(claim.document) ? claim : undefined
      },
    },
    mentionsByPassage: ofPassage(texts.mentionsByPassage),
    errataByPassage: ofPassage(texts.errataByPassage),
    mentionsByEntity: {
      get: id => texts.mentionsByEntity.get(id)?.filter(({ passage }) => isOf(passage)),
    },
  }
}

function put<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
