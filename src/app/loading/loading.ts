// How the loading of the corpus stands; begun as soon as this code runs, before there is a page to show it.

import {
  type ArrivedEdition,
  type CorpusRefusal,
  faultOf,
  type LoadFault,
  type Opening,
} from '../../editions/index.ts'
import { asksForNothing, decode } from '../../explorer/index.ts'
import { askedGraphs, modes } from '../../graph/index.ts'
import { whenIdle } from '../kit/idle.ts'
import { currentLanguage, preferredLanguage } from '../messages/language.ts'
import { type Drawable, drawableOpening, type LoadedCorpus, prepareDrawing, prepareRest } from './load.ts'
import { ownSource, storeAddress } from './source.ts'

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

/** Said over the page, which goes on. */
function tellMisfit(of: LoadedCorpus, misfit: CorpusRefusal): void {
  // More than one opens from a stranger's file is no error in what one's own server gives, and is shown already.
  if (misfit.code === 'too-large') return
  if (currentState.kind === 'loaded' && currentState.loaded === of) setState({ ...currentState, misfit })
}

let haveDrawable: (drawable: Drawable | null) => void = () => {}

/** What the first picture can be drawn from, as soon as it is there; null where it does not come. */
export const firstDrawable = new Promise<Drawable | null>(done => {
  haveDrawable = done
})

/** To be called when the first picture is drawn, or is not to be: what else is to be made of the corpus waits for it. */
export let endFirstDrawing: () => void = () => {}
const firstDrawing = new Promise<void>(done => {
  endFirstDrawing = done
})

/** What the corpus opens with is drawn before the rest has come, if the address asks for nothing else. */
async function drawOpening(opening: Opening): Promise<void> {
  if (!asksForNothing(location.hash)) return
  haveDrawable(drawableOpening(opening, currentLanguage()))
  await firstDrawing
}

/** Loads the corpus, anew if it is there, which stays until then; that it went wrong is an answer too. */
export async function reload(): Promise<void> {
  const before = latest
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
    const arrived = await ownSource.load(own.signal, onProgress, drawOpening)
    const shown = currentState.kind === 'loaded' ? currentState.loaded : null
    // To make the next of them asks for each of these.
    const wanted = shown ? askedGraphs(shown.projections) : modes
    const loaded = await prepareDrawing(arrived, shown, misfit => tellMisfit(loaded, misfit))
    haveDrawable({
      ...loaded,
      state: () => decode(location.hash, loaded.index, preferredLanguage()).state,
    })
    await firstDrawing
    const words = wordsInUse(loaded)
    await prepareRest(loaded, wanted)
    await words
    if (latest === own) unchecked = arrived.check
    tell({ kind: 'loaded', loaded, misfit: null })
    // What nobody has looked at can come when there is something to look at; of an edit, when that has been drawn and counted.
    if (import.meta.hot && shown) await new Promise<void>(done => whenIdle(done))
    await prepareRest(loaded)
  } catch (error) {
    haveDrawable(null)
    // A store that does not give more says so below what it has given, which stays.
    if (!storeAddress || currentState.kind !== 'loaded') tell({ kind: 'failed', fault: faultOf(error) })
    // Whatever still waits to check what has come.
    own.abort()
  } finally {
    before?.abort()
  }
}

/** Of more documents than this, nobody waits for the words before what is new is shown. */
const maxInUse = 8

/** What is read in the corpus that is shown is there in the next one before that takes its place: nothing flickers. */
async function wordsInUse({ index, texts }: LoadedCorpus): Promise<void> {
  if (currentState.kind !== 'loaded') return
  const before = currentState.loaded.texts
  const used = [...index.documents.keys()]
    .filter(id => before.stateOf(id).kind === 'there' && texts.stateOf(id).kind !== 'there')
    .slice(0, maxInUse)
  await new Promise<void>(done => {
    const look = () => {
      if (used.some(id => texts.stateOf(id).kind === 'coming')) return
      unwatch()
      done()
    }
    const unwatch = texts.watch(look)
    texts.ask(used)
    look()
  })
}

/** Looks for what is wrong with the corpus that is shown, once; to be called when it is. */
export async function checkLoaded(): Promise<void> {
  const shown = currentState
  const check = unchecked
  unchecked = null
  const misfit = (await check?.()) ?? null
  if (misfit && shown.kind === 'loaded') tellMisfit(shown.loaded, misfit)
}

/** Loads the corpus again whenever it changes, until the function it gives is called. */
export const followSource = (onReload: () => void): (() => void) =>
  ownSource.watch?.(() => {
    onReload()
    void reload()
  }) ?? (() => {})

/** Resolves when the first loading has ended, one way or the other. */
export const firstLoad = reload()
