// Reads a file that a person has chosen, in a worker, with an end to its patience. Nothing leaves this computer.

import type { Files } from '../../corpus/index.ts'
import { collectPieces } from '../../editions/index.ts'
import type { Described, DescribedItem, OpenRefusal } from '../../formats/index.ts'
import type { Edition } from '../../graph/index.ts'
import type { Refusal as PaperRefusal } from '../../importers/index.ts'
import type { Language } from '../../model/index.ts'
import { keepOriginal } from '../loading/originals.ts'
import { pdfDataAddress, startPapersWorker } from './papers-worker.ts'
import type {
  ForeignGraph,
  OpenMessage,
  OpenRequest,
  OpenResult,
  PapersMessage,
  PapersRequest,
} from './protocol.ts'

/** Why a file is not open: what is wrong with it, or what came in between. */
export type Refusal =
  | OpenRefusal
  | ({ readonly as: 'paper' } & PaperRefusal)
  | { readonly as: 'file'; readonly code: 'unreadable' | 'several' | 'too-slow' | 'no-worker' | 'failed' }

export type FileRefusalCode = Extract<Refusal, { as: 'file' }>['code']

/** A graph whose values the worker keeps. Whoever has it must `close` it. */
export type HeldGraph = {
  readonly graph: ForeignGraph
  readonly describe: (item: DescribedItem) => Promise<Described>
  /** The numbers of the nodes whose labels have these words in them. */
  readonly find: (words: string) => Promise<Uint32Array>
  /** Lays the drawn part out; `stop` makes do with what there is. */
  readonly layOut: (onShare: (share: number) => void) => Promise<Float32Array>
  readonly stop: () => void
  /** Resolves if the worker breaks down: from then on it answers nothing. */
  readonly broken: Promise<void>
  readonly close: () => void
}

/** Papers that were read just now: of them there are words alone. */
export type ReadPapers = {
  readonly files: readonly [File, ...File[]]
  /** What they are in graph-data: somebody may go on with that. */
  readonly data: Files
  /** The names of those of which nothing told the language. */
  readonly untold: readonly string[]
}

export type ReadFile =
  | { readonly kind: 'corpus'; readonly edition: Edition; readonly papers: ReadPapers | null }
  | { readonly kind: 'graph'; readonly held: HeldGraph }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** What takes longer never ends, in milliseconds: three times as long as a graph at the limits, or a second a megabyte. */
const timeoutMsFor = ({ size }: Pick<File, 'size'>) => 30_000 + size / 1000

const refusedFor = (code: FileRefusalCode): ReadFile => ({ kind: 'refused', refusal: { as: 'file', code } })

/**
 * Opens a file or, where that is neither a corpus nor a graph, reads it as a paper; several files are papers. Tells how much
 * has been read, from 0 to 1. Never rejects; after `signal` has been given, the answer does not matter.
 *
 * @param languages those that papers are in; null where they are to be found
 */
export async function readFiles(
  files: readonly [File, ...File[]],
  signal: AbortSignal,
  onRead: (share: number) => void,
  languages: readonly Language[] | null,
): Promise<ReadFile> {
  const [file, ...others] = files
  if (others.length > 0 || languages) {
    const papers = await readPapers(files, signal, onRead, languages)
    return isUnknown(papers) ? refusedFor('several') : papers
  }
  const read = await readFile(file, signal, onRead)
  if (read.kind !== 'refused' || signal.aborted || !mayBePaper(read.refusal, file.name)) return read
  const paper = await readPapers(files, signal, onRead, null)
  // Of what was taken for a graph, more can be said than that it is no paper.
  const isForeign = read.refusal.as === 'graph' && read.refusal.code === 'foreign'
  return paper.kind === 'refused' && (isUnknown(paper) || !isForeign) ? read : paper
}

const isUnknown = (read: ReadFile): boolean =>
  read.kind === 'refused' && read.refusal.as === 'paper' && read.refusal.code === 'unknown-kind'

const paperNames = /\.(?:pdf|docx?|odt|rtf|html?|xhtml|md|markdown|txt|csv|tsv|jsonl|ndjson|gz)$/iu
const paperKinds: ReadonlySet<string> = new Set(['pdf', 'archive', 'html', 'text', 'image'])

const mayBePaper = (refusal: Refusal, name: string): boolean =>
  refusal.as === 'graph' &&
  (paperNames.test(name) || (refusal.code === 'foreign' && paperKinds.has(refusal.found)))

/** Their pages can be shown. */
function keepOriginals({ corpus }: Edition, files: readonly File[]): void {
  const byName = new Map(files.map(file => [file.name, file]))
  for (const paper of corpus.documents.flatMap(({ files = [] }) => files)) {
    const file = byName.get(paper.name)
    if (file) keepOriginal(paper, file)
  }
}

/** Reads papers in a worker of their own, which brings what knows their kinds. */
async function readPapers(
  files: readonly [File, ...File[]],
  signal: AbortSignal,
  onRead: (share: number) => void,
  languages: readonly Language[] | null,
): Promise<ReadFile> {
  const worker = startPapersWorker()
  if (!worker) return refusedFor('no-worker')
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const read = await new Promise<ReadFile>(done => {
    const timer = setTimeout(() => done(refusedFor('too-slow')), timeoutMsFor({ size }))
    const end = (read: ReadFile) => {
      clearTimeout(timer)
      done(read)
    }
    signal.addEventListener('abort', () => end(refusedFor('failed')))
    worker.addEventListener('error', event => end(refusedFor('message' in event ? 'failed' : 'no-worker')))
    const take = collectPieces()
    let about: Pick<ReadPapers, 'data' | 'untold'> = { data: new Map(), untold: [] }
    worker.addEventListener('message', ({ data }: MessageEvent<PapersMessage>) => {
      switch (data.tell) {
        case 'read':
          return onRead(data.share)
        case 'unreadable':
          return end(refusedFor('unreadable'))
        case 'refused':
          return end({ kind: 'refused', refusal: { as: 'paper', ...data.refusal } })
        case 'made':
          about = { data: data.data, untold: data.untold }
          return
        case 'corpus': {
          const edition = take(data.piece)
          if (!edition) return
          keepOriginals(edition, files)
          end({ kind: 'corpus', edition, papers: { files, ...about } })
        }
      }
    })
    const request: PapersRequest = { ask: 'read', files, languages, pdfData: pdfDataAddress() }
    worker.postMessage(request)
  })
  worker.terminate()
  return read
}

/**
 * Opens a file, and tells how much of it has been read, from 0 to 1. Never rejects; after `signal` has been given, the answer
 * does not matter.
 */
async function readFile(file: File, signal: AbortSignal, onRead: (share: number) => void): Promise<ReadFile> {
  const worker = openingWorker()
  if (!worker) return refusedFor('no-worker')
  const read = await new Promise<ReadFile>(done => {
    const timer = setTimeout(() => done(refusedFor('too-slow')), timeoutMsFor(file))
    const end = (read: ReadFile) => {
      clearTimeout(timer)
      done(read)
    }
    signal.addEventListener('abort', () => end(refusedFor('failed')))
    // Of a script that did not come, the browser says nothing more.
    const onError = (event: Event) => end(refusedFor('message' in event ? 'failed' : 'no-worker'))
    worker.addEventListener('error', onError, { once: true })
    worker.addEventListener('messageerror', () => end(refusedFor('failed')), { once: true })
    const take = collectPieces()
    const onTold = ({ data }: MessageEvent<OpenMessage>) => {
      if (data.tell === 'read') return onRead(data.share)
      const edition = data.tell === 'corpus' ? take(data.piece) : null
      if (data.tell === 'corpus' && !edition) return
      worker.removeEventListener('message', onTold)
      end(edition ? { kind: 'corpus', edition, papers: null } : readOf(data, worker))
    }
    worker.addEventListener('message', onTold)
    const request: OpenRequest = { ask: 'open', file }
    worker.postMessage(request)
  })
  if (read.kind !== 'graph' || signal.aborted) worker.terminate()
  return read
}

function openingWorker(): Worker | null {
  try {
    return new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

function readOf(told: OpenMessage, worker: Worker): ReadFile {
  switch (told.tell) {
    case 'graph':
      return { kind: 'graph', held: hold(told.graph, worker) }
    case 'refused':
      return { kind: 'refused', refusal: told.refusal }
    case 'unreadable':
      return refusedFor('unreadable')
    default:
      return refusedFor('failed')
  }
}

function hold(graph: ForeignGraph, worker: Worker): HeldGraph {
  const ask = (asked: OpenRequest) => worker.postMessage(asked)
  let calls = 0
  const answers = new Map<number, (answer: OpenResult) => void>()
  let onShare: (share: number) => void = () => {}
  worker.addEventListener('message', ({ data }: MessageEvent<OpenMessage>) => {
    if (data.tell === 'answer') {
      answers.get(data.call)?.(data.answer)
      answers.delete(data.call)
    } else if (data.tell === 'share') onShare(data.share)
  })
  const answer = <T extends OpenResult>(make: (call: number) => OpenRequest): Promise<T> =>
    new Promise(done => {
      const call = ++calls
      answers.set(call, done as (answer: OpenResult) => void)
      ask(make(call))
    })
  return {
    graph,
    describe: item => answer(call => ({ ask: 'describe', call, item })),
    find: words => answer(call => ({ ask: 'find', call, words })),
    layOut(tellShare) {
      onShare = tellShare
      return answer(call => ({ ask: 'lay-out', call }))
    },
    stop: () => ask({ ask: 'stop' }),
    broken: new Promise(done => worker.addEventListener('error', () => done(), { once: true })),
    close: () => worker.terminate(),
  }
}
