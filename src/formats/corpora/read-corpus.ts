// Reads back what the page itself opens: an edition.

import { type Edition, indexCorpus, modes, project } from '../../graph/index.ts'
import { type CorpusReading, type CorpusRefusal, held, readJson, refused } from './corpus-reading.ts'
import { corpusSchema, editionSchema, positionsSchema } from './corpus-schema.ts'
import { misfitIn } from './integrity.ts'

/**
 * A corpus of the `corpus` format, with the places of its nodes; or why not. Nothing in it is trusted: its shape, its
 * sizes, its ids and its offsets are checked.
 */
export function readCorpus(text: string): CorpusReading {
  const json = readJson(text)
  if (json.kind === 'refused') return json
  const { value } = json
  if (typeof value !== 'object' || value === null || !('format' in value && 'corpus' in value))
    return refused('not-ours')
  const edition = held(editionSchema, value)
  return edition.kind === 'refused' ? edition : fitting(edition.value)
}

/** What another format says to be a corpus, and the places of its nodes, held to the same. */
export function checkedEdition(parts: {
  readonly corpus: unknown
  readonly positions: unknown
}): CorpusReading {
  const corpus = held(corpusSchema, parts.corpus)
  if (corpus.kind === 'refused') return corpus
  const positions = held(positionsSchema, parts.positions)
  if (positions.kind === 'refused') return positions
  return fitting({ format: 1, corpus: corpus.value, positions: positions.value })
}

/** An edition whose parts fit together, or what does not. */
const fitting = (edition: Edition): CorpusReading =>
  misfitIn(edition.corpus) ?? unplaced(edition) ?? { kind: 'read', edition }

/** In a mode that is laid out, a node without a place could not be drawn. */
function unplaced({ corpus, positions }: Edition): CorpusRefusal | null {
  const index = indexCorpus(corpus)
  for (const mode of modes) {
    const places = positions[mode]
    if (!places) continue
    const placed = new Set(places.map(([id]) => id))
    const { nodes } = project(index, mode)
    if (placed.size !== places.length) return refused('duplicate', `positions.${mode}`)
    if (placed.size !== nodes.length || nodes.some(id => !placed.has(id)))
      return refused('unknown', `positions.${mode}`)
  }
  return null
}
