// The edges as CSV, for a spreadsheet or Gephi's data laboratory.

import { mapped } from '../../graph/index.ts'
import type { Extract } from '../extract.ts'
import { attributedGraph } from '../graph-files/attributed.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { tabulate, writeSpreadsheet } from './delimited.ts'

function* write(extract: Extract): TextPieces {
  const { edges } = yield* withoutProgress(attributedGraph(extract))
  const { names, cellsOf } = yield* withoutProgress(tabulate(edges))
  yield* writeSpreadsheet(
    // Gephi's words: `source`, `target`, and a `type` that is one of two.
    ['id', 'source', 'target', 'type', ...names],
    mapped(edges, ({ id, source, target, directed, attributes }) => [
      id,
      source,
      target,
      directed ? 'Directed' : 'Undirected',
      ...cellsOf(attributes),
    ]),
  )
}

/** A row for each claim between two entities. */
export const csvEdges = { extension: 'csv', mediaType: 'text/csv', write }
