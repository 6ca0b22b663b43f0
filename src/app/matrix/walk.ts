// Places in a grid, and where the keys lead from them.

/** A cell by row and column; −1 is the heads of the rows, or of the columns. */
export type CellPosition = { readonly row: number; readonly column: number }

type WalkableGrid = {
  readonly rows: number
  readonly columns: number
  /** Whether a cell says something. */
  readonly filled: (place: CellPosition) => boolean
}

/** So many rows make a page. */
const rowsPerPage = 10

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/**
 * Where a key leads, or null if it leads nowhere. Arrows go one on, with Ctrl to the next cell that says something
 * or the last; Home and End to the ends of the row, with Ctrl to those of the grid.
 */
export function walk(
  from: CellPosition,
  key: string,
  ctrl: boolean,
  { rows, columns, filled }: WalkableGrid,
): CellPosition | null {
  const to = (row: number, column: number): CellPosition | null => {
    const place = { row: clamp(row, -1, rows - 1), column: clamp(column, -1, columns - 1) }
    // The corner is nothing to stand on.
    return place.row === -1 && place.column === -1 ? null : place
  }
  const step = (down: number, right: number): CellPosition | null => {
    let next = to(from.row + down, from.column + right)
    if (!ctrl || !next) return next
    for (let place = next; !filled(place); ) {
      const { row, column } = { row: place.row + down, column: place.column + right }
      if (row < 0 || column < 0 || row >= rows || column >= columns) break
      place = { row, column }
      next = place
    }
    return next
  }
  switch (key) {
    case 'ArrowUp':
      return step(-1, 0)
    case 'ArrowDown':
      return step(1, 0)
    case 'ArrowLeft':
      return step(0, -1)
    case 'ArrowRight':
      return step(0, 1)
    case 'Home':
      return ctrl ? to(0, 0) : to(from.row, from.row === -1 ? 0 : -1)
    case 'End':
      return ctrl ? to(rows - 1, columns - 1) : to(from.row, columns - 1)
    case 'PageUp':
      return to(Math.max(from.row - rowsPerPage, 0), from.column)
    case 'PageDown':
      return to(from.row + rowsPerPage, from.column)
    default:
      return null
  }
}
