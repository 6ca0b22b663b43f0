// Where the page's edition comes from: out of the page itself, or from beside it on the server.

import {
  type EditionSource,
  embeddedEdition,
  fetchedEdition,
  watchedOnDevServer,
  workerEdition,
} from '../../editions/index.ts'
import { embeddedElement } from './embedded-data.ts'

/** Whether the edition is large: any other is in the page, or a build has the browser fetch it already. */
export const isLarge = (): boolean =>
  embeddedElement === null && document.querySelector('link[rel=preload][as=fetch]') === null

/** The source of the page's own edition. */
export const ownSource: EditionSource = embeddedElement
  ? embeddedEdition(() => embeddedElement?.textContent ?? '', startWorker)
  : besideThePage(new URL('./corpus.json', document.baseURI).href)

function besideThePage(address: string): EditionSource {
  return watchedOnDevServer(
    isLarge() ? workerEdition(address, startWorker) : fetchedEdition(address, startWorker),
  )
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./edition.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
