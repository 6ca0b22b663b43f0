// How large the cells are: as large as fits, but not below what a finger hits; larger and smaller on request.

import { type RefObject, useLayoutEffect, useState } from 'react'

/** In pixels. From 12 on, names are legible; from 20 on, a cell holds its number; 24 is WCAG 2.2's least target. */
const sizes = [8, 9, 10, 11, 12, 14, 16, 20, 24, 28, 32, 36] as const
const least = 24

/** The largest size at which so many cells fit into so many pixels, within bounds. */
const fitting = (cells: number, room: number, from: number): number =>
  [...sizes].reverse().find(size => size >= from && size * cells <= room) ?? from

/** Below a size at which names are legible, they are left away, and their room is less, in pixels. */
export const tiny = { below: 12, names: 132, heads: 104 } as const

/** What the sheet leaves free at its right and below, in pixels. */
const padding = 24

export function useCellSize(scroller: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [chosen, setChosen] = useState<number | null>(null)
  const [natural, setNatural] = useState<number>(least)

  const room = () => {
    const element = scroller.current
    const corner = element?.querySelector<HTMLElement>('.corner')
    return {
      width: (element?.clientWidth ?? 0) - (corner?.offsetWidth ?? 0) - padding,
      height: (element?.clientHeight ?? 0) - (corner?.offsetHeight ?? 0) - padding,
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is read from the page, once per matrix
  useLayoutEffect(() => setNatural(fitting(columns, room().width, least)), [columns])

  const size = chosen ?? natural
  const at = sizes.findIndex(known => known >= size)
  return {
    size,
    smaller: () => setChosen(sizes[Math.max(at - 1, 0)]!),
    larger: () => setChosen(sizes[Math.min(at + 1, sizes.length - 1)]!),
    /** As large as lets the whole matrix be seen at once. */
    fit: () => {
      const { clientWidth = 0, clientHeight = 0 } = scroller.current ?? {}
      const fitted = (width: number, height: number) =>
        Math.min(fitting(columns, width, sizes[0]), fitting(rows, height, sizes[0]))
      const { width, height } = room()
      const size = fitted(width, height)
      const tight = fitted(clientWidth - tiny.names - padding, clientHeight - tiny.heads - padding)
      setChosen(size >= tiny.below ? size : Math.min(tight, tiny.below - 1))
    },
  }
}
