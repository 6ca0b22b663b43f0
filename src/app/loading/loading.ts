// How the loading of the corpus stands; begun as soon as this code runs, before there is a page to show it.

import { type ArrivedEdition, type CorpusRefusal, faultOf, type LoadFault } from '../../editions/index.ts'
import { type LoadedCorpus, prepareCorpus } from './load.ts'
import { ownSource } from './source.ts'

export type LoadingState =
  | { readonly kind: 'loading'; readonly done: number }
  | { readonly kind: 'failed'; readonly fault: LoadFault }
  | {
      readonly kind: 'loaded'
      readonly loaded: LoadedCorpus
      /** What has been found wrong with it since it is shown. */
      readonly misfit: CorpusRefusal | null
    }

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

/** How to check what is shown, as long as nobody has. */
let unchecked: ArrivedEdition['check'] | null = null

/** Loads the corpus, anew if it is there, which stays until then; that it went wrong is an answer too. */
export async function reload(): Promise<void> {
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
    const { edition, check } = await ownSource.load(own.signal, onProgress)
    const loaded = await prepareCorpus(edition)
    if (latest === own) unchecked = check
    tell({ kind: 'loaded', loaded, misfit: null })
  } catch (error) {
    tell({ kind: 'failed', fault: faultOf(error) })
    // Whatever still waits to check what has come.
    own.abort()
  }
}

/** Looks for what is wrong with the corpus that is shown, once; to be called when it is. */
export async function checkLoaded(): Promise<void> {
  const shown = currentState
  const check = unchecked
  unchecked = null
  const misfit = (await check?.()) ?? null
  // More than one opens from a stranger's file is no error in what one's own server gives, and is shown already.
  const isError = misfit !== null && misfit.code !== 'too-large'
  if (isError && shown.kind === 'loaded' && currentState === shown) setState({ ...shown, misfit })
}

/** Loads the corpus again whenever it changes, until the function it gives is called. */
export const followSource = (onReload: () => void): (() => void) =>
  ownSource.watch?.(() => {
    onReload()
    void reload()
  }) ?? (() => {})

/** Resolves when the first loading has ended, one way or the other. */
export const firstLoad = reload()
