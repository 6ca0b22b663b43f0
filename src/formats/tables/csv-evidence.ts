// The evidence as CSV: what is claimed, and the words that say so, each with its place.

import { type Citation, citationOf, numberedPoint, pageOf } from '../../graph/index.ts'
import { type Language, type QuotedClaim, statusOf } from '../../model/index.ts'
import { citationTerms } from '../../terms/index.ts'
import { type Extract, extractCorpusInSteps } from '../extract.ts'
import { listSeparator } from '../graph-files/attributed.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { type CellValue, writeSpreadsheet } from './delimited.ts'

const header = [
  'claim',
  'predicate',
  'subjects',
  'objects',
  'projects',
  'when',
  'status',
  'language',
  'document',
  'date',
  'section',
  'paragraph',
  'page',
  'passage',
  'quote',
] as const

/** Headings, numbered points, articles and their parts, outermost first, in the language of the quote. */
function sectionOf(citation: Citation, language: Language): string {
  const terms = citationTerms(language)
  const headings = citation.section.map(part =>
    part.kind === 'point' ? numberedPoint(citation, part.number, terms) : terms.titleIn(part.title),
  )
  const divisions = citation.divisions.map(({ kind, label }) => terms.divisions[kind](label))
  return [...headings, ...divisions].join(' / ')
}

function* rowsOf({ index }: Extract, claims: readonly QuotedClaim[]): Generator<readonly CellValue[]> {
  for (const claim of claims)
    for (const { language, passage, exact } of claim.quotes) {
      const citation = citationOf(index, passage)
      yield [
        claim.id,
        claim.predicate,
        ...[claim.subjects, claim.objects, claim.projects].map(ids => ids.join(listSeparator)),
        claim.when,
        statusOf(claim),
        language,
        citation?.number,
        citation?.date,
        citation ? sectionOf(citation, language) : undefined,
        citation?.paragraph,
        citation ? (pageOf(citation, language) ?? undefined) : undefined,
        passage,
        exact,
      ]
    }
}

function* write(extract: Extract): TextPieces {
  const { claims } = yield* withoutProgress(extractCorpusInSteps(extract))
  yield* writeSpreadsheet(header, rowsOf(extract, claims))
}

/** A row for each claim and language that states it. */
export const csvEvidence = { extension: 'csv', mediaType: 'text/csv', write }
