// What a cell of a matrix says: that there is a link, and how strong, or that there is none.

import type { Gathering } from './gathering.ts'
import { numberIn, type Odd } from './typed-values.ts'

/** How people write that two nodes are not linked, or that a node has nothing to say of itself; zero is a number. */
const noLink = /^[-–—.x×]?$/i

export const marksNoLink = (cell: string): boolean => noLink.test(cell.trim())

/** With a decimal comma or a point; which of them a comma is, only the whole table tells. */
const number = /^\s*[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?\s*$/i

export const isNumber = (cell: string): boolean => number.test(cell)

/** The weight of a link, a number that is not clear, or null where there is no link. */
export type CellWeight = number | Odd | null

/**
 * Reads a cell. Zero, nothing, and a mark that says so are no link; a word is none either, and is counted, but where a
 * node would be linked to itself.
 * @param weightIn reads a number as the table writes it
 */
export function weightOfCell(
  cell: string,
  isDiagonal: boolean,
  gathering: Gathering,
  weightIn: (cell: string) => number | Odd = numberIn,
): CellWeight {
  if (marksNoLink(cell)) return null
  const weight = weightIn(cell)
  if (typeof weight === 'number') return weight === 0 ? null : weight
  if (isNumber(cell)) return weight
  if (!isDiagonal) gathering.leaveOut(weight.odd)
  return null
}
