// UCINET's DL, out: the matrix as a list of its filled cells, which UCINET, Gephi and R's igraph read.

import type { Extract } from '../extract.ts'
import { lines, type TextPieces, withoutProgress } from '../pieces.ts'
import { cellsInSteps, filledCells } from './cells.ts'

/** A label ends at a blank or a comma, unless it stands between quotation marks. */
const labelOf = (id: string) => (/^[\w.-]+$/.test(id) ? id : `"${id.replaceAll('"', "'")}"`)

function* write(extract: Extract): TextPieces {
  const cells = yield* withoutProgress(cellsInSteps(extract))
  const { isTwoMode, rows, columns } = cells
  if (isTwoMode) {
    yield lines(`dl nr=${rows.length} nc=${columns.length} format=edgelist2`)
    yield lines('row labels:')
    for (const id of rows) yield lines(labelOf(id))
    yield lines('column labels:')
    for (const id of columns) yield lines(labelOf(id))
  } else {
    yield lines(`dl n=${rows.length} format=edgelist1`, 'labels:')
    for (const id of rows) yield lines(labelOf(id))
  }
  yield lines('data:')
  for (const cell of filledCells(cells, false)) yield lines(cell.join(' '))
}

/** Nodes by their ids; each cell is a number of statements. */
export const ucinetDl = { extension: 'dl', mediaType: 'text/plain', write }
