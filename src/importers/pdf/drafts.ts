// Columns → the blocks of a paper, before their languages are known and what the pages have cut is joined.

import { ends, goesOn } from '../../text/index.ts'
import type { BlockRole } from '../imported.ts'
import type { Column } from './columns.ts'
import type { Line } from './lines.ts'
import { isChapter, noteMark, opensItem } from './marks.ts'
import { type Measure, paragraphsOf } from './paragraphs.ts'

/** A block while it is made. */
export type Draft = {
  readonly role: BlockRole
  readonly lines: readonly Line[]
  /** Of the columns of the paper, in order. */
  readonly column: number
  readonly measure: Measure
  /** Nothing of the text stands before it in its column, or after it. */
  readonly opensColumn: boolean
  readonly closesColumn: boolean
}

/** What is longer is no heading, in characters. */
const maxHeading = 160
const maxBoldHeading = 320
const maxHeadingLines = 5

/** The blocks of the columns, in order; notes at the foot of a column are apart from its text. */
export function draftsOf(
  columns: readonly Column[],
  measures: readonly Measure[],
  bodySize: number,
): Draft[] {
  const usuallyBold = isUsuallyBold(columns)
  return columns.flatMap((column, index) => {
    const measure = measures[index]!
    const draft = (role: BlockRole, lines: readonly Line[], i: number, all: number): Draft => ({
      role,
      lines,
      column: index,
      measure,
      opensColumn: i === 0,
      closesColumn: i === all - 1,
    })
    if (column.is === 'table') return column.lines.map(line => draft({ is: 'row' }, [line], 0, 0))
    const { text, notes } = notesApart(column, bodySize)
    const paragraphs = paragraphsOf(text, measure)
    const noted = notesOf(notes, measure)
    return [
      ...paragraphs.map((lines, i) => {
        const role = roleOf(lines, paragraphs[i + 1] ?? null, { measure, bodySize, usuallyBold })
        return draft(role, lines, i, paragraphs.length)
      }),
      ...noted.map((lines, i) => {
        const mark = noteMark(lines[0]!.text) ?? ''
        return draft({ is: 'footnote', mark }, lines, i, noted.length)
      }),
    ]
  })
}

const isUsuallyBold = (columns: readonly Column[]): boolean => {
  const lines = columns.flatMap(column => column.lines)
  return lines.filter(({ bold }) => bold).length * 2 > lines.length
}

/** The small type at the foot of a column, from its first sign on. */
function notesApart({ lines }: Column, bodySize: number): { text: readonly Line[]; notes: readonly Line[] } {
  let from = lines.length
  while (from > 0 && lines[from - 1]!.size <= 0.93 * bodySize) from--
  const first = lines.findIndex((line, i) => i >= from && noteMark(line.text) !== null)
  // What runs on from the page before has no sign of its own: it is small, and text stands above it.
  if (first < 0 || (first > from && from === 0)) return { text: lines, notes: [] }
  return { text: lines.slice(0, from), notes: lines.slice(from) }
}

/** Of the numbers of two notes: some may stand on another page, or in another column. */
const maxStep = 5

/** Each note; a sign at the beginning of a line opens the next if it follows the one before. */
function notesOf(lines: readonly Line[], measure: Measure): Line[][] {
  const notes: Line[][] = []
  let number = Number.NaN
  for (const line of lines) {
    const mark = noteMark(line.text)
    const next = Number(mark)
    const last = notes.at(-1)?.at(-1)
    const opens =
      mark !== null &&
      (Number.isNaN(next) || Number.isNaN(number) || (next > number && next <= number + maxStep)) &&
      (!last || ends(last.text) || line.x0 <= measure.left + 1.5 * line.size)
    if (opens || notes.length === 0) notes.push([line])
    else notes.at(-1)!.push(line)
    if (opens) number = next
  }
  return notes
}

type Usual = { readonly measure: Measure; readonly bodySize: number; readonly usuallyBold: boolean }

function roleOf(lines: readonly Line[], next: readonly Line[] | null, usual: Usual): BlockRole {
  const text = lines.map(line => line.text).join('\n')
  const level = headingLevel(lines, text, next, usual)
  if (level) return { is: 'heading', level }
  return { is: opensItem(text) ? 'item' : 'paragraph' }
}

/** Which levels there are is told later, by all headings; here, 1 for big letters, 2 for other signs. */
function headingLevel(
  lines: readonly Line[],
  text: string,
  next: readonly Line[] | null,
  { measure, bodySize, usuallyBold }: Usual,
): 1 | 2 | null {
  const [first] = lines
  if (!first || lines.length > maxHeadingLines || !/\p{L}/u.test(text)) return null
  const stops = /[.;,]["'”’»)]*$/u.test(text)
  if (first.size >= 1.12 * bodySize && text.length <= maxBoldHeading && !(stops && text.length > maxHeading))
    return 1
  if (first.size < 0.93 * bodySize) return null
  const bold = lines.every(line => line.bold) && !usuallyBold
  if (bold && text.length <= maxBoldHeading && !stops && !/:$/u.test(text)) return 2
  if (text.length > maxHeading || stops || ends(text) || lines.length > 3) return null
  if (isChapter(text)) return 2
  if (!next || goesOn(next[0]!.text)) return null
  const italic = lines.every(line => line.italic)
  const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.)\s+\p{Lu}/u.test(text)
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  const alone = next[0]!.baseline - lines.at(-1)!.baseline > 1.2 * measure.leadingOf(first.size)
  return (italic || numbered || capitals) && (alone || italic) && lines.length <= 2 ? 2 : null
}
