// The nodes as CSV, for a spreadsheet or Gephi's data laboratory.

import type { Extract } from '../extract.ts'
import { attributedGraph } from '../graph-files/attributed.ts'
import { tabulate, writeSpreadsheet } from './delimited.ts'

function write(extract: Extract): string {
  const { nodes } = attributedGraph(extract)
  const { names, cellsOf } = tabulate(nodes)
  return writeSpreadsheet(
    ['id', ...names],
    nodes.map(({ id, attributes }) => [id, ...cellsOf(attributes)]),
  )
}

/** A row an entity. */
export const csvNodes = { extension: 'csv', mediaType: 'text/csv', write }
