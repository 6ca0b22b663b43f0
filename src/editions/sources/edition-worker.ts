// The page's side of the worker that loads and checks editions.

import type { Edition } from '../../graph/index.ts'
import type { CorpusRefusal } from '../corpus-reading.ts'
import { LoadError, type Progress } from '../edition-source.ts'
import { collectPieces } from '../pieces.ts'
import type { EditionMessage, EditionRequest } from './answering.ts'
import { stallMs, watchdog } from './fetch-json.ts'

/** How long a worker may take to begin, beyond what its fetching may, in milliseconds. */
const workerStartMs = 10_000

/** Of all the work, to fetch is so much, and the rest is to take in what has come. */
const fetchShare = 0.6

/** Starts a worker that runs `editionRequests`; null where the browser gives none. */
export type StartWorker = () => Worker | null

/**
 * The edition that a worker loads, which then waits to check it; null if the worker cannot begin.
 *
 * @throws {LoadError} and the worker has ended
 */
export async function loadInWorker(
  worker: Worker,
  request: Extract<EditionRequest, { ask: 'load' }>,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<Edition | null> {
  const take = collectPieces()
  let watch: ReturnType<typeof watchdog> | undefined
  let edition: Edition | null = null
  try {
    edition = await new Promise<Edition | null>((done, fail) => {
      watch = watchdog(() => fail(new LoadError({ code: 'stalled' })), stallMs + workerStartMs)
      signal.addEventListener('abort', () => fail(new LoadError({ code: 'unreachable' })))
      // Its script has not come.
      worker.addEventListener('error', () => done(null))
      worker.addEventListener('message', ({ data }: MessageEvent<EditionMessage>) => {
        watch?.moves()
        if (data.tell === 'failed') fail(new LoadError(data.fault))
        else if (data.tell === 'fetched') onProgress(fetchShare * data.share)
        else if (data.tell === 'piece') {
          const { piece } = data
          const edition = take(piece)
          if (piece.kind === 'items') onProgress(fetchShare + (1 - fetchShare) * piece.done)
          if (edition) done(edition)
        }
      })
      worker.postMessage(request)
    })
    return edition
  } finally {
    watch?.end()
    if (!edition) worker.terminate()
  }
}

/**
 * What a worker finds wrong with an edition, or with the one that it has loaded (`null`); null where nothing is wrong, or where it
 * could not look. The worker ends with it.
 */
export async function checkInWorker(worker: Worker, edition: Edition | null): Promise<CorpusRefusal | null> {
  try {
    return await new Promise<CorpusRefusal | null>(done => {
      worker.addEventListener('error', () => done(null))
      worker.addEventListener('messageerror', () => done(null))
      worker.addEventListener('message', ({ data }: MessageEvent<EditionMessage>) => {
        if (data.tell === 'checked') done(data.refusal)
      })
      const request: EditionRequest = { ask: 'check', edition }
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}
