// The order of a table's rows.

import { forEachInSteps, type Resumable, sortedInSteps } from '../../graph/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import type { TableColumn } from './columns.ts'

/** By the values of a column. */
export type SortOrder = { readonly key: string; readonly descending: boolean }

/** The rows in an order, texts by that of a language; as they come where no column is chosen. In steps: there may be many. */
export function* sortedByInSteps<Row>(
  order: SortOrder | null,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  ui: InterfaceLanguage,
): Resumable<readonly Row[]> {
  const column = order && columns.find(({ key }) => key === order.key)
  if (!column) return rows
  const collator = new Intl.Collator(ui, { numeric: true })
  const sign = order.descending ? -1 : 1
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  // What a cell says may take long to say: once for each row, not once for each comparison.
  const valued: (readonly [row: Row, value: string | number])[] = []
  yield* forEachInSteps(rows, row => valued.push([row, column.value(row)]))
  const sorted = yield* sortedInSteps(valued, ([, a], [, b]) => sign * compare(a, b))
  return sorted.map(([row]) => row)
}
