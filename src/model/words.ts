// A corpus with its words and without them.

import type {
  Claim,
  ClaimWords,
  Corpus,
  DocumentHead,
  DocumentWords,
  Erratum,
  Mention,
  Passage,
  PassageHead,
  QuotedClaim,
  SourceDocument,
} from './corpus.ts'

/** One document and all that it states and names. */
export type WholeDocument = {
  readonly document: SourceDocument
  readonly claims: readonly QuotedClaim[]
  readonly mentions: readonly Mention[]
  readonly errata: readonly Erratum[]
}

const passageHeadOf = ({ sides: _, ...head }: Passage): PassageHead => head

/** A document without its words. */
export const documentHeadOf = (document: SourceDocument): DocumentHead => ({
  ...document,
  passages: document.passages.map(passageHeadOf),
})

/** A claim without its words. */
export function withoutWords({ difference: _, remark: __, ...claim }: QuotedClaim): Claim {
  const [first, ...others] = claim.quotes.map(({ language, passage }) => ({ language, passage }))
  return { ...claim, quotes: [first!, ...others] }
}

const claimWordsOf = ({ id, quotes, difference, remark }: QuotedClaim): ClaimWords => ({
  id,
  quotes,
  ...(difference && { difference }),
  ...(remark && { remark }),
})

/** What a document has beyond its head and its claims without words. */
export const documentWordsOf = ({ document, claims, mentions, errata }: WholeDocument): DocumentWords => ({
  ...{ document: document.id, passages: document.passages },
  ...{ claims: claims.map(claimWordsOf), mentions, errata },
})

/** A claim with its words. */
export const withWords = (claim: Claim, { quotes, difference, remark }: ClaimWords): QuotedClaim => ({
  ...claim,
  quotes,
  ...(difference && { difference }),
  ...(remark && { remark }),
})

/** The documents of a corpus, each with what is its own. */
export function wholeDocuments({ documents, claims, mentions, errata }: Corpus): readonly WholeDocument[] {
  const own = documents.map(document => ({
    document,
    claims: [] as QuotedClaim[],
    mentions: [] as Mention[],
    errata: [] as Erratum[],
  }))
  const rank = new Map(documents.map(({ id }, i) => [id, i]))
  const ofPassage = new Map(
    documents.flatMap(({ passages }, i) => passages.map(({ id }) => [id, i] as const)),
  )
  for (const claim of claims) own[rank.get(claim.document) ?? -1]?.claims.push(claim)
  for (const mention of mentions) own[ofPassage.get(mention.passage) ?? -1]?.mentions.push(mention)
  for (const erratum of errata) own[ofPassage.get(erratum.passage) ?? -1]?.errata.push(erratum)
  return own
}
