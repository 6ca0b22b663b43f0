// The edition that a page carries in itself: the single file, which holds all of it.

import { type EditionSource, LoadError } from '../edition-source.ts'
import { outlinedEdition } from '../outline.ts'
import { checkInWorker, type StartWorker } from './edition-worker.ts'

/** The source in the page, whose JSON `read` gives. */
export const embeddedEdition = (read: () => string, startWorker: StartWorker): EditionSource => ({
  id: 'embedded',
  load: async () => {
    const edition = outlinedEdition(parsed(read()))
    if (!edition) throw new LoadError({ code: 'not-a-corpus', reason: '' })
    return { kind: 'whole', edition, check: () => checkInWorker(startWorker, 'edition', edition) }
  },
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError({ code: 'broken' })
  }
}
