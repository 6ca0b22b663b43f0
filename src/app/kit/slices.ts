// Long work on the main thread, in slices between the browser's other work.

import type { Resumable } from '../../graph/index.ts'

/** Milliseconds of a frame that a slice may take. */
const sliceMs = 12

/** When a slice that begins now is over. */
const sliceEnd = (): number => performance.now() + sliceMs

/** Lets the browser draw and listen. */
export const yieldToBrowser = (): Promise<void> =>
  new Promise(done => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })

/** The result of work in steps. What takes no longer than a slice takes no longer than in one go. */
export async function runInSlices<Result>(steps: Resumable<Result>): Promise<Result> {
  let end = sliceEnd()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < end) continue
    await yieldToBrowser()
    end = sliceEnd()
  }
}

/** Runs steps for a slice; gives the result if they came to their end, and null if there are more. */
export function runOneSlice<Result>(steps: Resumable<Result>): { readonly result: Result } | null {
  const end = sliceEnd()
  do {
    const step = steps.next()
    if (step.done) return { result: step.value }
  } while (performance.now() < end)
  return null
}

/** The steps, until nobody asks for them any more; then null. */
export function* runWhile<Result>(steps: Resumable<Result>, asked: () => boolean): Resumable<Result | null> {
  while (asked()) {
    const step = steps.next()
    if (step.done) return step.value
    yield
  }
  return null
}
