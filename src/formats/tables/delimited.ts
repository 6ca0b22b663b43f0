// Rows as CSV (RFC 4180), for spreadsheets and for programs.

import type { Resumable } from '../../graph/index.ts'
import type { AttributedEdge, AttributedNode, Attributes, Scalar } from '../graph-files/attributed.ts'
import type { TextPieces } from '../pieces.ts'
import { columnsInSteps } from './columns.ts'

export type CellValue = Scalar | undefined

/** With this in front, a spreadsheet reads UTF-8 and not the code page of its country. */
const byteOrderMark = '\uFEFF'

const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`

/** Semicolons as well: a spreadsheet of a country with a decimal comma takes them for separators. */
const cellOf = (text: string) => (/[",;\t\r\n]|^\s|\s$/u.test(text) ? quotedCell(text) : text)

/** What a spreadsheet takes for a formula, if a cell begins with it. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/**
 * A text that no spreadsheet runs: with an apostrophe before it, where it begins like a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const escapeFormula = (text: string) => (formula.test(text) ? `'${text}` : text)

const rowOf = (cells: readonly CellValue[], write: (text: string) => string) =>
  `${cells.map(cell => (typeof cell === 'string' ? write(cell) : (cell ?? ''))).join(',')}\r\n`

/** CSV for a spreadsheet: RFC 4180 with a byte order mark. Numbers are numbers, also below zero; texts are harmless. */
export function* writeSpreadsheet(
  header: readonly string[],
  rows: Iterable<readonly CellValue[]>,
): TextPieces {
  const write = (text: string) => cellOf(escapeFormula(text))
  yield byteOrderMark + rowOf(header, write)
  for (const row of rows) yield rowOf(row, write)
}

/**
 * CSV for a program: each text between quotes; nothing at all where there is no value. Texts are harmless here too: whoever
 * is sent such a file opens it in a spreadsheet.
 */
export function* writeQuoted(header: readonly string[], rows: Iterable<readonly CellValue[]>): TextPieces {
  const write = (text: string) => quotedCell(escapeFormula(text))
  yield rowOf(header, write)
  for (const row of rows) yield rowOf(row, write)
}

/**
 * Rows to be pasted into a spreadsheet: with tabs between, each on one line, texts harmless. A spreadsheet takes quotation
 * marks off a cell that begins with one, and runs what it finds there: such a cell is quoted.
 */
export function tabSeparated(rows: readonly (readonly CellValue[])[]): string {
  const write = (text: string) => {
    const line = escapeFormula(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    return line.startsWith('"') ? quotedCell(line) : line
  }
  return rows
    .map(cells => cells.map(cell => (typeof cell === 'string' ? write(cell) : (cell ?? ''))).join('\t'))
    .join('\n')
}

/** A column for each name among the attributes, in the order in which they appear; in steps. */
export function* tabulate<Item extends AttributedNode | AttributedEdge>(
  items: Iterable<Item>,
): Resumable<{
  readonly names: readonly string[]
  readonly cellsOf: (attributes: Attributes) => readonly CellValue[]
}> {
  const columns = yield* columnsInSteps(items)
  const names = [...new Set(columns.map(({ name }) => name))]
  return { names, cellsOf: attributes => names.map(name => attributes.get(name)) }
}
