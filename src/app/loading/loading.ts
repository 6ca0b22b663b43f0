// How the loading of the corpus stands; begun as soon as this code runs, before there is a page to show it.

import { faultOf, type LoadFault } from './fetch-edition.ts'
import { type LoadedCorpus, loadEdition, prepareCorpus } from './load.ts'

export type LoadingState =
  | { readonly kind: 'loading'; readonly done: number }
  | { readonly kind: 'failed'; readonly fault: LoadFault }
  | { readonly kind: 'loaded'; readonly loaded: LoadedCorpus }

let currentState: LoadingState = { kind: 'loading', done: 0 }
const watchers = new Set<() => void>()

const setState = (next: LoadingState) => {
  currentState = next
  for (const tell of watchers) tell()
}

/** How it stands now. */
export const loadingState = (): LoadingState => currentState

/** Tells whenever that changes, until the function it gives is called. */
export function watchLoading(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

/** The loading under way, if there is one: a later one takes its place. */
let latest: AbortController | null = null

/** Loads the corpus, anew if it is there, which stays until then; that it went wrong is an answer too. */
export async function reload(): Promise<void> {
  const cache = latest ? 'no-cache' : 'default'
  latest?.abort()
  const own = new AbortController()
  latest = own
  const tell = (next: LoadingState) => {
    if (latest === own) setState(next)
  }
  if (currentState.kind === 'failed') tell({ kind: 'loading', done: 0 })
  const onProgress = (done: number) => {
    if (currentState.kind === 'loading') tell({ kind: 'loading', done })
  }
  try {
    const edition = await loadEdition({ signal: own.signal, onProgress, cache })
    tell({ kind: 'loaded', loaded: await prepareCorpus(edition) })
  } catch (error) {
    tell({ kind: 'failed', fault: faultOf(error) })
  }
}

/** Resolves when the first loading has ended, one way or the other. */
export const firstLoad = reload()
