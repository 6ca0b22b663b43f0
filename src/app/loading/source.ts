// Where the page's edition comes from: out of the page itself, or from beside it on the server.

import {
  type EditionSource,
  editionInParts,
  embeddedEdition,
  watchedOnDevServer,
} from '../../editions/index.ts'
import { runInSlices } from '../kit/slices.ts'
import { embeddedElement } from './embedded-data.ts'

/** The store that the address names, whatever it is. */
export const storeAddress = new URLSearchParams(location.search).get('source')

const store = () => import('./from-store.ts').then(({ currentStore }) => currentStore(storeAddress!).source)

const fromStore: EditionSource = {
  id: storeAddress ?? '',
  load: async (...how) => (await store()).load(...how),
  watch(onChange) {
    let unwatch = () => {}
    // Where it may not be asked, there is nothing to watch.
    void store().then(
      source => {
        unwatch = source.watch!(onChange)
      },
      () => {},
    )
    return () => unwatch()
  },
}

/** The source of the page's edition. */
export const ownSource: EditionSource = storeAddress
  ? fromStore
  : embeddedElement
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
