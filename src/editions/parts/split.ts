// An edition in parts: an overview that draws the graph, and the words of each document by themselves.

import {
  type DocumentSummary,
  type Edition,
  type PositionsByMode,
  shortened,
  summariseDocument,
  summaryOf,
  type TextSummary,
} from '../../graph/index.ts'
import {
  type Claim,
  type ClaimId,
  type ClaimWords,
  type DocumentHead,
  type DocumentWords,
  documentHeadOf,
  documentWordsOf,
  type EntityId,
  type Overview,
  type QuotedClaim,
  type SourceDocument,
  vocabularyOf,
  type WholeDocument,
  wholeDocuments,
  withoutWords,
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
  readonly outlines: Outlines
  readonly overview: OverviewEdition
  /** Of each document, in their order. */
  readonly words: readonly WordsFile[]
}

/** Documents without their words, and what is known of those. */
export type Outlines = {
  readonly frame: Omit<Overview, 'documents' | 'claims'>
  /** In their order. */
  readonly documents: readonly {
    readonly head: DocumentHead
    readonly claims: readonly Claim[]
    readonly summary: DocumentSummary
  }[]
}

/** The overview of some documents. */
function overviewEdition({ frame, documents }: Outlines, positions: PositionsByMode): OverviewEdition {
  const summary = summaryOf(
    documents.map(({ head, summary }) => shortened(summary, head)),
    frame.entities,
  )
  return {
    overview: {
      ...frame,
      documents: documents.map(({ head }) => head),
      claims: documents.flatMap(({ claims }) => claims),
    },
    summary: () => summary,
    positions,
  }
}

/** The words of a document as they lie on a server. */
export const wordsFile = (whole: WholeDocument): WordsFile => ({ format: 2, ...documentWordsOf(whole) })

/**
 * Parts an edition. `joined` makes the same of the parts, if its claims, mentions and errata stand in the order of the
 * documents, as compiled ones do; else with those of a document together.
 */
export function split({ corpus, positions }: Edition): SplitEdition {
  const { mentions: _, errata: __, documents: ___, claims: ____, ...frame } = corpus
  const wholes = wholeDocuments(corpus)
  const types = new Map(corpus.entities.map(({ id, type }) => [id, type]))
  const known = { typeOf: (id: EntityId) => types.get(id), vocabulary: vocabularyOf(corpus) }
  const documents = wholes.map(whole => ({
    head: documentHeadOf(whole.document),
    claims: whole.claims.map(withoutWords),
    summary: summariseDocument(whole, known),
  }))
  const outlines = { frame, documents }
  return { outlines, overview: overviewEdition(outlines, positions), words: wholes.map(wordsFile) }
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
