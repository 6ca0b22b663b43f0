// Tables of texts: a row is a paper, a column a language of it. CSV, TSV, and a JSON object a line; each may be packed by gzip.

import papa from 'papaparse'
import { type Language, timeOf } from '../model/index.ts'
import { languagesIn } from '../text/index.ts'
import { decode } from './decode.ts'
import type { ImportedText, Importer, Reading, Refusal, SourceBlock } from './imported.ts'
import { gunzip, TooLarge } from './unpack.ts'

const maxBytes = 200_000_000
const maxRows = 50_000

type Row = ReadonlyMap<string, string>
type Rows = { readonly rows: readonly Row[] } | { readonly refusal: Refusal }

const refused = (code: Refusal['code'], detail = ''): { readonly refusal: Refusal } => ({
  refusal: { code, detail },
})

/** A table of texts. */
export const table: Importer = {
  kind: 'table',
  async read({ bytes }, { languages }): Promise<Reading> {
    const read = rowsOf(bytes)
    if ('refusal' in read) return { is: 'refused', refusal: read.refusal }
    const columns = columnsOf(read.rows, languages)
    if (columns.texts.length === 0)
      return { is: 'refused', ...refused('no-text', [...(read.rows[0]?.keys() ?? [])].join(', ')) }
    const texts = read.rows.flatMap((row, i) => textOf(row, i, columns) ?? [])
    return texts.length > 0 ? { is: 'read', texts } : { is: 'refused', ...refused('no-text') }
  },
}

function rowsOf(bytes: Uint8Array): Rows {
  let unpacked = bytes
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      unpacked = gunzip(bytes, maxBytes)
    } catch (error) {
      return error instanceof TooLarge ? refused('too-large', error.message) : refused('broken', 'gzip')
    }
  }
  const decoded = decode(unpacked)
  if (!decoded) return refused('unknown-kind', 'binary')
  const rows = decoded.text.trimStart().startsWith('{') ? rowsOfJson(decoded.text) : rowsOfCells(decoded.text)
  if ('rows' in rows && rows.rows.length > maxRows) return refused('too-large', `${rows.rows.length} rows`)
  return rows
}

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.map(asText).join('\n\n') : typeof value === 'object' ? '' : String(value)

function rowsOfJson(text: string): Rows {
  const rows: Row[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      const value: unknown = JSON.parse(line)
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refused('broken', `line ${i + 1}`)
      rows.push(new Map(Object.entries(value).map(([key, value]) => [key.trim(), asText(value ?? '')])))
    } catch {
      return refused('broken', `line ${i + 1}`)
    }
  }
  return { rows }
}

function rowsOfCells(text: string): Rows {
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  const fault = errors.find(({ type }) => type === 'Quotes')
  if (fault) return refused('broken', `row ${(fault.row ?? 0) + 1}`)
  const [head = [], ...rows] = data
  return { rows: rows.map(cells => new Map(head.map((name, i) => [name.trim(), cells[i] ?? '']))) }
}

type Columns = {
  readonly id: string | null
  readonly title: string | null
  readonly date: string | null
  readonly texts: readonly (readonly [column: string, language: Language])[]
}

const names = {
  id: /^(?:id|nr|no|num(?:ber|mer|ero|éro)?|key|celex|identifier)$/iu,
  title: /^(?:title|titel|titre|subject|onderwerp|sujet|objet)$/iu,
  date: /^(?:date|datum)$/iu,
}

/** What people call the column of a language, beside its code. */
const languageNames: ReadonlyMap<string, string> = new Map(
  (
    'dutch:nl nederlands:nl néerlandais:nl french:fr frans:fr français:fr francais:fr german:de duits:de deutsch:de allemand:de ' +
    'english:en engels:en anglais:en luxembourgish:lb lëtzebuergesch:lb spanish:es italian:it portuguese:pt'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

const knownCodes = new Set(
  'nl fr de en lb es it pt pl da sv fi el cs sk sl hu ro bg hr et lv lt mt ga no ru uk tr ar'.split(' '),
)

/** The language that a column is named after: `nl`, `text_nl`, `NL`, `Nederlands`. */
function namedLanguage(column: string): Language | null {
  const words = column.toLowerCase().split(/[^\p{L}]+/u)
  const code = words.map(word => languageNames.get(word) ?? word).find(word => knownCodes.has(word))
  return (code ?? null) as Language | null
}

/** So many rows tell what a column holds. */
const sampledRows = 60
/** A column of shorter texts holds names or numbers, in characters. */
const minTextChars = 25

function columnsOf(rows: readonly Row[], asked: readonly Language[] | null): Columns {
  const columns = [...(rows[0]?.keys() ?? [])]
  const find = (name: RegExp) => columns.find(column => name.test(column)) ?? null
  const own = { id: find(names.id), title: find(names.title), date: find(names.date) }
  const left = columns.filter(column => column !== own.id && column !== own.date)
  const byName = left.flatMap((column): [string, Language][] => {
    const language = namedLanguage(column)
    return language && (!asked || asked.includes(language)) ? [[column, language]] : []
  })
  if (byName.length > 0) return { ...own, texts: onceEach(byName, rows) }
  const told = left
    .filter(column => column !== own.title)
    .flatMap((column, i): [string, Language][] => {
      const texts = rows.slice(0, sampledRows).map(row => row.get(column) ?? '')
      const chars = texts.reduce((sum, { length }) => sum + length, 0)
      if (chars < minTextChars * texts.length) return []
      const language = languagesIn(texts)[0] ?? asked?.[i]
      return language && (!asked || asked.includes(language)) ? [[column, language]] : []
    })
  return { ...own, texts: onceEach(told, rows) }
}

/** Of several columns of a language that with most text: others are titles, or themes. */
function onceEach(columns: readonly [string, Language][], rows: readonly Row[]): [string, Language][] {
  const chars = (column: string) =>
    rows.slice(0, sampledRows).reduce((sum, row) => sum + (row.get(column)?.length ?? 0), 0)
  const best = new Map<Language, [string, Language]>()
  for (const [column, language] of columns) {
    const before = best.get(language)
    if (!before || chars(column) > chars(before[0])) best.set(language, [column, language])
  }
  return [...best.values()]
}

function textOf(row: Row, i: number, { id, title, date, texts }: Columns): ImportedText | null {
  const blocks = texts.flatMap(([column, language]) =>
    (row.get(column) ?? '')
      .split(/\n\s*\n/u)
      .filter(text => /[\p{L}\p{N}]/u.test(text))
      .map((text): SourceBlock => ({ role: { is: 'paragraph' }, text: text.trim(), language, runs: [] })),
  )
  if (blocks.length === 0) return null
  const day = (date && row.get(date)?.trim().slice(0, 10)) || ''
  return {
    title: (title && row.get(title)?.trim()) || null,
    date: day !== '' && !('fault' in timeOf(day)) ? day : null,
    id: (id && row.get(id)?.trim()) || String(i + 1),
    languages: texts
      .map(([, language]) => language)
      .filter(code => blocks.some(({ language }) => language === code)),
    ...{ blocks, pages: [], setAside: [] },
  }
}
