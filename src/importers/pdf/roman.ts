// Roman numbers of pages.

const values: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
])

/** The number that a text is in Roman signs up to 399, with rules or dots around it; null if it is none. */
export function romanIn(text: string): number | null {
  const signs = /^[\W_]{0,5}([ivxlc]{1,9})[\W_]{0,5}$/iu.exec(text)?.[1]?.toLowerCase()
  if (!signs || !/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(signs)) return null
  return Array.from(signs, sign => values.get(sign)!).reduce(
    (sum, value, i, all) => sum + (value < (all[i + 1] ?? 0) ? -value : value),
    0,
  )
}
