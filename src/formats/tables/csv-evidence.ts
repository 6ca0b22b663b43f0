// The evidence as CSV: what is claimed, and the words that say so, each with its place.

import { type Citation, citationOf } from '../../graph/index.ts'
import { type Claim, type Language, statusOf } from '../../model/index.ts'
import { citationWords } from '../../words/index.ts'
import { cuttingOut, type Extract } from '../extract.ts'
import { listSeparator } from '../graph-files/attributed.ts'
import { type Pieces, quietly } from '../pieces.ts'
import { type Cell, writeSpreadsheet } from './delimited.ts'

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
  'passage',
  'quote',
] as const

/** Headings and numbered points, outermost first, in the language of the quote. */
function sectionOf({ section, points }: Citation, language: Language): string {
  const { inWords, point, recommendation } = citationWords(language)
  const numbered = points === 'recommendation' ? recommendation : point
  return section
    .map(part => (part.kind === 'point' ? numbered(part.number) : inWords(part.title)))
    .join(' / ')
}

function* rowsOf({ index }: Extract, claims: readonly Claim[]): Generator<readonly Cell[]> {
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
        passage,
        exact,
      ]
    }
}

function* write(extract: Extract): Pieces {
  const { claims } = yield* quietly(cuttingOut(extract))
  yield* writeSpreadsheet(header, rowsOf(extract, claims))
}

/** A row for each claim and language that states it. */
export const csvEvidence = { extension: 'csv', mediaType: 'text/csv', write }
