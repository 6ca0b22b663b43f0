// The network as a list of links in CSV, a row for each piece of evidence: who with whom, when, and the words that say so.

import { citationLine, citationOf } from '../../graph/index.ts'
import { statusOf } from '../../model/index.ts'
import { citationTerms } from '../../terms/index.ts'
import { type Extract, edgesOf } from '../extract.ts'
import { listSeparator } from '../graph-files/attributed.ts'
import type { TextPieces } from '../pieces.ts'
import { type CellValue, writeSpreadsheet } from '../tables/delimited.ts'

const header = [
  'source',
  'target',
  'type',
  'predicate',
  'projects',
  'when',
  'status',
  'document',
  'date',
  'language',
  'quote',
  'citation',
  'passage',
  'claim',
] as const

function* rowsOf(extract: Extract): Generator<readonly CellValue[]> {
  for (const { from, to, directed, claim } of edgesOf(extract))
    for (const { language, passage, exact } of claim.quotes) {
      const citation = citationOf(extract.index, passage)
      yield [
        from,
        to,
        directed ? 'Directed' : 'Undirected',
        claim.predicate,
        claim.projects.join(listSeparator),
        claim.when,
        statusOf(claim),
        citation?.number,
        citation?.date,
        language,
        exact,
        citation ? citationLine(citation, citationTerms(language), language) : undefined,
        passage,
        claim.id,
      ]
    }
}

function* write(extract: Extract): TextPieces {
  yield* writeSpreadsheet(header, rowsOf(extract))
}

/** A row for each claim between two entities and each language that states it. */
export const csvLinks = { extension: 'csv', mediaType: 'text/csv', write }
