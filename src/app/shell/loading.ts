// How the loading of the corpus stands; begun as soon as this code runs, before there is a page to show it.

import { type Loaded, loadEdition, prepare } from './load.ts'

export type Loading =
  | { readonly kind: 'loading'; readonly done: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'loaded'; readonly loaded: Loaded }

let state: Loading = { kind: 'loading', done: 0 }
const watchers = new Set<() => void>()

const become = (next: Loading) => {
  state = next
  for (const tell of watchers) tell()
}

/** How it stands now. */
export const current = (): Loading => state

/** Tells whenever that changes, until the function it gives is called. */
export function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

/** Loads the corpus, anew if it is there; that it went wrong is an answer too. */
export async function reload(): Promise<void> {
  const onProgress = (done: number) => {
    if (state.kind === 'loading') become({ kind: 'loading', done })
  }
  try {
    become({ kind: 'loaded', loaded: await prepare(await loadEdition(onProgress)) })
  } catch (error) {
    become({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

/** Resolves when the first loading has ended, one way or the other. */
export const first = reload()
