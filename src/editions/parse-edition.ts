// The one gate for editions, wherever they come from: brought to today's format, held to its shape, its parts to each other.

import type { Edition } from '../graph/index.ts'
import { type CorpusReading, held, refused } from './corpus-reading.ts'
import { corpusSchema, editionSchema, positionsSchema } from './corpus-schema.ts'
import { misfitIn } from './integrity.ts'
import { inTodaysFormat } from './migrations.ts'
import { unplacedIn } from './placed.ts'

/**
 * The edition that a value is, or the first thing that is wrong with it. Nothing in it is trusted: its shape, its sizes, its
 * ids and its offsets are checked. What the format does not know is left out. Never throws. Takes a tenth of a
 * second for a paper, and half a minute for hundreds: the page asks a worker.
 *
 * @param value what `JSON.parse` gave, of this format or an earlier one
 * @returns `read` with an edition of today's format, or `refused` with a code and the place in the edition
 * @example
 * parseEdition(JSON.parse(text)) // { kind: 'refused', code: 'misplaced', at: 'claims.3.quotes.0' }
 */
export function parseEdition(value: unknown): CorpusReading {
  const current = inTodaysFormat(value)
  if (current === null) return refused('not-ours')
  const edition = held(editionSchema, current)
  return edition.kind === 'refused' ? edition : fitting(edition.value)
}

/** What another format says to be a corpus, and the places of its nodes, held to the same. Places in it begin with the corpus's parts. */
export function parseParts(parts: { readonly corpus: unknown; readonly positions: unknown }): CorpusReading {
  const corpus = held(corpusSchema, parts.corpus)
  if (corpus.kind === 'refused') return corpus
  const positions = held(positionsSchema, parts.positions)
  if (positions.kind === 'refused') return positions
  return fitting({ format: 1, corpus: corpus.value, positions: positions.value })
}

/** An edition whose parts fit together, or what does not. */
const fitting = (edition: Edition): CorpusReading =>
  misfitIn(edition.corpus) ?? unplacedIn(edition.corpus, edition.positions) ?? { kind: 'read', edition }
