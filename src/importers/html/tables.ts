// What a table of a page is: rows of cells, a list that was laid out as one, or a way to put texts beside each other.

import type { Language } from '../../model/index.ts'
import { columnLanguages } from '../told-languages.ts'
import { allIn, attributeOf, type Element, isElement, textIn } from './elements.ts'

export type TablePurpose =
  | { readonly is: 'rows' | 'items' }
  /** Each cell is text of its own; of columns that are languages, in those. */
  | { readonly is: 'layout'; readonly languages: readonly Language[] | null }

/** The rows of a table, without those of tables in it. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  for (const child of table.childNodes) {
    if (!isElement(child)) continue
    if (child.tagName === 'tr') rows.push(child)
    else if (/^(?:tbody|thead|tfoot)$/u.test(child.tagName))
      for (const row of child.childNodes) if (isElement(row) && row.tagName === 'tr') rows.push(row)
  }
  return rows
}

/** The cells of a row. */
export const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

/** '(a)', '1.', '—': what stands before an item. */
const label = /^(?:\(?[\p{L}\d]{1,5}[).°]{1,2}|[—–•-])$/u

/** A longer text is none of a cell, but of a column, in characters. */
const maxCellChars = 400

/** What a table is used for. */
export function purposeOf(table: Element): TablePurpose {
  const rows = rowsOf(table).map(row => cellsOf(row))
  const texts = rows.map(cells => cells.map(cell => textIn(cell).trim()))
  if (
    texts.length > 0 &&
    texts.every(
      ([first = '', second = '', ...more]) => label.test(first) && second !== '' && more.length === 0,
    )
  )
    return { is: 'items' }
  if (attributeOf(table, 'role') === 'presentation' || rows.every(cells => cells.length < 2))
    return { is: 'layout', languages: null }
  const isNested = allIn(table, ({ tagName }) => /^(?:table|h[1-6])$/u.test(tagName)).length > 0
  const isLong = texts.some(cells => cells.some(text => text.length > maxCellChars))
  const isHeaded = allIn(table, ({ tagName }) => tagName === 'th').length > 0
  const languages = columnLanguages(texts)
  return languages || isNested || (isLong && !isHeaded) ? { is: 'layout', languages } : { is: 'rows' }
}
