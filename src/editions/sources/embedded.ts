// The edition that a page carries in itself: the single file.

import { type EditionSource, LoadError } from '../edition-source.ts'
import { arrived } from './arrived.ts'
import type { StartWorker } from './edition-worker.ts'

/** The source in the page, whose JSON `read` gives. */
export const embeddedEdition = (read: () => string, startWorker: StartWorker): EditionSource => ({
  id: 'embedded',
  load: async () => {
    let value: unknown
    try {
      value = JSON.parse(read())
    } catch {
      throw new LoadError({ code: 'broken' })
    }
    return arrived(value, startWorker)
  },
})
