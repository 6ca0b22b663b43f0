// Values as YAML, as people write it in graph-data: short lists and mappings on a line, words of documents each on their own.

import { stringify, type ToStringOptions } from 'yaml'
import { isList, isMapping, type Value, type ValueMap } from './value.ts'

/** What does not fit into so many columns is written line by line. */
const maxColumns = 110

/** What is said in several languages is easier to read and to compare below one another. */
const inLines = new Set(['quotes', 'forms', 'variants', 'remark', 'difference'])

/** How a text was quoted that another takes the place of. */
export type QuoteStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE'

/** A value on one line; `inFlow` where it stands between brackets. */
export function onLine(value: Value, inFlow: boolean, style: QuoteStyle = 'PLAIN'): string {
  const type = typeof value === 'string' ? styleFor(value, style) : style
  const options: ToStringOptions = {
    ...{ lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false, doubleQuotedAsJSON: true },
    ...{ singleQuote: type !== 'QUOTE_DOUBLE', defaultStringType: type, defaultKeyType: 'PLAIN' },
  }
  if (isList(value)) return `[${value.map(item => onLine(item, true)).join(', ')}]`
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${keyOf(key)}: ${onLine(inner, true)}`)
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
  }
  if (!inFlow) return stringify(value, options).replace(/\n$/, '')
  return stringify([value], options).replace(/^\[|\]\n$/g, '')
}

/** What has a line end, begins as a file of YAML may, or with a space of any kind, cannot stand unquoted. */
function styleFor(text: string, style: QuoteStyle): QuoteStyle {
  if (/[\n\r\t]/.test(text)) return 'QUOTE_DOUBLE'
  return style === 'PLAIN' && /^(?:---|\.\.\.|\s)|\s$/.test(text) ? 'QUOTE_SINGLE' : style
}

/** A key as it is written. */
export const keyOf = (key: string): string =>
  /^[a-z][a-z0-9-]*$/i.test(key) ? onLine(key, true) : JSON.stringify(key)

/** Whether a value stands on the line of its key, which begins in a column. */
function fitsOnLine(key: string, value: Value, column: number): boolean {
  if (!isList(value) && !isMapping(value)) return true
  if (Object.keys(value).length === 0) return true
  if (isMapping(value) && inLines.has(key)) return false
  return column + key.length + 2 + onLine(value, false).length <= maxColumns
}

/**
 * What stands behind `key:`, with the space or the line end before it, without one behind it. `column` is where the key begins,
 * counted from 0.
 */
export function behindKey(key: string, value: Value, column: number, style?: QuoteStyle): string {
  if (fitsOnLine(key, value, column)) return ` ${onLine(value, false, style)}`
  return `\n${block(value, column + 2)}`
}

/** `key: value`, which begins in a column, without its indentation. */
export const pair = (key: string, value: Value, column: number): string =>
  `${keyOf(key)}:${behindKey(key, value, column)}`

/** The pairs of a mapping in lines that begin in a column; the first without its indentation. */
export const pairs = (map: ValueMap, column: number): string =>
  Object.entries(map)
    .map(([key, value]) => pair(key, value, column))
    .join(`\n${' '.repeat(column)}`)

/** `- value`, the dash in a column, without its indentation. */
export function item(value: Value, column: number, isShort: boolean): string {
  const line = `- ${onLine(value, false)}`
  if (isShort || (!isMapping(value) && !isList(value)) || Object.keys(value).length === 0) return line
  if (isMapping(value)) return `- ${pairs(value, column + 2)}`
  return column + line.length <= maxColumns ? line : `-\n${block(value, column + 2)}`
}

/** A list or a mapping in lines that all begin in a column. */
function block(value: Value, column: number): string {
  const indent = ' '.repeat(column)
  if (isMapping(value)) return indent + pairs(value, column)
  if (!isList(value)) return indent + onLine(value, false)
  const isShort = value.every(inner => onLine(inner, false).length + column + 2 <= maxColumns)
  return value.map(inner => indent + item(inner, column, isShort)).join('\n')
}
