// The numbers of lines in the margin: above one another, going up by the same step.

import type { TextItem } from './page.ts'

const minNumbers = 4
/** How far their edges stand apart at most, in points. */
const near = 2

/** The pieces of a page without the numbers of its lines, which are apart. */
export function lineNumbersApart(items: readonly TextItem[]): {
  text: readonly TextItem[]
  numbers: readonly TextItem[]
} {
  const candidates = items.filter(({ text }) => /^\s*\d{1,4}\s*$/u.test(text))
  if (candidates.length < minNumbers) return { text: items, numbers: [] }
  const others = items.filter(item => !candidates.includes(item))
  const left = Math.min(...others.map(({ x }) => x))
  const right = Math.max(...others.map(({ x, width }) => x + width))
  const sides = [
    candidates.filter(({ x, width }) => x + width <= left + 1),
    candidates.filter(({ x }) => x >= right - 1),
  ]
  const numbers = new Set(sides.flatMap(side => inStep(side)))
  return numbers.size < minNumbers
    ? { text: items, numbers: [] }
    : { text: items.filter(item => !numbers.has(item)), numbers: [...numbers] }
}

function inStep(side: readonly TextItem[]): TextItem[] {
  const [edge] = side
  if (!edge) return []
  const sorted = side
    .filter(({ x, width }) => Math.abs(x - edge.x) < near || Math.abs(x + width - edge.x - edge.width) < near)
    .sort((a, b) => a.baseline - b.baseline)
  const values = sorted.map(({ text }) => Number(text))
  const steps = values.slice(1).map((value, i) => value - values[i]!)
  const step = Math.min(...steps)
  if (sorted.length < minNumbers || ![1, 2, 5, 10].includes(step)) return []
  // With each page, or each section, they may begin anew.
  const regular = steps.filter(one => one === step || one < 0).length
  return regular >= 0.9 * steps.length ? sorted : []
}
