// The nodes as CSV, for a spreadsheet or Gephi's data laboratory.

import { mapped } from '../../graph/index.ts'
import type { Extract } from '../extract.ts'
import { attributedGraph } from '../graph-files/attributed.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { tabulate, writeSpreadsheet } from './delimited.ts'

function* write(extract: Extract): TextPieces {
  const { nodes } = yield* withoutProgress(attributedGraph(extract))
  const { names, cellsOf } = yield* withoutProgress(tabulate(nodes))
  yield* writeSpreadsheet(
    ['id', ...names],
    mapped(nodes, ({ id, attributes }) => [id, ...cellsOf(attributes)]),
  )
}

/** A row an entity. */
export const csvNodes = { extension: 'csv', mediaType: 'text/csv', write }
