// How large the cells and heads are: as large as fits, but not below what a finger hits; larger and smaller on request.

import { type RefObject, useLayoutEffect, useState } from 'react'

/** In pixels. From 12 on, names are legible; from 20 on, a cell holds its number; 24 is WCAG 2.2's least target. */
const cellSizesPx = [8, 9, 10, 11, 12, 14, 16, 20, 24, 28, 32, 36] as const
const minTargetPx = 24

/** The largest size at which so many cells, each no less than `atLeast`, fit into so many pixels, within bounds. */
const fitting = (cells: number, room: number, from: number, atLeast = 0): number =>
  [...cellSizesPx].reverse().find(size => size >= from && Math.max(size, atLeast) * cells <= room) ?? from

/** Below a size at which names are legible, they are left away, and their room is less, in pixels. */
export const tinyPx = { below: 12, names: 132, heads: 104 } as const

/** What the sheet leaves free at its right and below, in pixels. */
const paddingPx = 24

/** Beside the letters of a name stand its sign and what is free around both, in pixels. */
const besideNamePx = 40

/** A head gets no more than its share of the grid, unless the cells leave more free. */
const share = { names: 0.42, heads: 0.45 } as const

type SizeInput = {
  /** The names at the heads. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** How high a row is at least, in pixels. */
  readonly leastRow: number
}

/** What they are until they are measured. */
const sizesBefore = { size: minTargetPx as number, names: 200, heads: 150 }

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

export function useCellSize(scroller: RefObject<HTMLElement | null>, { rows, columns, leastRow }: SizeInput) {
  const [chosen, setChosen] = useState<number | null>(null)
  const [measured, setMeasured] = useState<typeof sizesBefore | null>(null)
  const natural = measured ?? sizesBefore
  const key = [...rows, ...columns].join('\n')

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is read from the page, once per matrix
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const { clientWidth, clientHeight } = element
    const widthOf = textMeasurer(element)
    const longest = (names: readonly string[]) =>
      besideNamePx + names.reduce((most, name) => Math.max(most, widthOf(name)), 0)
    // Of two lines, and a word may not fit where the line ends.
    const wanted = leastRow > 0 ? longest(rows) * 0.62 : longest(rows)
    const size = fitting(columns.length, clientWidth - Math.min(wanted, 250) - paddingPx, minTargetPx)
    const free = clientHeight - rows.length * Math.max(size, leastRow) - paddingPx
    setMeasured({
      size,
      names: Math.ceil(clamp(wanted, 120, Math.max(132, clientWidth * share.names))),
      heads: Math.ceil(clamp(longest(columns), 96, Math.max(104, clientHeight * share.heads, free))),
    })
  }, [key, leastRow])

  const size = chosen ?? natural.size
  const at = cellSizesPx.findIndex(known => known >= size)
  return {
    ...natural,
    size,
    /** Cells that are drawn before would all have to be laid out anew. */
    isMeasured: measured !== null,
    smaller: () => setChosen(cellSizesPx[Math.max(at - 1, 0)]!),
    larger: () => setChosen(cellSizesPx[Math.min(at + 1, cellSizesPx.length - 1)]!),
    /** As large as lets the whole matrix be seen at once. */
    fit: () => {
      const { clientWidth = 0, clientHeight = 0 } = scroller.current ?? {}
      const fitted = (names: number, heads: number) =>
        Math.min(
          fitting(columns.length, clientWidth - names - paddingPx, cellSizesPx[0]),
          fitting(rows.length, clientHeight - heads - paddingPx, cellSizesPx[0], leastRow),
        )
      const size = fitted(natural.names, natural.heads)
      setChosen(size >= tinyPx.below ? size : Math.min(fitted(tinyPx.names, tinyPx.heads), tinyPx.below - 1))
    },
  }
}

/** How wide a text is as a head, in pixels; measured beside the page, so that nothing is laid out for it. */
function textMeasurer(element: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return text => text.length * 7
  context.font = `14px ${getComputedStyle(element).fontFamily}`
  return text => context.measureText(text).width * 1.03
}
