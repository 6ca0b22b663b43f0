// The edges as CSV, for a spreadsheet or Gephi's data laboratory.

import type { Extract } from '../extract.ts'
import { attributedGraph } from '../graph-files/attributed.ts'
import { mapped, type Pieces, quietly } from '../pieces.ts'
import { tabulating, writeSpreadsheet } from './delimited.ts'

function* write(extract: Extract): Pieces {
  const { edges } = yield* quietly(attributedGraph(extract))
  const { names, cellsOf } = yield* quietly(tabulating(edges))
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
