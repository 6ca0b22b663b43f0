// A file as it comes, of whatever kind: a corpus with its evidence, a graph without, or the reason why it is neither.

import type { CorpusReading, CorpusRefusal } from '../editions/index.ts'
import type { Edition } from '../graph/index.ts'
import { attempted, readCorpus, refuse } from './corpora/corpus-reading.ts'
import { editionTextIn } from './corpora/single-file.ts'
import type { AttributedGraph } from './graph-files/attributed.ts'
import { readAs, textOf } from './graph-files/open.ts'
import { attempt, type LeftOut, limits, type Refusal } from './graph-files/reading.ts'
import { recognise } from './graph-files/recognise.ts'
import { newlinesIn } from './json-stream.ts'
import { readJsonLd } from './linked-data/read-json-ld.ts'
import { readNQuads } from './linked-data/read-n-quads.ts'
import { wholeText } from './pieces.ts'

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

/** A file whose bytes are read as they are needed: one that is too large to be held as a whole. */
export type FileSource = { readonly size: number; readonly chunks: () => Iterable<Uint8Array> }

/**
 * Opens a file. Our JSON-LD, our corpus in JSON and our single HTML file are corpora, which say where everything is
 * said; graphs come in many formats. Never throws, runs nothing that is in the file, and asks nobody
 * for anything. Large files take seconds: the page asks a worker.
 * @param name that of the file, whose ending tells the format where its first bytes do not
 * @param data its bytes, all or in chunks, or its text
 * @returns a corpus, a graph, or why it is neither
 */
export function openFile(name: string, data: string | Uint8Array | FileSource): OpenedFile {
  if (typeof data === 'string' || data instanceof Uint8Array) return openWhole(name, data)
  return data.size > limits.size ? openLarge(name, data) : openWhole(name, joined(data))
}

function openWhole(name: string, data: string | Uint8Array): OpenedFile {
  const read = attempt(() => ({ kind: 'text', file: textOf(name, data) }) as const)
  if (read.kind === 'refused') return ofGraph(read)
  const { text, recognised } = read.file
  if (recognised.kind === 'corpus') return asCorpus(text)
  if (recognised.kind === 'linked-data') return ofReading(linkedDataReaders[recognised.format]([text]))
  if (recognised.kind === 'foreign' && recognised.found === 'html') {
    const inside = editionTextIn(text)
    if (inside !== null) return asCorpus(inside)
  }
  const reading = attempt(() => readAs(read.file))
  return reading.kind === 'refused'
    ? ofGraph(reading)
    : { kind: 'graph', graph: reading.graph, leftOut: reading.leftOut }
}

/** Only a corpus of ours may be so large: of linked data no more is held than a thing takes. */
function openLarge(name: string, source: FileSource): OpenedFile {
  const tooLarge = refusedAs({ as: 'graph', code: 'too-much', limit: 'size', most: limits.size, line: null })
  const [head = new Uint8Array()] = source.chunks()
  const recognised = recognise(name, new TextDecoder().decode(head))
  if (recognised.kind === 'linked-data' && source.size <= maxBytes.streamed)
    return ofReading(linkedDataReaders[recognised.format](textIn(source)))
  const isOurs =
    recognised.kind === 'corpus' || (recognised.kind === 'foreign' && recognised.found === 'html')
  if (!isOurs || source.size > maxBytes.whole) return tooLarge
  return ofReading(
    attempted(() => {
      const text = wholeText(textIn(source))
      return readCorpus(recognised.kind === 'corpus' ? text : (editionTextIn(text) ?? ''))
    }),
  )
}

/** Five times what a corpus of 10,000 nodes and 50,000 claims takes as JSON, and as N-Quads. */
const maxBytes = { whole: 2 ** 28, streamed: 2 ** 32 } as const

const linkedDataReaders = { 'json-ld': readJsonLd, 'n-quads': readNQuads } as const

function joined({ size, chunks }: FileSource): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks()) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** The text of UTF-8, chunk by chunk. Refuses what is none, at its line. */
function* textIn({ chunks }: FileSource): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decoded = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      return refuse('not-json', String(line))
    }
  }
  for (const chunk of chunks()) {
    const text = decoded(chunk)
    yield text
    line += newlinesIn(text)
  }
  yield decoded()
}

const asCorpus = (text: string): OpenedFile => ofReading(readCorpus(text))

const ofReading = (reading: CorpusReading): OpenedFile =>
  reading.kind === 'refused' ? ofCorpus(reading) : { kind: 'corpus', edition: reading.edition }
