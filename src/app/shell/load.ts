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
import type { Asked, Piece } from './edition.worker.ts'
import { editionOf } from './edition-of.ts'
import { type Asking, fetchJson, LoadError, stallMs, watchdog } from './fetch-edition.ts'
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

/** What the worker hands over in pieces, put together again; null if it cannot begin. */
function fromWorker(worker: Worker, { signal, onProgress, cache }: Asking): Promise<unknown> {
  const lists = new Map<string, unknown[]>()
  const taken = (list: string) => lists.get(list) ?? []
  let watch: ReturnType<typeof watchdog> | undefined
  return new Promise<unknown>((done, fail) => {
    watch = watchdog(() => fail(new LoadError({ code: 'stalled' })), stallMs + workerMs)
    signal.addEventListener('abort', () => fail(new LoadError({ code: 'unreachable' })))
    // Its script has not come.
    worker.addEventListener('error', () => done(null))
    worker.addEventListener('message', ({ data }: MessageEvent<Piece>) => {
      watch?.moves()
      switch (data.kind) {
        case 'failed':
          fail(new LoadError(data.fault))
          break
        case 'share':
          onProgress(data.done)
          break
        case 'items': {
          const list = taken(data.list)
          for (const item of data.items) list.push(item)
          lists.set(data.list, list)
          onProgress(data.done)
          break
        }
        case 'rest':
          done(joined(data.edition, taken))
      }
    })
    const asked: Asked = { address: new URL(address, document.baseURI).href, cache }
    worker.postMessage(asked)
  }).finally(() => {
    watch?.end()
    worker.terminate()
  })
}

/** An edition whose lists have come apart from it. */
function joined(rest: unknown, taken: (list: string) => unknown[]): unknown {
  const { corpus, positions, ...others } = rest as Edition
  return {
    ...others,
    positions: Object.fromEntries(Object.keys(positions).map(mode => [mode, taken(`positions ${mode}`)])),
    corpus: {
      ...corpus,
      entities: taken('entities'),
      mentions: taken('mentions'),
      claims: taken('claims'),
      documents: corpus.documents.map((document, i) => ({ ...document, passages: taken(`passages ${i}`) })),
    },
  }
}
