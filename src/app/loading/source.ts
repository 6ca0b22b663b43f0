// Where the page's edition comes from: out of the page itself, or from beside it on the server.

import {
  type EditionSource,
  editionInParts,
  embeddedEdition,
  watchedOnDevServer,
} from '../../editions/index.ts'
import { runInSlices } from '../kit/slices.ts'
import { embeddedElement } from './embedded-data.ts'

/** The source of the page's own edition. */
export const ownSource: EditionSource = embeddedElement
  ? embeddedEdition(() => embeddedElement?.textContent ?? '', startWorker)
  : watchedOnDevServer(
      editionInParts(new URL('./overview.json', document.baseURI).href, startWorker, runInSlices),
    )

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./edition.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
