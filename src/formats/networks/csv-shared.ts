// Who has how much in common, in CSV: of actors and projects, the projects that two actors share; else the neighbours of two nodes.

import type { EntityId } from '../../model/index.ts'
import type { Extract } from '../extract.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { type CellValue, writeSpreadsheet } from '../tables/delimited.ts'
import { type Cells, cellsInSteps } from './cells.ts'

const header = ['source', 'target', 'shared', 'average_activity', 'jaccard', 'cosine'] as const

const rounded = (share: number) => Math.round(share * 1e6) / 1e6

/** The pairs of rows that have a column in common, each once, with what they share by each of the usual normalisations. */
function* pairsOf({ rows, of }: Cells): Generator<readonly CellValue[]> {
  const numbers = new Map(rows.map((id, n) => [id, n]))
  const members = new Map<EntityId, EntityId[]>()
  for (const row of rows)
    for (const column of of(row).keys()) {
      const known = members.get(column)
      if (known) known.push(row)
      else members.set(column, [row])
    }
  for (const [n, row] of rows.entries()) {
    const shared = new Map<EntityId, number>()
    for (const column of of(row).keys())
      for (const other of members.get(column)!)
        if (numbers.get(other)! > n) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      const [own, theirs] = [of(row).size, of(other).size]
      const shares = [
        count / ((own + theirs) / 2),
        count / (own + theirs - count),
        count / Math.sqrt(own * theirs),
      ]
      yield [row, other, count, ...shares.map(rounded)]
    }
  }
}

function* write(extract: Extract): TextPieces {
  const cells = yield* withoutProgress(cellsInSteps(extract))
  yield* writeSpreadsheet(header, pairsOf(cells))
}

/** A row for each two that share something. */
export const csvShared = { extension: 'csv', mediaType: 'text/csv', write }
