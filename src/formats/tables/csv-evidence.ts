// The evidence as CSV: what is claimed, and the words that say so, each with its place.

import { type Citation, citationOf } from '../../graph/index.ts'
import { type Language, statusOf } from '../../model/index.ts'
import { citationWords } from '../../words/index.ts'
import { cutOut, type Extract } from '../extract.ts'
import { listSeparator } from '../graph-files/attributed.ts'
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

function write(extract: Extract): string {
  const rows = cutOut(extract).claims.flatMap(claim =>
    claim.quotes.map(({ language, passage, exact }): readonly Cell[] => {
      const citation = citationOf(extract.index, passage)
      return [
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
    }),
  )
  return writeSpreadsheet(header, rows)
}

/** A row for each claim and language that states it. */
export const csvEvidence = { extension: 'csv', mediaType: 'text/csv', write }
