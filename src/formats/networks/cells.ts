// What an extract says of who with whom, as the cells of a matrix: actors by projects, or all nodes by all.

import { forEachInSteps, type Resumable } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { Extract } from '../extract.ts'

export type Cells = {
  /** Whether rows and columns are two kinds of nodes: actors and projects. Links among the rows, or the columns, are in no cell. */
  readonly isTwoMode: boolean
  /** In the order of the extract's nodes, as in every other format. */
  readonly rows: readonly EntityId[]
  readonly columns: readonly EntityId[]
  /** The columns of a row in which something is stated, with the number of statements. */
  readonly of: (row: EntityId) => ReadonlyMap<EntityId, number>
}

const none: ReadonlyMap<EntityId, number> = new Map()

/** The cells of an extract, begun in steps. Of one kind of nodes the matrix is symmetric. */
export function* cellsInSteps({
  index,
  projection,
}: Pick<Extract, 'index' | 'projection'>): Resumable<Cells> {
  const { mode, nodes, links } = projection
  const isTwoMode = mode === 'projects'
  const isColumn = (id: EntityId) => !isTwoMode || index.contexts.has(id)
  const isRow = (id: EntityId) => !isTwoMode || !index.contexts.has(id)
  const cells = new Map<EntityId, Map<EntityId, number>>()
  const fill = (row: EntityId, column: EntityId, statements: number) => {
    if (!isRow(row) || !isColumn(column)) return
    const known = cells.get(row)
    if (known) known.set(column, statements)
    else cells.set(row, new Map([[column, statements]]))
  }
  yield* forEachInSteps(links, ({ a, b, statements }) => {
    fill(a, b, statements)
    fill(b, a, statements)
  })
  return {
    isTwoMode,
    rows: nodes.filter(isRow),
    columns: nodes.filter(isColumn),
    of: row => cells.get(row) ?? none,
  }
}

/** The cells with something in them, by the numbers of row and column, from 1; of a symmetric matrix each once where `once` is true. */
export function* filledCells(
  { isTwoMode, rows, columns, of }: Cells,
  once: boolean,
): Generator<readonly [row: number, column: number, statements: number]> {
  const numbers = new Map(columns.map((id, n) => [id, n + 1]))
  for (const [n, row] of rows.entries())
    for (const [id, statements] of of(row)) {
      const column = numbers.get(id)!
      if (isTwoMode || !once || n + 1 < column) yield [n + 1, column, statements]
    }
}
