// Which rows are there: all of a matrix of ordinary size, a few more with each frame; of a large one, those in sight.

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'

/** Up to so many cells are all drawn. */
const maxCellsUnwindowed = 6400

/** So many are drawn in a frame without holding it up. */
const cellsPerFrame = 1000

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
 * The rows to draw, which always include the one kept (where the keys stand), whether more are to come, and a way to bring a row
 * into sight before it is asked for. After the last, the sheet itself keeps the height.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  size: number,
  kept: number,
) {
  const whole = rows * columns <= maxCellsUnwindowed
  const step = Math.max(1, Math.floor(cellsPerFrame / columns))
  const [inSight, setInSight] = useState<RowRange>({ from: 0, to: step })
  const wanted = useMemo(() => (whole ? { from: 0, to: rows } : inSight), [whole, rows, inSight])
  const [range, setRange] = useState<RowRange>({ from: 0, to: 0 })
  const isGrowing = range.from > wanted.from || range.to < Math.min(wanted.to, rows)

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
      setInSight(range => (isSameRange(range, next) ? range : next))
    }
    update()
    element.addEventListener('scroll', update, { passive: true })
    return () => element.removeEventListener('scroll', update)
  }, [scroller, whole, rangeAt])

  useEffect(() => {
    if (isSameRange(range, wanted)) return
    const frame = requestAnimationFrame(() => setRange(nearer(range, wanted, step)))
    return () => cancelAnimationFrame(frame)
  }, [range, wanted, step])

  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current
      if (!element || whole || row < 0) return
      const head = element.querySelector<HTMLElement>('.corner')?.offsetHeight ?? 0
      const sight = element.clientHeight - head - size
      const top = Math.min(Math.max(element.scrollTop, row * size - sight), row * size)
      if (top !== element.scrollTop) element.scrollTop = top
      setInSight(rangeAt(top, element.clientHeight))
    },
    [scroller, whole, size, rangeAt],
  )

  const visible = useMemo((): readonly VisibleRow[] => {
    const numbers = new Set<number>()
    for (let row = range.from; row < Math.min(range.to, rows); row++) numbers.add(row)
    if (kept >= 0 && kept < rows) numbers.add(kept)
    let next = 0
    return [...numbers]
      .sort((a, b) => a - b)
      .map(row => {
        const gap = row - next
        next = row + 1
        return { row, gap }
      })
  }, [rows, range, kept])

  return { visible, isGrowing, reveal }
}
