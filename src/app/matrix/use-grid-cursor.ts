// Where one stands in a matrix: the cell that the keys are on, the one under the pointer, and the rows that are drawn for it.

import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Selected } from '../../explorer/index.ts'
import type { Matrix } from '../../graph/index.ts'
import { elementAt, positionOf, positionOfSelected, selectedAt } from './cell-position.ts'
import { useRowWindow } from './row-window.ts'
import { type CellPosition, walk } from './walk.ts'

type CursorInput = {
  readonly matrix: Matrix
  /** What is selected first: it is scrolled into sight when it comes from elsewhere. */
  readonly selected: Selected | undefined
  readonly rowHeightPx: number
  /** Whether the cells have their size. */
  readonly isMeasured: boolean
  /** Opens what stands at a place. */
  readonly onOpen: (place: CellPosition) => void
}

const isSame = (a: CellPosition | null, b: CellPosition | null) =>
  a?.row === b?.row && a?.column === b?.column

/** The cursor of a grid within a scroller: where it is, what is to be drawn, and what the grid and the scroller listen to. */
export function useGridCursor(
  scroller: RefObject<HTMLElement | null>,
  { matrix, selected, rowHeightPx, isMeasured, onOpen }: CursorInput,
) {
  const { rows, columns } = matrix
  const [active, setActive] = useState<CellPosition>(
    () => positionOfSelected(matrix, selected) ?? { row: 0, column: 0 },
  )
  const [focused, setFocused] = useState(false)
  const [pointed, setPointed] = useState<CellPosition | null>(null)
  // The place that the keys stand on may be gone after filtering.
  const stand = {
    row: Math.min(active.row, rows.length - 1),
    column: Math.min(active.column, columns.length - 1),
  }
  const { visible, isGrowing, reveal } = useRowWindow(
    scroller,
    { rows: rows.length, columns: columns.length },
    rowHeightPx,
    stand.row,
  )

  const moving = useRef(false)
  useLayoutEffect(() => {
    if (!moving.current) return
    moving.current = false
    elementAt(scroller.current, active)?.focus()
  }, [active, scroller])

  useEffect(() => {
    const place = isMeasured ? positionOfSelected(matrix, selected) : null
    if (!place || scroller.current?.contains(document.activeElement)) return
    setActive(place)
    reveal(place.row)
    elementAt(scroller.current, place)?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [matrix, selected, reveal, isMeasured, scroller])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return
    if (event.key === 'Enter' || event.key === ' ') onOpen(stand)
    else {
      const next = walk(stand, event.key, event.ctrlKey || event.metaKey, {
        rows: rows.length,
        columns: columns.length,
        filled: place => selectedAt(matrix, place) !== null,
      })
      if (!next) return
      moving.current = true
      setPointed(null)
      setActive(next)
      reveal(next.row)
    }
    event.preventDefault()
  }

  return {
    stand,
    /** The cell that is pointed at or stood on; null while neither. */
    hot: pointed ?? (focused ? stand : null),
    visible,
    isGrowing,
    onGrid: {
      onKeyDown,
      onFocus: (event: FocusEvent) => {
        const place = positionOf(event.target)
        setFocused(true)
        if (place && !isSame(place, stand)) setActive(place)
      },
      onBlur: () => setFocused(false),
      onClick: (event: React.MouseEvent) => {
        const place = positionOf(event.target)
        if (place) onOpen(place)
      },
    },
    onScroller: {
      onPointerMove: (event: PointerEvent) => {
        const place = event.pointerType === 'touch' ? null : positionOf(event.target)
        if (!isSame(place, pointed)) setPointed(place)
      },
      onPointerLeave: () => setPointed(null),
    },
  } as const
}
