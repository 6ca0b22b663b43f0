// Pieces of text that stand on one line, and the line's text.

import type { TextItem } from './page.ts'

/** What stands on one line of a page, or of a column of it, from left to right. */
export type Line = {
  readonly page: number
  readonly items: readonly TextItem[]
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly baseline: number
  /** The size of most of its letters. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

/** A gap of this part of the size of the letters is a space. */
const spaceRatio = 0.15

/** No line of a text has more pieces: not asked there for raised letters. */
const maxLeaning = 1_000

const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}]/u

/** The lines of a page, from above. Small raised letters stand on the line that they follow. */
export function linesOf(page: number, items: readonly TextItem[]): Line[] {
  const sorted = [...items].sort((a, b) => a.baseline - b.baseline || a.x - b.x)
  const rows: { baseline: number; size: number; items: TextItem[] }[] = []
  for (const item of sorted) {
    const row = rows.at(-1)
    const near = row && item.baseline - row.baseline <= 0.25 * Math.min(item.size, row.size)
    if (near) row.items.push(item)
    else rows.push({ baseline: item.baseline, size: item.size, items: [item] })
  }
  const own = rows.map(row => ({ ...row, items: [...row.items] }))
  own.forEach((row, i) => {
    row.items = row.items.filter(item => {
      if (row.items.length > maxLeaning) return true
      const host = [-2, -1, 1, 2]
        .map(step => own[i + step])
        .find(other => other && leansOn(item, other.items))
      if (host) host.items.push(item)
      return !host
    })
  })
  return own.filter(({ items: kept }) => kept.length > 0).map(({ items: kept }) => lineOf(page, kept))
}

/** Whether a small piece is raised or lowered right beside a bigger one. */
const leansOn = (item: TextItem, others: readonly TextItem[]): boolean =>
  others.some(other => {
    const rise = other.baseline - item.baseline
    const gap = Math.min(Math.abs(item.x - other.x - other.width), Math.abs(other.x - item.x - item.width))
    return (
      item.size <= 0.85 * other.size &&
      rise < 0.75 * other.size &&
      rise > -0.35 * other.size &&
      gap < 0.35 * other.size
    )
  })

/** A line of some pieces, of which there is at least one. */
export function lineOf(page: number, given: readonly TextItem[]): Line {
  const items = [...given].sort((a, b) => a.x - b.x)
  if (items.filter(({ text }) => rightToLeft.test(text)).length * 2 > items.length) items.reverse()
  const chars = (test: (item: TextItem) => boolean) =>
    items.reduce((sum, item) => sum + (test(item) ? item.text.length : 0), 0)
  const all = chars(() => true)
  const sizes = new Map<number, number>()
  const sizeOf = ({ size }: TextItem) => Math.round(size * 2)
  for (const item of items) sizes.set(sizeOf(item), (sizes.get(sizeOf(item)) ?? 0) + item.text.length)
  const usual = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  const most = items.find(item => sizeOf(item) === usual)!
  return {
    page,
    items,
    text: textOf(items),
    x0: items.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    x1: items.reduce((greatest, { x, width }) => Math.max(greatest, x + width), Number.NEGATIVE_INFINITY),
    baseline: most.baseline,
    size: most.size,
    bold: chars(({ bold }) => bold) >= 0.85 * all,
    italic: chars(({ italic }) => italic) >= 0.85 * all,
  }
}

function textOf(items: readonly TextItem[]): string {
  let text = ''
  let before: TextItem | null = null
  for (const item of items) {
    if (before && !/\s$/u.test(text) && !/^\s/u.test(item.text) && isParted(before, item)) text += ' '
    text += item.text
    before = item
  }
  return text.trim()
}

function isParted(before: TextItem, item: TextItem): boolean {
  const [left, right] = before.x <= item.x ? [before, item] : [item, before]
  return item.spaced || right.x - left.x - left.width > spaceRatio * Math.min(left.size, right.size)
}

/** The pieces of a line between gaps that are wider than `gap`, in points. */
export function partsOf(line: Line, gap: number): Line[] {
  const parts: TextItem[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of [...line.items].sort((a, b) => a.x - b.x)) {
    const last = parts.at(-1)
    if (last && item.x - end <= gap) last.push(item)
    else parts.push([item])
    end = Math.max(end, item.x + item.width)
  }
  return parts.length < 2 ? [line] : parts.map(items => lineOf(line.page, items))
}
