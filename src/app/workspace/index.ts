// Workspaces as this browser keeps them, for whoever edits: `const kept = await openWorkspaceOf(files, name)`.

import type { Files } from '../../corpus/index.ts'
import { shortName } from '../../text/index.ts'
import { textsOf } from '../../workspace/index.ts'
import { indexedDbStore } from './indexed-db.ts'
import { type Channel, type Kept, openKept } from './kept.ts'
import type { KeptHead } from './store.ts'

export { type Followed, type FollowedState, follow, lastShared } from './following.ts'
export type { Keeping, Kept, KeptState } from './kept.ts'
export { folderPlace, type Place, servedPlace } from './places.ts'
export type { KeptHead, Unkept } from './store.ts'

const store = indexedDbStore()

/** The same for the same files: whoever drops a paper again goes on where they were. */
export function workspaceIdOf(files: Files): string {
  const texts = JSON.stringify([...textsOf(files)])
  return shortName(texts) + shortName(`${texts.length} ${texts}`)
}

/** Goes on with these files where somebody has left off, or begins. What this browser does not keep, `keeping` tells. Never rejects. */
export const openWorkspaceOf = (files: Files, name: string, id = workspaceIdOf(files)): Promise<Kept> =>
  openKept(store, channelOf(id), id, { name, files }).then(watched)

/** What somebody has worked on before, the latest first; nothing where the browser keeps nothing. Never rejects. */
export const keptWorkspaces = (): Promise<readonly KeptHead[]> => store.list().catch(() => [])

/** Goes on with one of `keptWorkspaces`; null where it is gone. Never rejects. */
export async function reopenWorkspace(id: string): Promise<Kept | null> {
  const kept = await store.read(id).catch(() => null)
  return kept && openKept(store, channelOf(id), id, { name: kept.name, files: kept.base }).then(watched)
}

/** Forgets a workspace and all that was done in it. Rejects where the browser does not let one. */
export const forgetWorkspace = (id: string): Promise<void> => store.remove(id)

function channelOf(id: string): Channel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`verband ${id}`)
  return {
    tell: () => channel?.postMessage(null),
    listen: heard => {
      if (channel) channel.onmessage = heard
      // A tab that slept has heard nothing.
      addEventListener('pageshow', heard)
    },
    close: () => channel?.close(),
  }
}

/** Asks the browser not to clear what is kept when it runs short of room; and whoever leaves, while something is not kept. */
function watched(kept: Kept): Kept {
  let asked = false
  kept.watch(() => {
    if (asked) return
    asked = true
    void navigator.storage?.persist?.().catch(() => {})
  })
  addEventListener('beforeunload', event => {
    if (kept.state().keeping !== 'kept') event.preventDefault()
  })
  return kept
}
