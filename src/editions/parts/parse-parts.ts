// The gate for an edition in parts: what a server gives is held to its shape, and its parts to each other.

import { type CorpusRefusal, held, refused } from '../corpus-reading.ts'
import { misfitInOverview, misfitInWords } from '../integrity.ts'
import { unplacedAmong, unplacedIn } from '../placed.ts'
import { type Opening, readOpening } from './opening.ts'
import { openingFileSchema, overviewFileSchema, readIds, wordsFileSchema } from './parts-schema.ts'
import { type ReadOverview, readOverview } from './read-overview.ts'
import type { WordsFile } from './split.ts'

export type OverviewReading = { readonly kind: 'read'; readonly overview: ReadOverview } | CorpusRefusal

export type WordsReading = { readonly kind: 'read'; readonly words: WordsFile } | CorpusRefusal

export type OpeningReading = { readonly kind: 'read'; readonly opening: Opening } | CorpusRefusal

/**
 * What a value opens an edition with, or the first thing that is wrong with it. Never throws.
 *
 * @param value what `JSON.parse` gave of an `overview.json` that is not itself the overview
 */
export function parseOpening(value: unknown): OpeningReading {
  const file = held(openingFileSchema, value)
  if (file.kind === 'refused') return file
  const opening = columnsOf(() => readOpening(file.value))
  if (!opening) return refused('malformed', 'links')
  const { overview, projection, positions } = opening
  const ids = held(readIds, [...projection.nodes])
  if (ids.kind === 'refused') return ids
  return (
    misfitInOverview(overview) ??
    unplacedAmong(projection.nodes, positions, 'positions') ?? { kind: 'read', opening }
  )
}

/**
 * The overview that a value is, or the first thing that is wrong with it. Never throws.
 *
 * @param value what `JSON.parse` gave of an `overview.json`
 */
export function parseOverview(value: unknown): OverviewReading {
  const file = held(overviewFileSchema, value)
  if (file.kind === 'refused') return file
  const overview = columnsOf(() => {
    const read = readOverview(file.value)
    // Read when they are asked for, else.
    const { titles: _, named: __, mentionCounts: ___, differing: ____ } = read.summary()
    return read
  })
  if (!overview) return refused('malformed', 'documents')
  const { documents, claims } = overview.overview
  const ids = held(
    readIds,
    [claims, ...documents.map(({ passages }) => passages)].flatMap(items => items.map(({ id }) => id)),
  )
  if (ids.kind === 'refused') return ids
  return (
    misfitInOverview(overview.overview) ??
    unplacedIn(overview.overview, overview.positions) ?? { kind: 'read', overview }
  )
}

/** What columns say; null where they are none, or do not fit each other. */
function columnsOf<Read>(read: () => Read): Read | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * The words of a document that a value is, or the first thing that is wrong with them. Whether they are those of a document of
 * an overview, `belongTogether` says. Never throws.
 * @param value what `JSON.parse` gave of a file of `documents/`: nothing in it is trusted
 */
export function parseWords(value: unknown): WordsReading {
  const words = held(wordsFileSchema, value)
  if (words.kind === 'refused') return words
  return misfitInWords(words.value) ?? { kind: 'read', words: words.value }
}
