// Reads back what the page itself opens: an edition.

import { type Edition, indexCorpus, modes, project } from '../../graph/index.ts'
import { type CorpusReading, type CorpusRefusal, held, readJson, refused } from './corpus-reading.ts'
import { corpusSchema, editionSchema } from './corpus-schema.ts'
import { misfitIn } from './integrity.ts'

/**
 * A corpus of the `corpus` format, with the places of its nodes; or why not. Nothing in it is trusted: its shape, its
 * sizes, its ids and its offsets are checked.
 */
export function readCorpus(
  text: string,
): { readonly kind: 'read'; readonly edition: Edition } | CorpusRefusal {
  const json = readJson(text)
  if (json.kind === 'refused') return json
  const { value } = json
  if (typeof value !== 'object' || value === null || !('format' in value && 'corpus' in value))
    return refused('not-ours')
  const edition = held(editionSchema, value)
  if (edition.kind === 'refused') return edition
  const misfit = misfitIn(edition.value.corpus) ?? unplaced(edition.value)
  return misfit ?? { kind: 'read', edition: edition.value }
}

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

/** What another format says to be a corpus, held to the same. */
export function checkedCorpus(value: unknown): CorpusReading {
  const corpus = held(corpusSchema, value)
  if (corpus.kind === 'refused') return corpus
  return misfitIn(corpus.value) ?? { kind: 'read', corpus: corpus.value }
}
