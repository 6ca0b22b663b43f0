// The columns of a page in the order in which they are read: what stands above them, each from top to bottom, what stands below.

import { type Line, lineOf } from './lines.ts'

/** Lines that are read one after another. */
export type Column = {
  readonly is: 'text' | 'table'
  readonly page: number
  readonly lines: readonly Line[]
  /** Between which its lines may stand, in points: the gutters beside it, or the edges of the page. */
  readonly from: number
  readonly to: number
}

type Span = { readonly start: number; readonly end: number }

/** Lines one below the other that leave the same gap free. */
type Band = { readonly first: number; readonly last: number; readonly gutter: Span; readonly table: boolean }

/** What is narrower, measured by the size of the letters, is a space between words. */
const minGutter = 0.8
/** What is still narrower is a gutter if the lines to its right all begin at one place, and are many. */
const narrowest = 0.3
const minRowsOfNarrowest = 8
const alignedShare = 0.75
/** What is as wide need not go on for long. */
const wideGutter = 2
const minRows = 3
const minRowsOfNarrow = 5
/** Fewer characters a line are no text, but numbers of items or cells of a table. */
const minCharsALine = 10
const maxCharsACell = 22
/** A page of so many lines is none that somebody laid out in columns. */
const maxRows = 600

/** A gutter of so many lines, all pages together, is that of the paper. */
const minRowsOfPaper = 20

/** The columns of the pages of a paper. Where most pages have a gutter, it parts the last one too, which has few lines. */
export function columnsOfPages(
  pages: readonly { readonly lines: readonly Line[]; readonly width: number }[],
): Column[] {
  const found: (Span & { readonly rows: number })[] = []
  const read = (known: readonly Span[], note: (span: Span, rows: number) => void) =>
    pages.flatMap(({ lines, width }, page) => columnsOf({ page, lines, from: 0, to: width }, known, note))
  const first = read([], (span, rows) => found.push({ ...span, rows }))
  const known = found.filter(
    one =>
      found.reduce((sum, other) => sum + (overlap(one, other) > 0 ? other.rows : 0), 0) >= minRowsOfPaper,
  )
  return known.length === 0 ? first : read(known, () => {})
}

const overlap = (one: Span, other: Span): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start)

type Area = {
  readonly page: number
  readonly lines: readonly Line[]
  readonly from: number
  readonly to: number
}

function columnsOf(area: Area, known: readonly Span[], note: (gutter: Span, rows: number) => void): Column[] {
  const { page, lines, from, to } = area
  if (lines.length === 0) return []
  const band = lines.length <= maxRows ? bestBand(lines, known) : null
  if (!band) return [{ is: 'text', page, lines, from, to }]
  const { first, last } = band.table ? rowsOf(lines, band) : band
  const inside = lines.slice(first, last + 1)
  const within = (some: readonly Line[], edges: { from?: number; to?: number } = {}) =>
    columnsOf({ ...area, lines: some, ...edges }, known, note)
  const above = within(lines.slice(0, first))
  const below = within(lines.slice(last + 1))
  if (band.table) return [...above, { is: 'table', page, lines: inside, from, to }, ...below]
  note(band.gutter, inside.length)
  const middle = (band.gutter.start + band.gutter.end) / 2
  const side = (left: boolean) =>
    inside.flatMap(line => {
      const items = line.items.filter(({ x, width }) => x + width / 2 < middle === left)
      return items.length === line.items.length ? [line] : items.length > 0 ? [lineOf(page, items)] : []
    })
  return [
    ...above,
    ...within(side(true), { to: band.gutter.start }),
    ...within(side(false), { from: band.gutter.end }),
    ...below,
  ]
}

/** The rows of a table, from the first to the last that has cells on both sides of its gutter. */
function rowsOf(lines: readonly Line[], { first, last, gutter }: Band): { first: number; last: number } {
  const hasBoth = (i: number) => lines[i]!.x0 < gutter.start + 1 && lines[i]!.x1 > gutter.end - 1
  while (first < last && !hasBoth(first)) first++
  while (last > first && !hasBoth(last)) last--
  return { first, last }
}

/** The tallest band of lines that a gutter parts, with text on both sides. */
function bestBand(lines: readonly Line[], known: readonly Span[]): Band | null {
  const free = lines.map(freeOf)
  let best: (Band & { readonly score: number }) | null = null
  for (let first = 0; first < lines.length; first++) {
    // What begins higher up with the same gap is longer.
    let spans = free[first]!.map(span => ({ span, last: first }))
    const open = new Map<number, { span: Span; last: number }>()
    for (let next = first + 1; next < lines.length && spans.length > 0; next++) {
      const going = spans.flatMap(({ span }) =>
        meet(span, free[next]!, narrowest * lines[next]!.size).map(met => ({ span: met, last: next })),
      )
      for (const one of going) open.set(Math.round(one.span.start), one)
      spans = going
    }
    for (const { span, last } of open.values()) {
      if (best && last - first + 1 <= best.last - best.first + 1 && best.score >= last - first + 1) continue
      const band = bandOf(lines, first, last, span, known)
      if (band && band.score > (best?.score ?? 0)) best = band
    }
  }
  return best
}

/** What stands before an item of a list: beside it is no column. */
const sign = /^\s*(?:[-–—•·▪◦‣●○■□*]|\(?[\p{L}\d]{1,4}[.)°]\)?)\s*$/u

function bandOf(lines: readonly Line[], first: number, last: number, gutter: Span, known: readonly Span[]) {
  if (gutter.start === Number.NEGATIVE_INFINITY || gutter.end === Number.POSITIVE_INFINITY) return null
  const inside = lines.slice(first, last + 1)
  const size = inside[0]!.size
  const middle = (gutter.start + gutter.end) / 2
  let [left, right, both, leftChars, rightChars, signs] = [0, 0, 0, 0, 0, 0]
  const begins = new Map<number, number>()
  for (const { items } of inside) {
    const own = items.filter(({ x, width }) => x + width / 2 < middle)
    const chars = (some: readonly { readonly text: string }[]) =>
      some.reduce((sum, { text }) => sum + text.trim().length, 0)
    leftChars += chars(own)
    rightChars += chars(items) - chars(own)
    if (own.length > 0) left++
    if (own.length === 1 && sign.test(own[0]!.text)) signs++
    if (own.length < items.length) {
      right++
      const x = Math.round(
        items.reduce(
          (least, item) => (item.x + item.width / 2 < middle ? least : Math.min(least, item.x)),
          Number.POSITIVE_INFINITY,
        ),
      )
      for (const at of [x, x + 1]) begins.set(at, (begins.get(at) ?? 0) + 1)
    }
    if (own.length > 0 && own.length < items.length) both++
  }
  const rows = Math.min(left, right)
  const width = gutter.end - gutter.start
  const aligned = Math.max(0, ...begins.values()) >= alignedShare * right && rows >= minRowsOfNarrowest
  if (width < minGutter * size && !aligned) return null
  const usual = known.some(one => overlap(one, gutter) >= 0.7 * (one.end - one.start))
  if (rows < (usual ? 1 : width >= wideGutter * size ? minRows : minRowsOfNarrow)) return null
  const [short, long] = [leftChars / left, rightChars / right].sort((a, b) => a - b) as [number, number]
  const table =
    !usual && both >= 0.6 * Math.max(left, right) && short <= maxCharsACell && long <= 3 * maxCharsACell
  if (!usual && signs >= 0.7 * left) return null
  const listed = leftChars / left < 6 && rightChars / right > 3 * minCharsALine
  if (listed && !usual) return null
  if (!table && !usual && short < minCharsALine) return null
  return { first, last, gutter, table, score: left + right - (table ? 0 : Math.abs(left - right) / 4) }
}

/** Where a line leaves room: beside it, and in its gaps. */
function freeOf({ items, size, x0, x1 }: Line): Span[] {
  const spans: Span[] = [{ start: Number.NEGATIVE_INFINITY, end: x0 }]
  let end = x0
  for (const { x, width } of [...items].sort((a, b) => a.x - b.x)) {
    if (x - end >= narrowest * size) spans.push({ start: end, end: x })
    end = Math.max(end, x + width)
  }
  return [...spans, { start: x1, end: Number.POSITIVE_INFINITY }]
}

const meet = (span: Span, others: readonly Span[], min: number): Span[] =>
  others.flatMap(other => {
    const start = Math.max(span.start, other.start)
    const end = Math.min(span.end, other.end)
    return end - start >= min ? [{ start, end }] : []
  })
