// The network as a matrix in CSV, for R, UCINET or a spreadsheet: actors by projects, or all nodes by all.

import { mapped } from '../../graph/index.ts'
import type { Extract } from '../extract.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { writeSpreadsheet } from '../tables/delimited.ts'
import { cellsInSteps } from './cells.ts'

function* write(extract: Extract): TextPieces {
  const { rows, columns, of } = yield* withoutProgress(cellsInSteps(extract))
  yield* writeSpreadsheet(
    ['', ...columns],
    mapped(rows, row => {
      const filled = of(row)
      return [row, ...columns.map(column => filled.get(column) ?? 0)]
    }),
  )
}

/** A row a node, by its id; each cell is a number of statements. */
export const csvMatrix = { extension: 'csv', mediaType: 'text/csv', write }
