// What has come to the page as a whole: looked at in outline now, and by the gate once it has been drawn.

import { type ArrivedEdition, LoadError } from '../edition-source.ts'
import { outlinedEdition } from '../outline.ts'
import { checkInWorker, type StartWorker } from './edition-worker.ts'

/** @throws {LoadError} where `value` has not the outline of an edition */
export function arrived(value: unknown, startWorker: StartWorker): ArrivedEdition {
  const edition = outlinedEdition(value)
  if (!edition) throw new LoadError({ code: 'not-a-corpus', reason: '' })
  return {
    edition,
    async check() {
      const worker = startWorker()
      return worker && (await checkInWorker(worker, edition))
    },
  }
}
