// Which rows are there: all of a matrix of ordinary size; of a large one, those in sight.

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'

/** So many cells cost nothing to speak of. Of a matrix that has more, they are drawn by as many at a time. */
const maxCellsAtOnce = 6400

/** So many rows more are drawn on either side, so that a quick scroll meets no gap. */
const marginRows = 12

/** A row to draw, after a gap of so many that are not. */
export type VisibleRow = { readonly row: number; readonly gap: number }

/** From a row to another, which is not among them. */
type RowRange = { readonly from: number; readonly to: number }

const isSameRange = (a: RowRange, b: RowRange) => a.from === b.from && a.to === b.to

/** A range nearer to the one wanted, by no more than so many rows: those that a jump leads to first. */
function nearer(now: RowRange, wanted: RowRange, step: number): RowRange {
  const { from, to } = wanted
  if (from >= now.to || to <= now.from) {
    const first = from === 0 ? 0 : Math.max(from, Math.min(from + marginRows, to - step))
    return { from: first, to: Math.min(first + step, to) }
  }
  if (now.to < to) return { from: Math.max(now.from, from), to: Math.min(now.to + step, to) }
  return { from: Math.max(now.from - step, from), to }
}

/**
 * The rows to draw, which always include the one kept (where the focus is), and a way to bring a row into sight
 * before it is asked for. After the last, the sheet itself keeps the height.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  size: number,
  kept: number | null,
) {
  const whole = rows * columns <= maxCellsAtOnce
  const step = Math.max(1, Math.floor(maxCellsAtOnce / columns))
  const [wanted, setWanted] = useState<RowRange>({ from: 0, to: step })
  const [range, setRange] = useState(wanted)

  const rangeAt = useCallback(
    (top: number, height: number): RowRange => ({
      from: Math.max(0, Math.floor(top / size) - marginRows),
      to: Math.ceil((top + height) / size) + marginRows,
    }),
    [size],
  )

  useEffect(() => {
    const element = scroller.current
    if (!element || whole) return
    const update = () => {
      const next = rangeAt(element.scrollTop, element.clientHeight)
      setWanted(range => (isSameRange(range, next) ? range : next))
    }
    update()
    element.addEventListener('scroll', update, { passive: true })
    return () => element.removeEventListener('scroll', update)
  }, [scroller, whole, rangeAt])

  useEffect(() => {
    if (whole || isSameRange(range, wanted)) return
    const frame = requestAnimationFrame(() => setRange(nearer(range, wanted, step)))
    return () => cancelAnimationFrame(frame)
  }, [whole, range, wanted, step])

  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current
      if (!element || whole || row < 0) return
      const head = element.querySelector<HTMLElement>('.corner')?.offsetHeight ?? 0
      const sight = element.clientHeight - head - size
      const top = Math.min(Math.max(element.scrollTop, row * size - sight), row * size)
      if (top !== element.scrollTop) element.scrollTop = top
      setWanted(rangeAt(top, element.clientHeight))
    },
    [scroller, whole, size, rangeAt],
  )

  const visible = useMemo((): readonly VisibleRow[] => {
    const numbers = new Set<number>()
    const { from, to } = whole ? { from: 0, to: rows } : range
    for (let row = from; row < Math.min(to, rows); row++) numbers.add(row)
    if (kept !== null && kept >= 0 && kept < rows) numbers.add(kept)
    let next = 0
    return [...numbers]
      .sort((a, b) => a - b)
      .map(row => {
        const gap = row - next
        next = row + 1
        return { row, gap }
      })
  }, [whole, rows, range, kept])

  return { visible, reveal }
}
