// The numbers of lines in the margin: above one another, going up by the same step.

import type { TextItem } from './page.ts'

/** So many on one page are no chance. */
const minNumbers = 4
/** How far their edges stand apart at most, in points. */
const near = 2

export type Numbered = { readonly text: readonly TextItem[]; readonly numbers: readonly TextItem[] }

/** The pieces of each page without the numbers of its lines, which are apart. */
export function lineNumbersApart(pages: readonly (readonly TextItem[])[]): Numbered[] {
  const sides = pages.map(inMargins)
  const found = sides.map(margins => margins.flatMap(inStep))
  // On a page of few lines there are few numbers, where they stand on the others.
  const edges = new Set(found.flat().map(({ x, width }) => Math.round((x + width) / near)))
  const isThere = ({ x, width }: TextItem) =>
    [-1, 0, 1].some(step => edges.has(Math.round((x + width) / near) + step))
  return pages.map((items, i) => {
    const numbers = new Set([...found[i]!, ...(edges.size > 0 ? sides[i]!.flat().filter(isThere) : [])])
    return numbers.size === 0
      ? { text: items, numbers: [] }
      : { text: items.filter(item => !numbers.has(item)), numbers: [...numbers] }
  })
}

/** The numbers that stand to the left of all text, and those to the right of it. */
function inMargins(items: readonly TextItem[]): TextItem[][] {
  const candidates = new Set(items.filter(({ text }) => /^\s*\d{1,4}\s*$/u.test(text)))
  if (candidates.size === 0) return []
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const item of items) {
    if (candidates.has(item)) continue
    left = Math.min(left, item.x)
    right = Math.max(right, item.x + item.width)
  }
  return [
    [...candidates].filter(({ x, width }) => x + width <= left + 1),
    [...candidates].filter(({ x }) => x >= right - 1),
  ]
}

function inStep(side: readonly TextItem[]): TextItem[] {
  const [edge] = side
  if (!edge) return []
  const sorted = side
    .filter(({ x, width }) => Math.abs(x - edge.x) < near || Math.abs(x + width - edge.x - edge.width) < near)
    .sort((a, b) => a.baseline - b.baseline)
  const values = sorted.map(({ text }) => Number(text))
  const steps = values.slice(1).map((value, i) => value - values[i]!)
  const step = steps.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  if (sorted.length < minNumbers || ![1, 2, 5, 10].includes(step)) return []
  return steps.filter(one => one === step).length >= 0.9 * steps.length ? sorted : []
}
