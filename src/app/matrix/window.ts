// Which rows are there: all of a matrix of ordinary size; of a large one, those in sight.

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'

/** Up to so many rows, all are drawn: 80 by 80 cells cost nothing to speak of. */
const few = 80

/** So many rows more are drawn on either side, so that a quick scroll meets no gap. */
const margin = 12

/** A row to draw, after a gap of so many that are not. */
export type Drawn = { readonly row: number; readonly gap: number }

/**
 * The rows to draw, which always include the one kept (where the focus is), and a way to bring a row into sight
 * before it is asked for. After the last, the sheet itself keeps the height.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  size: number,
  kept: number | null,
) {
  const whole = rows <= few
  const [{ from, to }, setRange] = useState({ from: 0, to: few })

  const rangeAt = useCallback(
    (top: number, height: number) => ({
      from: Math.max(0, Math.floor(top / size) - margin),
      to: Math.ceil((top + height) / size) + margin,
    }),
    [size],
  )

  useEffect(() => {
    const element = scroller.current
    if (!element || whole) return
    const update = () => {
      const next = rangeAt(element.scrollTop, element.clientHeight)
      setRange(range => (range.from === next.from && range.to === next.to ? range : next))
    }
    update()
    element.addEventListener('scroll', update, { passive: true })
    return () => element.removeEventListener('scroll', update)
  }, [scroller, whole, rangeAt])

  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current
      if (!element || whole || row < 0) return
      const head = element.querySelector<HTMLElement>('.corner')?.offsetHeight ?? 0
      const sight = element.clientHeight - head - size
      const top = Math.min(Math.max(element.scrollTop, row * size - sight), row * size)
      if (top !== element.scrollTop) element.scrollTop = top
      setRange(rangeAt(top, element.clientHeight))
    },
    [scroller, whole, size, rangeAt],
  )

  const visible = useMemo((): readonly Drawn[] => {
    const numbers = new Set<number>()
    const [first, last] = whole ? [0, rows] : [from, Math.min(to, rows)]
    for (let row = first; row < last; row++) numbers.add(row)
    if (kept !== null && kept >= 0 && kept < rows) numbers.add(kept)
    let next = 0
    return [...numbers]
      .sort((a, b) => a - b)
      .map(row => {
        const gap = row - next
        next = row + 1
        return { row, gap }
      })
  }, [whole, rows, from, to, kept])

  return { visible, reveal }
}
