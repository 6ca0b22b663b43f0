// What a store answers to a SELECT, as CSV (https://www.w3.org/TR/sparql11-results-csv-tsv/): each store writes it, and Virtuoso fifteen
// times as fast as JSON.

export type Results = {
  readonly variables: readonly string[]
  /** As many texts each as there are variables; '' where nothing is bound. */
  readonly rows: readonly (readonly string[])[]
}

/** Letters of any script may be in one: https://www.w3.org/TR/sparql11-query/#rVARNAME. */
const variableName = /^[\p{L}\p{M}\p{N}_·‿⁀]+$/u

const quote = 34
const comma = 44
const newline = 10
const carriageReturn = 13

/**
 * The results in a text; null where it is no such CSV, or breaks off.
 * @param text the whole answer
 */
export function readResults(text: string): Results | null {
  // Every store ends the last row too; a proxy that ends an answer halfway may leave it whole to look at.
  if (!text.endsWith('\n')) return null
  const rows: string[][] = []
  let row: string[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    let cell: string
    if (text.charCodeAt(at) === quote) {
      let end = at + 1
      let isDoubled = false
      for (;;) {
        end = text.indexOf('"', end)
        if (end < 0) return null
        if (text.charCodeAt(end + 1) !== quote) break
        isDoubled = true
        end += 2
      }
      cell = text.slice(at + 1, end)
      if (isDoubled) cell = cell.replaceAll('""', '"')
      at = end + 1
    } else {
      let end = at
      while (end < text.length) {
        const code = text.charCodeAt(end)
        if (code === comma || code === newline || code === carriageReturn) break
        end += 1
      }
      cell = text.slice(at, end)
      at = end
    }
    row.push(cell)
    if (text.charCodeAt(at) === comma) {
      at += 1
      continue
    }
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline) at += 2
    else if (text.charCodeAt(at) === newline) at += 1
    else if (at < text.length) return null
    rows.push(row)
    row = []
  }
  const [variables, ...found] = rows
  if (!variables?.every(name => variableName.test(name))) return null
  return found.every(({ length }) => length === variables.length) ? { variables, rows: found } : null
}
