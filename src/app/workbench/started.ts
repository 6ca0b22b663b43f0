// The worker that makes drafts, where the browser lets one be started.

import type { DraftMessage } from './protocol.ts'

/** Null where it does not. */
export function started(onBroken: () => void, onMessage: (message: DraftMessage) => void): Worker | null {
  try {
    const worker = new Worker(new URL('./draft.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('error', onBroken)
    worker.addEventListener('message', ({ data }: MessageEvent<DraftMessage>) => onMessage(data))
    return worker
  } catch {
    return null
  }
}
