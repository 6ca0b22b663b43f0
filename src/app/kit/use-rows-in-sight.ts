// Which rows of a long table are drawn: those on the screen.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useRef } from 'react'
import { usePrinting } from './printing.ts'
import { usePlaceWithin } from './use-place-within.ts'

/** About the height of a row in pixels, until it has been measured. */
const rowHeightPx = 34

/** Fewer rows than this are all drawn: the browser's own search finds them, and printing prints them. */
const virtualizeFromRows = 300
const maxPrintedRows = 5000

/**
 * The rows to draw, by their numbers, of a table that stands in what scrolls; how high, in pixels, what is not drawn above
 * and below them is. `body` is to be the table's body, and `measure` the ref of each row.
 */
export function useRowsInSight<Row>(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  idOf: (row: Row) => string,
) {
  // Paper has no sight to draw for; more than this nobody prints, and a browser cannot.
  const printing = usePrinting()
  const all = rows.length <= (printing ? maxPrintedRows : virtualizeFromRows)
  const body = useRef<HTMLTableSectionElement>(null)
  const { outer, top } = usePlaceWithin(scroller, body, !all)
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: !all,
    getScrollElement: () => outer,
    estimateSize: () => rowHeightPx,
    overscan: 20,
    scrollMargin: top,
    // Where this changes, the places of all rows are reckoned anew.
    getItemKey: useCallback((i: number) => idOf(rows[i]!), [rows, idOf]),
  })
  if (all) return { body, drawn: [...rows.keys()], above: 0, below: 0, measure: undefined } as const
  const items = virtual.getVirtualItems()
  return {
    body,
    drawn: items.map(({ index }) => index),
    above: Math.max(0, (items[0]?.start ?? top) - top),
    below: Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)),
    measure: virtual.measureElement,
  } as const
}
