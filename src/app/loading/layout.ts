// A layout, made off the main thread.

import type { LayoutInput, NodePosition } from '../../graph/index.ts'

type Layout = readonly NodePosition[]

/** Places for some nodes. Rejects where the browser has no worker to give. */
export async function layOutInWorker(input: LayoutInput): Promise<Layout> {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Layout>((done, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Layout>) => done(data))
      worker.addEventListener('error', ({ message }) => fail(new Error(message)))
      worker.postMessage(input, [input.ends.buffer, input.statements.buffer])
    })
  } finally {
    worker.terminate()
  }
}
