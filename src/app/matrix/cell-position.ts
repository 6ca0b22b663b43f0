// What stands at a place of a matrix, and where what is selected stands.

import type { Selected } from '../../explorer/index.ts'
import { endsOfLink, linkId, type Matrix } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { CellPosition } from './walk.ts'

/** The place that an element of the page shows, or lies in; null beside the matrix. */
export const positionOf = (target: EventTarget): CellPosition | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : null
}

/** The element that shows a place, if it is drawn. */
export const elementAt = (within: HTMLElement | null, { row, column }: CellPosition): HTMLElement | null =>
  within?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null

/** What a place stands for: an entity at a head or on the diagonal, else the link of the two if something is said. */
export function selectedAt({ rows, columns, cell }: Matrix, { row, column }: CellPosition): Selected | null {
  const [a, b] = [rows[row], columns[column]]
  const only = a && b ? (a === b ? a : null) : (a ?? b)
  if (only) return { kind: 'entity', id: only }
  return a && b && cell(a, b) ? { kind: 'link', id: linkId(a, b) } : null
}

/** The place that a selection stands at, if it is in the matrix. */
export function positionOfSelected(
  { rows, columns }: Matrix,
  what: Selected | undefined,
): CellPosition | null {
  if (what?.kind !== 'link') return null
  const [a, b] = endsOfLink(what.id)
  const at = (row: EntityId, column: EntityId) => ({
    row: rows.indexOf(row),
    column: columns.indexOf(column),
  })
  return [at(a, b), at(b, a)].find(({ row, column }) => row >= 0 && column >= 0) ?? null
}

/** Of each end of the links that are selected, the other ends, with a blank between. */
export function selectedEnds(select: readonly Selected[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>()
  for (const what of select) {
    if (what.kind !== 'link') continue
    const [a, b] = endsOfLink(what.id)
    ends.set(a, `${ends.get(a) ?? ''} ${b}`.trim())
    ends.set(b, `${ends.get(b) ?? ''} ${a}`.trim())
  }
  return ends
}
