// The worker that reads papers and draws their pages.

import { embeddedElement } from '../loading/embedded-data.ts'
import type { PapersRequest } from './protocol.ts'

/** Starts it; null where the browser does not let it run. */
export function startPapersWorker(): Worker | null {
  try {
    return new Worker(new URL('./papers.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/** Where maps of characters and standard fonts lie: beside a page that is served. */
export const pdfDataAddress = (): PapersRequest['pdfData'] =>
  embeddedElement ? null : new URL('./pdf/', document.baseURI).href
