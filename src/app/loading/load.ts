// The edition: fetched, read, and made ready to be looked at.

import {
  type CorpusIndex,
  type Edition,
  indexCorpusInSteps,
  type PositionsByMode,
  type Projections,
  projectAllInSteps,
} from '../../graph/index.ts'
import { runInSlices } from '../kit/slices.ts'
import type { EditionMessage, EditionRequest } from './edition.worker.ts'
import { editionOf } from './edition-of.ts'
import { collectPieces } from './edition-pieces.ts'
import { embeddedEdition, pageAsOpened } from './embedded-data.ts'
import { fetchJson, LoadError, type LoadOptions, stallMs, watchdog } from './fetch-edition.ts'

/** All that the page looks at. */
export type LoadedCorpus = {
  readonly index: CorpusIndex
  readonly projections: Projections
  readonly positions: PositionsByMode
}

const address = './corpus.json'

/** Whether the edition is large: any other is in the page, or a build has the browser fetch it already. */
export const isLarge = (): boolean =>
  pageAsOpened === null && document.querySelector('link[rel=preload][as=fetch]') === null

/** The edition in the page, or beside it. Rejects with a LoadError. */
export async function loadEdition(asking: LoadOptions): Promise<Edition> {
  const value = pageAsOpened
    ? readEmbedded()
    : await (isLarge() ? inPieces(asking) : fetchJson(address, asking))
  const edition = editionOf(value)
  if (!edition) throw new LoadError({ code: 'not-a-corpus', reason: '' })
  return edition
}

function readEmbedded(): unknown {
  try {
    return embeddedEdition()
  } catch {
    throw new LoadError({ code: 'broken' })
  }
}

/** Looks an edition over from every side, without holding up the page. */
export async function prepareCorpus({ corpus, positions }: Edition): Promise<LoadedCorpus> {
  const index = await runInSlices(indexCorpusInSteps(corpus))
  return { index, projections: await runInSlices(projectAllInSteps(index)), positions }
}

/** How long a worker may take to begin, beyond what its fetching may, in milliseconds. */
const workerStartMs = 10_000

/** A large edition, fetched and read in a worker; in the page itself where the browser gives none. */
async function inPieces(asking: LoadOptions): Promise<unknown> {
  const worker = editionWorker()
  return (worker && (await fromWorker(worker, asking))) ?? fetchJson(address, asking)
}

function editionWorker(): Worker | null {
  try {
    return new Worker(new URL('./edition.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/** Of all the work, to fetch is so much, and the rest is to take in what has come. */
const fetchShare = 0.6

/** The edition that the worker hands over; null if it cannot begin. */
function fromWorker(worker: Worker, { signal, onProgress, cache }: LoadOptions): Promise<Edition | null> {
  const take = collectPieces()
  let watch: ReturnType<typeof watchdog> | undefined
  return new Promise<Edition | null>((done, fail) => {
    watch = watchdog(() => fail(new LoadError({ code: 'stalled' })), stallMs + workerStartMs)
    signal.addEventListener('abort', () => fail(new LoadError({ code: 'unreachable' })))
    // Its script has not come.
    worker.addEventListener('error', () => done(null))
    worker.addEventListener('message', ({ data }: MessageEvent<EditionMessage>) => {
      watch?.moves()
      if (data.tell === 'failed') fail(new LoadError(data.fault))
      else if (data.tell === 'fetched') onProgress(fetchShare * data.share)
      else {
        const { piece } = data
        const edition = take(piece)
        if (piece.kind === 'items') onProgress(fetchShare + (1 - fetchShare) * piece.done)
        if (edition) done(edition)
      }
    })
    const asked: EditionRequest = { address: new URL(address, document.baseURI).href, cache }
    worker.postMessage(asked)
  }).finally(() => {
    watch?.end()
    worker.terminate()
  })
}
