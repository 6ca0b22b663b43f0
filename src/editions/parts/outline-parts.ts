// A first look at what has come from one's own server: enough that it can be read and drawn. The gate (`parse-parts.ts`) looks at all
// of it afterwards.

import { modes } from '../../graph/index.ts'
import { hasStory, hasVocabulary } from '../outline.ts'
import type { OpeningFile } from './opening.ts'
import type { OverviewFile } from './overview-file.ts'
import type { WordsFile } from './split.ts'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const lists = ['questions', 'languages', 'predicates', 'statuses', 'times', 'shapes', 'documents'] as const

const openingTexts = ['overview', 'links', 'positions'] as const

const entityLists = ['types', 'grammars', 'labels', 'whens', 'remarks'] as const

const documentLists = ['languages', 'spoken', 'titles'] as const
const documentTexts = [
  ...(['id', 'words', 'passages', 'heads', 'formerly'] as const),
  ...(['named', 'mentions', 'differing', 'claims', 'statements'] as const),
] as const

const areEntities = (columns: unknown): boolean =>
  isObject(columns) &&
  entityLists.every(list => Array.isArray(columns[list])) &&
  typeof columns.ids === 'string' &&
  typeof columns.kinds === 'string'

/**
 * What a value seems to open an edition with; null if it has not even the outline of that, as an overview has not.
 * @param value what `JSON.parse` gave; its columns are looked at when they are read
 */
export function outlinedOpening(value: unknown): OpeningFile | null {
  if (!isObject(value) || value.format !== 3) return null
  const sound =
    openingTexts.every(text => typeof value[text] === 'string') &&
    modes.some(mode => mode === value.mode) &&
    areEntities(value.entities) &&
    hasVocabulary(value.vocabulary)
  return sound ? (value as unknown as OpeningFile) : null
}

/**
 * The overview that a value seems to be; null if it has not even the outline of one.
 * @param value what `JSON.parse` gave; its columns are looked at when they are read
 */
export function outlinedOverview(value: unknown): OverviewFile | null {
  if (!isObject(value) || value.format !== 4 || !isObject(value.positions) || !isObject(value.lengths))
    return null
  const { documents, entities, positions } = value
  const sound =
    lists.every(list => Array.isArray(value[list])) &&
    areEntities(entities) &&
    typeof value.search === 'string' &&
    hasVocabulary(value.vocabulary) &&
    hasStory(value.story) &&
    modes.every(mode => positions[mode] === undefined || typeof positions[mode] === 'string') &&
    (documents as readonly unknown[]).every(
      document =>
        isObject(document) &&
        documentLists.every(list => Array.isArray(document[list])) &&
        documentTexts.every(text => typeof document[text] === 'string') &&
        (document.divisions === undefined || typeof document.divisions === 'string'),
    )
  return sound ? (value as unknown as OverviewFile) : null
}

const wordLists = ['passages', 'claims', 'mentions', 'errata'] as const

/** The words of a document that a value seems to be; null if they have not even the outline of such. */
export function outlinedWords(value: unknown): WordsFile | null {
  if (!isObject(value) || value.format !== 2) return null
  return wordLists.every(list => Array.isArray(value[list])) ? (value as unknown as WordsFile) : null
}
