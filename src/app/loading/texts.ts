// The words of the documents, as far as they are there: those of a whole edition all at once, else each document's when it is asked for.

import {
  type CorpusRefusal,
  faultOf,
  type LoadFault,
  type OverviewEdition,
  type SearchSource,
  type WordsSource,
} from '../../editions/index.ts'
import { claimsByDocument, growingTextIndex, type TextIndex, type WholeIndex } from '../../graph/index.ts'
import type { DocumentId, DocumentWords } from '../../model/index.ts'
import { joinWhole } from './whole.ts'

export type WordsState =
  | { readonly kind: 'absent' | 'coming' | 'there' }
  | { readonly kind: 'failed'; readonly fault: LoadFault }

/** How many of the documents are there. */
export type WordsProgress = (there: number, all: number) => void

export type Texts = {
  /** What is there. Always the same; it grows. */
  readonly index: TextIndex
  readonly stateOf: (document: DocumentId) => WordsState
  /** Whether words are on their way. */
  readonly isFetching: () => boolean
  /** Asks for the words of documents; again for those that did not come. */
  readonly ask: (documents: Iterable<DocumentId>) => void
  /** Tells whenever a state has changed, until the function it gives is called. */
  readonly watch: (tell: () => void) => () => void
  /** The corpus with all its words. Rejects where some do not come, or when `signal` ends it; what has come by then stays. */
  readonly whole: (signal?: AbortSignal, onProgress?: WordsProgress) => Promise<WholeIndex>
  /** Fetches what is searched for in the words; null where all words are in the page, and it has not been made. */
  readonly searchFile: SearchSource | null
}

const [absent, coming, there] = (['absent', 'coming', 'there'] as const).map(kind => ({ kind })) as [
  WordsState,
  WordsState,
  WordsState,
]

/** All are there. */
export const wholeTexts = (index: WholeIndex): Texts => ({
  index,
  stateOf: () => there,
  isFetching: () => false,
  ask: () => {},
  watch: () => () => {},
  whole: async () => index,
  searchFile: null,
})

/** So many documents are fetched at a time: what is asked for next does not wait for all that was asked before. */
const maxAtOnce = 4

/**
 * None is there yet.
 *
 * @param onMisfit told of words that are wrong, when they are shown already
 * @param atOnce how many documents are fetched at a time
 */
export function comingTexts(
  edition: OverviewEdition,
  source: { readonly words: WordsSource; readonly search: SearchSource },
  onMisfit: (misfit: CorpusRefusal) => void,
  atOnce = maxAtOnce,
): Texts {
  const { documents } = edition.overview
  const texts = growingTextIndex(documents)
  const states = new Map<DocumentId, WordsState>()
  const words = new Map<DocumentId, DocumentWords>()
  const watchers = new Set<() => void>()
  let waiting: readonly DocumentId[] = []
  let underWay = 0

  const setState = (documents: readonly DocumentId[], state: WordsState) => {
    for (const document of documents) states.set(document, state)
    for (const tell of [...watchers]) tell()
  }
  const fetched = async (document: DocumentId): Promise<WordsState> => {
    try {
      const { words: own, checked } = await source.words(document)
      texts.add(own, claimsByDocument(edition.overview).get(document) ?? [])
      words.set(document, own)
      void checked.then(misfit => misfit && onMisfit(misfit))
      return there
    } catch (error) {
      return { kind: 'failed', fault: faultOf(error) }
    }
  }
  const take = async (document: DocumentId) => {
    const state = await fetched(document)
    underWay -= 1
    next()
    setState([document], state)
  }
  const next = () => {
    const [document, ...others] = waiting
    if (document === undefined || underWay >= atOnce) return
    waiting = others
    underWay += 1
    void take(document)
    next()
  }
  const stateOf = (document: DocumentId) => states.get(document) ?? absent
  const ask = (wanted: Iterable<DocumentId>) => {
    const before = new Set(waiting)
    const anew: DocumentId[] = []
    const first = new Set<DocumentId>()
    for (const document of wanted) {
      const { kind } = stateOf(document)
      if (kind === 'absent' || kind === 'failed') anew.push(document)
      else if (!before.has(document)) continue
      first.add(document)
    }
    // Who asked last waits now; who asked before may look elsewhere by now.
    waiting = [...first, ...waiting.filter(document => !first.has(document))]
    if (anew.length > 0) setState(anew, coming)
    next()
  }
  const watch = (tell: () => void) => {
    watchers.add(tell)
    return () => void watchers.delete(tell)
  }
  /** Resolves when all are there. */
  const all = (signal: AbortSignal | undefined, onProgress: WordsProgress) =>
    new Promise<void>((done, fail) => {
      const look = () => {
        const of = documents.map(({ id }) => stateOf(id))
        const failed = of.find(state => state.kind === 'failed')
        if (failed?.kind === 'failed') end(() => fail(new Error(failed.fault.code)))
        onProgress(of.filter(({ kind }) => kind === 'there').length, of.length)
        if (of.every(({ kind }) => kind === 'there')) end(done)
      }
      const stop = () => end(() => fail(new DOMException('', 'AbortError')))
      const unwatch = watch(look)
      const end = (how: () => void) => {
        unwatch()
        signal?.removeEventListener('abort', stop)
        how()
      }
      signal?.addEventListener('abort', stop)
      ask(documents.map(({ id }) => id))
      look()
    })
  let whole: Promise<WholeIndex> | null = null
  return {
    index: texts.index,
    stateOf,
    isFetching: () => underWay > 0,
    ask,
    watch,
    async whole(signal, onProgress = () => {}) {
      await all(signal, onProgress)
      const inOrder = () => documents.map(({ id }) => words.get(id)!)
      whole ??= joinWhole(edition, inOrder())
      return whole
    },
    searchFile: source.search,
  }
}
