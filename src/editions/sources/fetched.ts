// An edition that lies on a server as JSON, read in the page itself: for one that is quickly read.

import type { EditionSource } from '../edition-source.ts'
import { arrived } from './arrived.ts'
import type { StartWorker } from './edition-worker.ts'
import { fetchJson } from './fetch-json.ts'

/** The source at an address, which must be absolute. Needs `fetch`; a worker checks what has come. */
export function fetchedEdition(address: string, startWorker: StartWorker): EditionSource {
  const cacheFor = freshAfterFirst()
  return {
    id: address,
    load: async (signal, onProgress) =>
      arrived(await fetchJson(address, { signal, onProgress, cache: cacheFor() }), startWorker),
  }
}

/** What the browser has kept is good enough the first time: a build has it fetch the edition early. */
export function freshAfterFirst(): () => 'default' | 'no-cache' {
  let asked = false
  return () => {
    const cache = asked ? 'no-cache' : 'default'
    asked = true
    return cache
  }
}
