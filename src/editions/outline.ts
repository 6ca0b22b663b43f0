// A first look at what has come from one's own server: enough that the drawing does not stumble. The gate (`parse-edition.ts`) looks
// at all of it afterwards, with a library that the first view has no room for.

import type { Edition } from '../graph/index.ts'
import { inTodaysFormat } from './migrations.ts'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The lists of a corpus. */
const lists = ['languages', 'documents', 'entities', 'mentions', 'claims', 'errata', 'questions'] as const

/** What a corpus adds to the vocabulary, if it does. */
export const hasVocabulary = (added: unknown): boolean =>
  added === undefined || (isObject(added) && Array.isArray(added.types) && Array.isArray(added.predicates))

/** The story of a corpus, if it has one. */
export const hasStory = (story: unknown): boolean =>
  story === undefined || (isObject(story) && isObject(story.title) && Array.isArray(story.steps))

/** The edition that a value seems to be, in today's format; null if it has not even the outline of one. */
export function outlinedEdition(value: unknown): Edition | null {
  const current = inTodaysFormat(value)
  if (!current) return null
  const { format, corpus, positions } = current
  const sound =
    format === 1 &&
    isObject(corpus) &&
    lists.every(list => Array.isArray(corpus[list])) &&
    hasVocabulary(corpus.vocabulary) &&
    hasStory(corpus.story) &&
    isObject(positions) &&
    Object.values(positions).every(Array.isArray)
  return sound ? (current as unknown as Edition) : null
}
