// The cells of a table in text: separated by commas, semicolons, tabs, bars or spaces.

import Papa from 'papaparse'
import { refuse, within } from './reading.ts'

export type Table = {
  readonly rows: readonly (readonly string[])[]
  /** Between two cells. */
  readonly separator: string
}

/** Excel's own way to tell the separator, in a line before the table. */
const separatorLine = /^sep=(.)\n/i

/** Lists of edges from SNAP and networkx begin with remarks. */
const remarks = /^(?:[#%][^\n]*\n)+/

const separators = ['\t', ';', ',', '|']

/** Enough to tell how the cells are separated. */
const preview = 20

/** A line of a list of edges with spaces between: two ends, and perhaps what else is said of the edge. */
const spaced = /^(\S+)[ \t]+(\S+)(?:[ \t]+(.*\S))?[ \t]*$/

/** What networkx says of an edge, as Python writes it: `'weight': 2.5`, `'label': 'knows'`. */
const dictEntry = /(['"])(.*?)\1:\s*(?:(['"])(.*?)\3|([^,}]*))/g

/** The lines of a list with spaces between the cells; null where one of them is no such line. */
function spacedRows(text: string, most: number): Table['rows'] | null {
  const lines = text.split('\n', most).filter(line => line.trim() !== '')
  const parts = lines.map(line => spaced.exec(line))
  if (parts.length === 0 || parts.includes(null)) return null
  const rows = parts.map(part => [part?.[1] ?? '', part?.[2] ?? '', part?.[3] ?? ''] as const)
  if (!rows.some(([, , more]) => more.startsWith('{')))
    return rows.map(([from, to, more]) => (more === '' ? [from, to] : [from, to, more]))
  const values = rows.map(
    ([, , more]) =>
      new Map(Array.from(more.matchAll(dictEntry), ([, , name, , text, bare]) => [name, text ?? bare ?? ''])),
  )
  const names = [...new Set(values.flatMap(value => [...value.keys()]))]
  return [
    ['source', 'target', ...names.map(String)],
    ...rows.map(([from, to], n) => [from, to, ...names.map(name => values[n]?.get(name) ?? '')]),
  ]
}

function body(text: string): { readonly text: string; readonly separator: string | undefined } {
  const lines = text.replace(/\r\n?/g, '\n')
  const separator = separatorLine.exec(lines)?.[1]
  const rest = separator === undefined ? lines.replace(remarks, '') : lines.slice(lines.indexOf('\n') + 1)
  return { text: rest, separator }
}

const parse = (text: string, separator: string | undefined, most: number) =>
  Papa.parse<string[]>(text, {
    delimiter: separator ?? '',
    delimitersToGuess: separators,
    skipEmptyLines: 'greedy',
    preview: most,
  })

/** The first rows of a table, however they are separated; of prose they make no sense. */
export function firstRows(text: string): Table {
  // A row may have line breaks in it, but not many.
  const { text: start, separator } = body(text.slice(0, 1 << 16))
  const { data, meta } = parse(start, separator, preview)
  const dictionaries = /^\S+ \S+ \{/.test(start)
  if (data.some(row => row.length > 1) && !dictionaries) return { rows: data, separator: meta.delimiter }
  const rows = spacedRows(start.slice(0, start.lastIndexOf('\n') + 1) || start, preview)
  return rows ? { rows, separator: ' ' } : { rows: data, separator: meta.delimiter }
}

/** All rows of a table. Refuses quotes that do not end. */
export function tableIn(text: string): Table {
  const whole = body(text)
  const { separator } = firstRows(text)
  if (separator === ' ') {
    const rows = spacedRows(whole.text, Number.MAX_SAFE_INTEGER)
    if (rows) return { rows, separator }
  }
  const { data, errors } = parse(whole.text, separator, 0)
  const wrong = errors.find(({ type }) => type === 'Quotes')
  if (wrong) {
    const before = text.length - whole.text.length
    const line = text.slice(0, before + (wrong.index ?? 0)).split('\n').length
    refuse({ code: 'malformed', notation: 'CSV', line })
  }
  within('edges', data.length)
  return { rows: data, separator }
}
