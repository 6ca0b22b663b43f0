// The columns of a table, and what is taken along of it.

import type { ReactNode } from 'react'
import { tabSeparated } from '../../formats/index.ts'
import { withoutIsolation } from '../../terms/index.ts'

export type TableColumn<Row> = {
  readonly key: string
  readonly header: string
  /** What it counts, where that is no matter of course. */
  readonly hint?: string
  /** What the cell says, for sorting and for taking along; numbers sort as numbers. */
  readonly value: (row: Row) => string | number
  readonly cell?: (row: Row) => ReactNode
  /** Whether it is only taken along: another cell shows it. */
  readonly isUnseen?: boolean
  /** Whether its cells say what the others of their row are about. */
  readonly isRowHeader?: boolean
}

/** Heads and rows as text for a spreadsheet, which runs nothing of it. */
export function textOfTable<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const plain = (value: string | number) => (typeof value === 'string' ? withoutIsolation(value) : value)
  return tabSeparated([
    columns.map(({ header }) => header),
    ...rows.map(row => columns.map(({ value }) => plain(value(row)))),
  ])
}
