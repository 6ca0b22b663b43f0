// Saves a table that a view has made.

import { inPortions } from '../../formats/index.ts'
import type { Resumable } from '../../graph/index.ts'
import { save } from './save.ts'
import { runInSlices } from './slices.ts'

function* gatherInSteps(pieces: Iterable<string>): Resumable<Blob> {
  const portions: string[] = []
  for (const portion of inPortions(pieces)) {
    portions.push(portion)
    yield
  }
  return new Blob(portions, { type: 'text/csv' })
}

/** Writes a table while the page goes on, and gives it to the reader under a name. */
export async function saveCsv(pieces: Iterable<string>, name: string): Promise<void> {
  save(await runInSlices(gatherInSteps(pieces)), name)
}
