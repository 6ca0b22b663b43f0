// Whether what has come from a server is an edition: enough of a look that the page does not stumble over it. What a person opens is
// looked at thoroughly, but with a library that the first view has no room for.

import type { Edition } from '../../graph/index.ts'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The lists of a corpus. */
const lists = ['languages', 'documents', 'entities', 'mentions', 'claims', 'errata', 'questions'] as const

/** The edition, or null if there is none in it. */
export function editionOf(value: unknown): Edition | null {
  if (!isObject(value)) return null
  const { format, corpus, positions } = value
  const sound =
    format === 1 &&
    isObject(corpus) &&
    lists.every(list => Array.isArray(corpus[list])) &&
    isObject(positions) &&
    Object.values(positions).every(Array.isArray)
  return sound ? (value as unknown as Edition) : null
}
