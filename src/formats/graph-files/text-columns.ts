// Whether a table holds texts in the place of nodes: what a paper says, in a column for each of its languages.

import { plainName } from './roles.ts'

/** What a column of texts is named by, a code of a language or its name, perhaps among other words: `nl`, `Texte FR`. */
const names = new Set(
  (
    'nl fr de en lb es it pt dutch nederlands néerlandais french frans français francais german duits deutsch allemand ' +
    'english engels anglais luxembourgish lëtzebuergesch text tekst texte'
  ).split(' '),
)

/** Of a header that says so much, nothing else is a text: `label_nl` names a node. */
const namesNode = /^(?:label|name|naam|nom|title|titel|titre)/u

const wordsOf = (header: string) => header.toLowerCase().split(/[^\p{L}]+/u)

const isSentence = (cell: string) => /\s\S+\s/u.test(cell) && /[.?!…]["'”»)\]]*\s*$/u.test(cell)

/**
 * Whether a table of which no rows are links is one of texts: a column is named after a language, or after a text, and most of what stands in it
 * are sentences. Nodes have names.
 *
 * @param rows the first of them is the header
 */
export function holdsTexts([header = [], ...rows]: readonly (readonly string[])[]): boolean {
  return header.some((name, column) => {
    const words = wordsOf(name)
    if (namesNode.test(plainName(name)) || !words.some(word => names.has(word))) return false
    const filled = rows.flatMap(row => (row[column]?.trim() ? [row[column]] : []))
    return filled.length > 0 && filled.filter(isSentence).length * 2 > filled.length
  })
}
