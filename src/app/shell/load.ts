// The edition: fetched, read, and made ready to be looked at.

import {
  type CorpusIndex,
  type Edition,
  indexing,
  type Positions,
  type Projections,
  projectingAll,
} from '../../graph/index.ts'
import { editionInside, pageAsOpened } from '../share/inside.ts'
import type { Asked, Told } from './edition.worker.ts'
import { editionOf } from './edition-of.ts'
import { type Asking, fetchJson, LoadError, stallMs, watchdog } from './fetch-edition.ts'
import { takingPieces } from './pieces.ts'
import { inSlices } from './slices.ts'

/** All that the page looks at. */
export type Loaded = {
  readonly index: CorpusIndex
  readonly projections: Projections
  readonly positions: Positions
}

const address = './corpus.json'

/** Whether the edition is large: any other is in the page, or a build has the browser fetch it already. */
export const isLarge = (): boolean =>
  pageAsOpened === null && document.querySelector('link[rel=preload][as=fetch]') === null

/** The edition in the page, or beside it. Rejects with a LoadError. */
export async function loadEdition(asking: Asking): Promise<Edition> {
  const value = pageAsOpened ? inside() : await (isLarge() ? inPieces(asking) : fetchJson(address, asking))
  const edition = editionOf(value)
  if (!edition) throw new LoadError({ code: 'not-a-corpus', reason: '' })
  return edition
}

function inside(): unknown {
  try {
    return editionInside()
  } catch {
    throw new LoadError({ code: 'broken' })
  }
}

/** Looks an edition over from every side, without holding up the page. */
export async function prepare({ corpus, positions }: Edition): Promise<Loaded> {
  const index = await inSlices(indexing(corpus))
  return { index, projections: await inSlices(projectingAll(index)), positions }
}

/** How long a worker may take to begin, beyond what its fetching may, in milliseconds. */
const workerMs = 10_000

/** A large edition, fetched and read in a worker; in the page itself where the browser gives none. */
async function inPieces(asking: Asking): Promise<unknown> {
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
const fetching = 0.6

/** The edition that the worker hands over; null if it cannot begin. */
function fromWorker(worker: Worker, { signal, onProgress, cache }: Asking): Promise<Edition | null> {
  const take = takingPieces()
  let watch: ReturnType<typeof watchdog> | undefined
  return new Promise<Edition | null>((done, fail) => {
    watch = watchdog(() => fail(new LoadError({ code: 'stalled' })), stallMs + workerMs)
    signal.addEventListener('abort', () => fail(new LoadError({ code: 'unreachable' })))
    // Its script has not come.
    worker.addEventListener('error', () => done(null))
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      watch?.moves()
      if (data.tell === 'failed') fail(new LoadError(data.fault))
      else if (data.tell === 'fetched') onProgress(fetching * data.share)
      else {
        const { piece } = data
        const edition = take(piece)
        if (piece.kind === 'items') onProgress(fetching + (1 - fetching) * piece.done)
        if (edition) done(edition)
      }
    })
    const asked: Asked = { address: new URL(address, document.baseURI).href, cache }
    worker.postMessage(asked)
  }).finally(() => {
    watch?.end()
    worker.terminate()
  })
}
