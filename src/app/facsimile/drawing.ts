// A file whose pages are drawn by a worker, one after the other; what nobody waits for any more is not shown.

import type { Refusal } from '../../importers/index.ts'
import { pdfDataAddress, startPapersWorker } from '../files/papers-worker.ts'
import type { DrawnPage, PapersMessage, PapersRequest } from '../files/protocol.ts'

export type PageDrawing = {
  /** How many pages there are; why there are none. */
  readonly opened: Promise<{ readonly count: number } | { readonly refusal: Refusal['code'] | 'no-worker' }>
  /** Draws a page, from 0, so many pixels wide; null where it cannot be drawn, or takes too long. */
  readonly draw: (page: number, width: number) => Promise<DrawnPage | null>
  readonly close: () => void
}

/** A page that takes longer is none that somebody reads, in milliseconds. */
const timeoutMs = 30_000

/** Whoever has it must `close` it. */
export function drawPages(file: Blob): PageDrawing {
  const worker = startPapersWorker()
  const pdfData = pdfDataAddress()
  const waiting = new Map<number, (drawn: DrawnPage | null) => void>()
  let calls = 0
  const ask = (request: PapersRequest) => worker?.postMessage(request)
  const answer = (call: number, drawn: DrawnPage | null) => {
    waiting.get(call)?.(drawn)
    waiting.delete(call)
  }
  const opened = new Promise<Awaited<PageDrawing['opened']>>(done => {
    if (!worker) return done({ refusal: 'no-worker' })
    setTimeout(() => done({ refusal: 'broken' }), timeoutMs)
    worker.addEventListener('error', () => {
      done({ refusal: 'no-worker' })
      for (const call of [...waiting.keys()]) answer(call, null)
    })
    worker.addEventListener('message', ({ data }: MessageEvent<PapersMessage>) => {
      if (data.tell === 'pages') done({ count: data.count })
      else if (data.tell === 'refused') done({ refusal: data.refusal.code })
      else if (data.tell === 'drawn') answer(data.call, data.drawn)
    })
    ask({ ask: 'open-pages', file, pdfData })
  })
  return {
    opened,
    draw: (page, width) =>
      new Promise(done => {
        const call = ++calls
        waiting.set(call, done)
        setTimeout(() => answer(call, null), timeoutMs)
        ask({ ask: 'draw', call, page, width, pdfData })
      }),
    close: () => worker?.terminate(),
  }
}
