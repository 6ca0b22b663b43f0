// The lines of a column → its paragraphs: by indents, gaps, short last lines and changes of type, with or without blank lines.

import { ends, goesOn } from '../../text/index.ts'
import type { Line } from './lines.ts'
import { opens, opensItem } from './marks.ts'

/** How the lines of a column stand, in points. */
export type Measure = {
  readonly left: number
  readonly right: number
  /** How much further in paragraphs begin; null where they do not. */
  readonly indent: number | null
  /** From one line of a paragraph to the next, for letters of a size. */
  readonly leadingOf: (size: number) => number
}

/** The lines of each paragraph. */
export function paragraphsOf(lines: readonly Line[], measure: Measure): Line[][] {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && continues(last, line, measure)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** Of lines that stand in the middle of a column, away from both of its edges. */
const isCentred = ({ x0, x1, size }: Line, { left, right }: Measure): boolean =>
  Math.abs(x0 + x1 - left - right) < 2 * size && x0 > left + 1.5 * size && x1 < right - 1.5 * size

/** Whether the first word of the next line would have had room at the end of a line: then the line was ended by will. */
export function isShort(line: Line, next: Line, right: number): boolean {
  if (/[-\u00ad]$/u.test(line.text)) return false
  return line.x1 + 0.5 * line.size + firstWordWidth(next) < right
}

/** The same, with so much room that no width that we are not told of can be the reason. */
const isPlainlyShort = (line: Line, next: Line, { left, right }: Measure): boolean =>
  isShort(line, next, right) &&
  line.x1 + 2 * line.size + 1.5 * firstWordWidth(next) < right &&
  line.x1 < left + 0.8 * (right - left)

/** About how wide letters are, one by the other: of a piece only the whole is told. */
const widthIn = (text: string): number => {
  let sum = 0
  for (const letter of text)
    sum += /[iljtf.,;:'’|()\s-]/u.test(letter)
      ? 0.6
      : /[mwMW—]/u.test(letter)
        ? 1.7
        : /\p{Lu}/u.test(letter)
          ? 1.45
          : 1
  return sum
}

function firstWordWidth({ items, text }: Line): number {
  const [first] = items
  if (!first) return 0
  const sample = first.text.trim().slice(0, 200)
  const share = first.width * (sample.length / Math.max(1, first.text.trim().length))
  return (widthIn(/^\S{1,200}/u.exec(text)?.[0] ?? '') * share) / Math.max(1, widthIn(sample))
}

/** Whether a line begins where first lines do. */
const isFirst = ({ x0 }: Line, { left, indent }: Measure): boolean =>
  indent !== null && Math.abs(x0 - left - indent) < 2

const startsBold = ({ items }: Line): boolean => items[0]?.bold ?? false
const endsBold = ({ items }: Line): boolean => items.at(-1)?.bold ?? false

function continues(paragraph: readonly Line[], next: Line, measure: Measure): boolean {
  const first = paragraph[0]!
  const last = paragraph.at(-1)!
  const { size } = last
  if (next.size > 1.08 * size || next.size < 0.92 * size) return false
  const step = next.baseline - last.baseline
  const leading = measure.leadingOf(size)
  if (step <= 0 || step > 1.4 * leading + 0.5) return false
  const short = isShort(last, next, measure.right)
  const ended = ends(last.text)
  const spaced = step > leading + 0.15 * size
  if (spaced && (short || ended)) return false
  if (last.bold !== next.bold) {
    const runsOn = last.bold ? startsBold(next) : endsBold(last)
    if (!runsOn && (short || spaced || ended)) return false
  }
  const begins = opens(next.text)
  if (begins && (short || ended || /[,]$/u.test(last.text) || next.x0 > last.x0 + 0.7 * size)) return false
  const centred = isCentred(last, measure) && isCentred(next, measure)
  const lower = goesOn(next.text)
  if (centred)
    return !ended && (lower || (last.bold === next.bold && last.italic === next.italic && last.size > 0))
  const hangs = paragraph.length === 1 && opensItem(first.text)
  if (measure.indent !== null && isFirst(next, measure)) {
    const pauses = short || ended || /,$/u.test(last.text)
    if (!hangs && pauses && Math.abs(last.x0 - measure.left) < 2) return false
    // Of two lines that both begin further in, as first lines do, the second is of the next paragraph.
    if (paragraph.length === 1 && isFirst(last, measure) && (short || (ended && !lower))) return false
  }
  const indent = next.x0 - last.x0
  if (indent > 0.7 * size) {
    if (hangs && !(short && ended)) return true
    if (ended || short) return lower && !ended
    return lower || paragraph.length === 1
  }
  if (indent < -0.7 * size) return paragraph.length === 1 && !(short && (ended || !lower))
  if (!short) return true
  // Of a narrow block all lines are short: what stands beside this one tells how much room there was.
  const room = { ...measure, right: paragraph.reduce((most, { x1 }) => Math.max(most, x1), next.x1) }
  if (lower && isPlainlyShort(last, next, room)) return false
  return !ended && (lower || !isPlainlyShort(last, next, measure))
}
