// The page's side of the worker that fetches words and checks editions.

import type { CorpusRefusal } from '../corpus-reading.ts'
import { LoadError } from '../edition-source.ts'
import type { WordsFile } from '../parts/index.ts'
import { collectWords } from '../pieces.ts'
import type { EditionMessage, EditionRequest } from './answering.ts'
import { stallMs, watchdog } from './fetch-json.ts'

/** How long a worker may take to begin, beyond what its fetching may, in milliseconds. */
const workerStartMs = 10_000

/** Starts a worker that runs `editionRequests`; null where the browser gives none. */
export type StartWorker = () => Worker | null

type LoadedWords = { readonly words: WordsFile; readonly checked: Promise<CorpusRefusal | null> }

export type WordsWorker = {
  /**
   * The words at an address, which must be absolute; null if the worker cannot begin.
   *
   * @throws {LoadError} whatever is wrong
   */
  readonly load: (address: string) => Promise<LoadedWords | null>
}

/** A worker for the words of an edition, which begins when it is first asked. */
export function wordsWorker(startWorker: StartWorker): WordsWorker {
  let worker: Worker | null | undefined
  let asked = 0
  return {
    async load(address) {
      worker ??= startWorker()
      const own = worker
      if (!own) return null
      asked += 1
      return loadBy(own, { id: asked, ask: 'words', address })
    },
  }
}

async function loadBy(worker: Worker, request: EditionRequest): Promise<LoadedWords | null> {
  const take = collectWords()
  let tellChecked: (refusal: CorpusRefusal | null) => void = () => {}
  const checked = new Promise<CorpusRefusal | null>(done => {
    tellChecked = done
  })
  const listening = new AbortController()
  const { signal } = listening
  const watch = { end: () => {} }
  try {
    const words = await new Promise<WordsFile | null>((done, fail) => {
      const dog = watchdog(() => fail(new LoadError({ code: 'stalled' })), stallMs + workerStartMs)
      watch.end = dog.end
      // Its script has not come.
      worker.addEventListener('error', () => done(null), { signal })
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<EditionMessage>) => {
          dog.moves()
          if (data.id !== request.id) return
          if (data.tell === 'failed') fail(new LoadError(data.fault))
          else if (data.tell === 'piece') {
            const words = take(data.piece)
            if (words) done(words)
          } else {
            listening.abort()
            tellChecked(data.refusal)
          }
        },
        { signal },
      )
      worker.postMessage(request)
    })
    if (!words) listening.abort()
    return words && { words, checked }
  } catch (error) {
    listening.abort()
    throw error
  } finally {
    watch.end()
  }
}

/** What a worker of its own finds wrong with something; null where nothing is wrong, or where it could not look. */
export async function checkInWorker(
  startWorker: StartWorker,
  is: Extract<EditionRequest, { ask: 'check' }>['is'],
  value: unknown,
): Promise<CorpusRefusal | null> {
  const worker = startWorker()
  if (!worker) return null
  try {
    return await new Promise<CorpusRefusal | null>(done => {
      worker.addEventListener('error', () => done(null))
      worker.addEventListener('messageerror', () => done(null))
      worker.addEventListener('message', ({ data }: MessageEvent<EditionMessage>) => {
        if (data.tell === 'checked') done(data.refusal)
      })
      const request: EditionRequest = { id: 0, ask: 'check', is, value }
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}
