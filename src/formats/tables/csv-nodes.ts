// The nodes as CSV, for a spreadsheet or Gephi's data laboratory.

import type { Extract } from '../extract.ts'
import { attributedGraph } from '../graph-files/attributed.ts'
import { mapped, type Pieces, quietly } from '../pieces.ts'
import { tabulating, writeSpreadsheet } from './delimited.ts'

function* write(extract: Extract): Pieces {
  const { nodes } = yield* quietly(attributedGraph(extract))
  const { names, cellsOf } = yield* quietly(tabulating(nodes))
  yield* writeSpreadsheet(
    ['id', ...names],
    mapped(nodes, ({ id, attributes }) => [id, ...cellsOf(attributes)]),
  )
}

/** A row an entity. */
export const csvNodes = { extension: 'csv', mediaType: 'text/csv', write }
