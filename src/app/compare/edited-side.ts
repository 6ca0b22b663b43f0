// Which side the panel of filters chooses for: of no account to anyone whom one sends the link to.

import { useSyncExternalStore } from 'react'
import type { Side } from './use-side.ts'

let edited: Side = 'first'
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function editSide(side: Side): void {
  edited = side
  for (const listener of listeners) listener()
}

export const useEditedSide = (): Side => useSyncExternalStore(listen, () => edited)
