// Rows as CSV (RFC 4180), for spreadsheets and for programs.

import type { AttributedEdge, AttributedNode, Attributes, Scalar } from '../graph-files/attributed.ts'
import { columnsOf } from './columns.ts'

export type Cell = Scalar | undefined

/** With this in front, a spreadsheet reads UTF-8 and not the code page of its country. */
const byteOrderMark = '\uFEFF'

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** Semicolons as well: a spreadsheet of a country with a decimal comma takes them for separators. */
const cellOf = (text: string) => (/[",;\t\r\n]|^\s|\s$/u.test(text) ? quoted(text) : text)

/** What a spreadsheet takes for a formula, if a cell begins with it. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/**
 * A text that no spreadsheet runs: with an apostrophe before it, where it begins like a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const harmless = (text: string) => (formula.test(text) ? `'${text}` : text)

const rowsOf = (rows: Iterable<readonly string[]>) =>
  Array.from(rows, cells => `${cells.join(',')}\r\n`).join('')

/** CSV for a spreadsheet: RFC 4180 with a byte order mark. Numbers are numbers, also below zero; texts are harmless. */
export const writeSpreadsheet = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark +
  rowsOf(
    [header, ...rows].map(cells =>
      cells.map(cell => {
        if (cell === undefined) return ''
        return typeof cell === 'string' ? cellOf(harmless(cell)) : String(cell)
      }),
    ),
  )

/** CSV for a program: each text between quotes, as it is; nothing at all where there is no value. */
export const writeExact = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  rowsOf([
    header,
    ...rows.map(cells =>
      cells.map(cell => {
        if (cell === undefined) return ''
        return typeof cell === 'string' ? quoted(cell) : String(cell)
      }),
    ),
  ])

/** A column for each name among the attributes, in the order in which they appear. */
export function tabulate<Item extends AttributedNode | AttributedEdge>(
  items: readonly Item[],
): { readonly names: readonly string[]; readonly cellsOf: (attributes: Attributes) => readonly Cell[] } {
  const names = [...new Set(columnsOf(items).map(({ name }) => name))]
  return { names, cellsOf: attributes => names.map(name => attributes.get(name)) }
}
