// An edition in parts: an overview that draws the graph, and the words of each document by themselves.

import {
  type Edition,
  type PositionsByMode,
  shortened,
  summarise,
  type TextSummary,
} from '../../graph/index.ts'
import {
  type Claim,
  type ClaimId,
  type ClaimWords,
  type Corpus,
  type DocumentWords,
  type Erratum,
  type Mention,
  type Overview,
  type Passage,
  type PassageHead,
  type QuotedClaim,
  type SourceDocument,
  withWords,
} from '../../model/index.ts'

/** An edition without the words of its documents. */
export type OverviewEdition = {
  readonly overview: Overview
  /** What is known of the words; made when it is asked for. */
  readonly summary: () => TextSummary
  readonly positions: PositionsByMode
}

/** As the words of a document lie on a server. */
export type WordsFile = DocumentWords & { readonly format: 2 }

export type SplitEdition = {
  readonly overview: OverviewEdition
  /** Of each document, in their order. */
  readonly words: readonly WordsFile[]
}

/**
 * Parts an edition. `joined` makes the same of the parts, if its claims, mentions and errata stand in the order of the
 * documents, as compiled ones do; else with those of a document together.
 */
export function split({ corpus, positions }: Edition): SplitEdition {
  const { mentions, errata, ...whole } = corpus
  const own = wordsByDocument(corpus)
  const summary = shortened(summarise(corpus), corpus)
  return {
    overview: {
      overview: {
        ...whole,
        documents: corpus.documents.map(document => ({
          ...document,
          passages: document.passages.map(headOf),
        })),
        claims: own.flatMap(({ claims }) => claims.map(withoutWords)),
      },
      summary: () => summary,
      positions,
    },
    words: corpus.documents.map(({ id, passages }, i): WordsFile => {
      const { claims, mentions, errata } = own[i]!
      return { format: 2, document: id, passages, claims: claims.map(wordsOf), mentions, errata }
    }),
  }
}

/** The words of each document, in their order. */
type JoinedParts = {
  readonly overview: Pick<OverviewEdition, 'overview' | 'positions'>
  readonly words: readonly DocumentWords[]
}

/** The edition whose parts these are, once all of them are there. */
export function joined({ overview: { overview, positions }, words }: JoinedParts): Edition {
  const claimWords = new Map<ClaimId, ClaimWords>(
    words.flatMap(({ claims }) => claims.map(claim => [claim.id, claim] as const)),
  )
  return {
    format: 1,
    corpus: {
      ...overview,
      documents: overview.documents.map(
        (document, i): SourceDocument => ({ ...document, passages: words[i]!.passages }),
      ),
      mentions: words.flatMap(({ mentions }) => mentions),
      claims: overview.claims.map((claim): QuotedClaim => withWords(claim, claimWords.get(claim.id)!)),
      errata: words.flatMap(({ errata }) => errata),
    },
    positions,
  }
}

function withoutWords({ difference: _, remark: __, ...claim }: QuotedClaim): Claim {
  const [first, ...others] = claim.quotes.map(({ language, passage }) => ({ language, passage }))
  return { ...claim, quotes: [first!, ...others] }
}

const wordsOf = ({ id, quotes, difference, remark }: QuotedClaim): ClaimWords => ({
  id,
  quotes,
  ...(difference && { difference }),
  ...(remark && { remark }),
})

function headOf({ sides: _, ...head }: Passage): PassageHead {
  return head
}

type OwnWords = { readonly claims: QuotedClaim[]; readonly mentions: Mention[]; readonly errata: Erratum[] }

function wordsByDocument({ documents, claims, mentions, errata }: Corpus): readonly OwnWords[] {
  const own = documents.map((): OwnWords => ({ claims: [], mentions: [], errata: [] }))
  const rank = new Map(documents.map(({ id }, i) => [id, i]))
  const ofPassage = new Map(
    documents.flatMap(({ passages }, i) => passages.map(({ id }) => [id, i] as const)),
  )
  for (const claim of claims) own[rank.get(claim.document) ?? -1]?.claims.push(claim)
  for (const mention of mentions) own[ofPassage.get(mention.passage) ?? -1]?.mentions.push(mention)
  for (const erratum of errata) own[ofPassage.get(erratum.passage) ?? -1]?.errata.push(erratum)
  return own
}
