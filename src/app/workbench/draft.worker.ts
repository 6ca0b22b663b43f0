// Reads, proposes and lays out off the main thread, while somebody works on the files.

import { drafter } from './draft.ts'
import type { DraftMessage, DraftRequest } from './protocol.ts'

const draft = drafter()
let latest = 0

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  latest = data.call
  // What is asked meanwhile comes first, and makes this one needless.
  setTimeout(() => {
    if (data.call !== latest) return
    postMessage({ call: data.call, drafted: draft(data.files) } satisfies DraftMessage)
  })
})
