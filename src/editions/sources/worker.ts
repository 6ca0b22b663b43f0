// A large edition on a server, fetched and read in a worker, so that the page can be used meanwhile.

import type { EditionSource } from '../edition-source.ts'
import { arrived } from './arrived.ts'
import { checkInWorker, loadInWorker, type StartWorker } from './edition-worker.ts'
import { fetchJson } from './fetch-json.ts'
import { freshAfterFirst } from './fetched.ts'

/** The source at an address, which must be absolute. Where the browser gives no worker, the page reads it itself, by `fetch`. */
export function workerEdition(address: string, startWorker: StartWorker): EditionSource {
  const cacheFor = freshAfterFirst()
  return {
    id: address,
    async load(signal, onProgress) {
      const cache = cacheFor()
      const worker = startWorker()
      // It may have handed all over, and wait to check it.
      signal.addEventListener('abort', () => worker?.terminate())
      const request = { ask: 'load', address, cache } as const
      const edition = worker && (await loadInWorker(worker, request, signal, onProgress))
      return edition
        ? { edition, check: () => checkInWorker(worker, null) }
        : arrived(await fetchJson(address, { signal, onProgress, cache }), startWorker)
    },
  }
}
