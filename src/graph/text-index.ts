// The words of the documents that are there; more come, and none goes.

import {
  type Claim,
  type ClaimId,
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
import { type CorpusIndex, groupByInSteps, type TextIndex } from './corpus-index.ts'
import { runToEnd } from './resumable.ts'

export type GrowingTextIndex = {
  /** Always the same: what it answers grows. */
  readonly index: TextIndex
  /** Takes in the words of a document, whose claims these are, in their order. */
  readonly add: (words: DocumentWords, claims: readonly Claim[]) => void
}

/** @param of what is known without the words: mentions are told in the order of its documents, whenever they come */
export function growingTextIndex({
  corpus,
  passages,
  claims,
}: Pick<CorpusIndex, 'corpus' | 'passages' | 'claims'>): GrowingTextIndex {
  const there = new Map<DocumentId, DocumentTexts>()
  const ofPassage = <Value>(lookup: (texts: DocumentTexts) => ReadonlyMap<PassageId, Value>) => ({
    get(id: PassageId): Value | undefined {
      const texts = there.get(passages.get(id)?.document as DocumentId)
      return texts && lookup(texts).get(id)
    },
  })
  return {
    index: {
      passages: ofPassage(texts => texts.passages),
      claims: { get: id => there.get(claims.get(id)?.document as DocumentId)?.claims.get(id) },
      mentionsByPassage: ofPassage(texts => texts.mentionsByPassage),
      errataByPassage: ofPassage(texts => texts.errataByPassage),
      mentionsByEntity: {
        get(entity) {
          const found = corpus.documents.flatMap(
            ({ id }) => there.get(id)?.mentionsByEntity.get(entity) ?? [],
          )
          return found.length > 0 ? found : undefined
        },
      },
    },
    add: (words, heads) => void there.set(words.document, textsOf(words, heads)),
  }
}

/** The words of a document, looked up. */
type DocumentTexts = {
  readonly heads: readonly Claim[]
  readonly passages: ReadonlyMap<PassageId, Passage>
  readonly claims: ReadonlyMap<ClaimId, QuotedClaim>
  readonly mentionsByPassage: ReadonlyMap<PassageId, readonly Mention[]>
  readonly mentionsByEntity: ReadonlyMap<EntityId, readonly Mention[]>
  readonly errataByPassage: ReadonlyMap<PassageId, readonly Erratum[]>
}

/** Kept with the words: of data that are edited, those of most documents stay. */
const known = new WeakMap<DocumentWords, DocumentTexts>()

function textsOf(words: DocumentWords, heads: readonly Claim[]): DocumentTexts {
  const before = known.get(words)
  if (before?.heads.length === heads.length && before.heads.every((head, i) => head === heads[i]))
    return before
  const made: DocumentTexts = {
    heads,
    passages: new Map(words.passages.map(passage => [passage.id, passage])),
    claims: new Map(words.claims.map((claim, i) => [claim.id, withWords(heads[i]!, claim)])),
    mentionsByPassage: grouped(words.mentions, ({ passage }) => passage),
    mentionsByEntity: grouped(words.mentions, ({ entity }) => entity),
    errataByPassage: grouped(words.errata, ({ passage }) => passage),
  }
  known.set(words, made)
  return made
}

const grouped = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key) =>
  runToEnd(groupByInSteps(items, item => [keyOf(item)]))

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
