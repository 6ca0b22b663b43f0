// The edition that a page carries in itself: the single file, which holds all of it.

import { type EditionSource, LoadError } from '../edition-source.ts'
import { outlinedEdition } from '../outline.ts'
import { checkInWorker, type StartWorker } from './edition-worker.ts'

/**
 * The edition that a page carries in itself.
 * @param read gives the JSON in the page, when it is wanted
 * @throws {LoadError} on loading, where that is no JSON or no edition
 */
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
