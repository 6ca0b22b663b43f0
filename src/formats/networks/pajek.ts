// Pajek's networks (.net), out: two-mode where actors are linked with projects.

import { nameIn } from '../../terms/index.ts'
import type { Extract } from '../extract.ts'
import { lines, type TextPieces, withoutProgress } from '../pieces.ts'
import { cellsInSteps, filledCells } from './cells.ts'

/** Between quotation marks, on one line. */
const labelOf = (name: string) => `"${name.replace(/\s+/gu, ' ').replaceAll('"', "'")}"`

function* write(extract: Extract): TextPieces {
  const { index, language } = extract
  const cells = yield* withoutProgress(cellsInSteps(extract))
  const { isTwoMode, rows, columns } = cells
  const vertices = isTwoMode ? [...rows, ...columns] : rows
  yield lines(`*Vertices ${vertices.length}${isTwoMode ? ` ${rows.length}` : ''}`)
  for (const [n, id] of vertices.entries()) yield lines(`${n + 1} ${labelOf(nameIn(index, id, language))}`)
  yield lines('*Edges')
  const firstColumn = isTwoMode ? rows.length : 0
  for (const [row, column, statements] of filledCells(cells, true))
    yield lines(`${row} ${firstColumn + column} ${statements}`)
}

/** Nodes by their names; the weight of an edge is its number of statements. */
export const pajek = { extension: 'net', mediaType: 'text/plain', write }
