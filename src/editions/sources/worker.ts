// A large edition on a server, fetched and read in a worker, so that the page can be used meanwhile.

import type { EditionSource } from '../edition-source.ts'
import { arrived } from './arrived.ts'
import { checkInWorker, loadInWorker, startEditionWorker } from './edition-worker.ts'
import { fetchJson } from './fetch-json.ts'
import { freshAfterFirst } from './fetched.ts'

/** The source at an address, which must be absolute. Needs `Worker`; where the browser gives none, the page reads it itself. */
export function workerEdition(address: string): EditionSource {
  const cacheFor = freshAfterFirst()
  return {
    id: address,
    async load(signal, onProgress) {
      const cache = cacheFor()
      const worker = startEditionWorker()
      // It may have handed all over, and wait to check it.
      signal.addEventListener('abort', () => worker?.terminate())
      const request = { ask: 'load', address, cache } as const
      const edition = worker && (await loadInWorker(worker, request, signal, onProgress))
      return edition
        ? { edition, check: () => checkInWorker(worker, null) }
        : arrived(await fetchJson(address, { signal, onProgress, cache }))
    },
  }
}
