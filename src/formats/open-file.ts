// A file as it comes, of whatever kind: a corpus with its evidence, a graph without, or the reason why it is neither.

import { type Edition, makeEdition } from '../graph/index.ts'
import type { CorpusRefusal } from './corpora/corpus-reading.ts'
import { readCorpus } from './corpora/read-corpus.ts'
import { editionTextIn } from './corpora/single-file.ts'
import type { AttributedGraph } from './graph-files/attributed.ts'
import { readAs, textOf } from './graph-files/open.ts'
import { attempt, type LeftOut, type Refusal } from './graph-files/reading.ts'
import { readJsonLd } from './linked-data/read-json-ld.ts'

/** Why a file was not opened, and as what it was read: the two kinds have codes of their own. */
export type OpenRefusal =
  | ({ readonly as: 'graph' } & Refusal)
  | ({ readonly as: 'corpus' } & Omit<CorpusRefusal, 'kind'>)

export type OpenedFile =
  | { readonly kind: 'corpus'; readonly edition: Edition }
  | {
      readonly kind: 'graph'
      readonly graph: AttributedGraph
      /** How often; what was not left out is not in it. */
      readonly leftOut: ReadonlyMap<LeftOut, number>
    }
  | { readonly kind: 'refused'; readonly refusal: OpenRefusal }

const refusedAs = (refusal: OpenRefusal): OpenedFile => ({ kind: 'refused', refusal })

const ofCorpus = ({ code, at }: CorpusRefusal) => refusedAs({ as: 'corpus', code, at })

const ofGraph = ({ kind: _, ...refusal }: { readonly kind: 'refused' } & Refusal) =>
  refusedAs({ as: 'graph', ...refusal } as OpenRefusal)

/**
 * Opens a file. Our JSON-LD, our corpus in JSON and our single HTML file are corpora, which say where everything is
 * said; graphs come in many formats. Never throws, runs nothing that is in the file, and asks nobody
 * for anything. Large files take seconds: the page asks a worker.
 */
export function openFile(name: string, data: string | Uint8Array): OpenedFile {
  const read = attempt(() => ({ kind: 'text', file: textOf(name, data) }) as const)
  if (read.kind === 'refused') return ofGraph(read)
  const { text, recognised } = read.file
  if (recognised.kind === 'corpus') return asCorpus(text)
  if (recognised.kind === 'linked-data') {
    if (recognised.format === 'n-quads') return refusedAs({ as: 'graph', code: 'foreign', found: 'n-quads' })
    const reading = readJsonLd(text)
    return reading.kind === 'refused'
      ? ofCorpus(reading)
      : { kind: 'corpus', edition: makeEdition(reading.corpus) }
  }
  if (recognised.kind === 'foreign' && recognised.found === 'html') {
    const inside = editionTextIn(text)
    if (inside !== null) return asCorpus(inside)
  }
  const reading = attempt(() => readAs(read.file))
  return reading.kind === 'refused'
    ? ofGraph(reading)
    : { kind: 'graph', graph: reading.graph, leftOut: reading.leftOut }
}

function asCorpus(text: string): OpenedFile {
  const reading = readCorpus(text)
  return reading.kind === 'refused' ? ofCorpus(reading) : { kind: 'corpus', edition: reading.edition }
}
