// What is usual in a paper: the size of its letters, the distance of its lines, the edges of its columns.

import type { Column } from './columns.ts'
import type { Line } from './lines.ts'
import type { Measure } from './paragraphs.ts'

/** The size that most letters have, in points. */
export function bodySizeOf(lines: readonly Line[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length)
  }
  return [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [10, 0])[0]
}

/** A step of less than this part of the size is none from line to line. */
const minLeading = 0.8
const maxLeading = 2.2
const usualLeading = 1.2
/** Of fewer lines of a size, all may be headings by themselves: what is usual elsewhere tells more. */
const minSteps = 8

/** From line to line within paragraphs: of all steps a small one, for those between paragraphs are greater. */
export function leadings(columns: readonly Column[]): (size: number) => number {
  const steps = new Map<number, number[]>()
  for (const { lines } of columns) {
    lines.forEach((line, i) => {
      const before = lines[i - 1]
      if (!before || Math.abs(before.size - line.size) > 0.3) return
      const step = line.baseline - before.baseline
      if (step < minLeading * line.size || step > maxLeading * line.size) return
      const key = Math.round(line.size)
      const own = steps.get(key)
      if (own) own.push(step)
      else steps.set(key, [step])
    })
  }
  const often = [...steps].reduce((best, next) => (next[1].length > best[1].length ? next : best), [0, []])
  const smallOf = (own: readonly number[]) =>
    [...own].sort((a, b) => a - b)[Math.floor(own.length / 5)] ?? Number.POSITIVE_INFINITY
  const ratio = often[0] === 0 ? usualLeading : smallOf(often[1]) / often[0]
  const known = new Map(
    [...steps].map(([size, own]) => {
      const small = smallOf(own)
      return [size, own.length >= minSteps ? small : Math.min(small, ratio * size)]
    }),
  )
  return size => known.get(Math.round(size)) ?? ratio * size
}

/** The edges of the columns, found from all that stand at the same place: one of few lines does not tell its own. */
export function measures(columns: readonly Column[], leadingOf: Measure['leadingOf']): Measure[] {
  const lefts = columns.map(leftOf)
  const known = new Map<string, number>()
  const slot = (left: number, to: number) => `${Math.round(left / 4)} ${Math.round(to / 40)}`
  const rightOf = ({ lines }: Column) => {
    const ends = lines.map(({ x1 }) => x1).sort((a, b) => b - a)
    return ends[Math.min(ends.length - 1, Math.floor(ends.length / 25))]!
  }
  columns.forEach((column, i) => {
    const key = slot(lefts[i]!, column.to)
    known.set(key, Math.max(known.get(key) ?? 0, rightOf(column)))
  })
  return columns.map((column, i) => ({
    left: lefts[i]!,
    right: Math.min(column.to, known.get(slot(lefts[i]!, column.to))!),
    indent: indentOf(column, lefts[i]!),
    leadingOf,
  }))
}

const minIndent = 0.7
const maxIndent = 6

/** How much further in a line begins than the next, most often. */
function indentOf({ lines }: Column, left: number): number | null {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const indent = line.x0 - left
    if (
      !next ||
      Math.abs(next.x0 - left) > 2 ||
      indent < minIndent * line.size ||
      indent > maxIndent * line.size
    )
      return
    counts.set(Math.round(indent), (counts.get(Math.round(indent)) ?? 0) + 1)
  })
  const [indent, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])
  return count >= 2 ? indent : null
}

/** Where most lines of a column begin; furthest to the left of the places where a good part of them does. */
function leftOf({ lines }: Column): number {
  const starts = lines.map(({ x0 }) => x0).sort((a, b) => a - b)
  const at = starts.find(
    x => starts.filter(other => other >= x && other < x + 2).length >= 0.15 * starts.length,
  )
  return at ?? starts[0] ?? 0
}
