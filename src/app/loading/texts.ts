// The words of the documents, as far as they are there: those of a whole edition all at once, else each document's when it is asked for.

import {
  type ArrivedEdition,
  type CorpusRefusal,
  faultOf,
  type OverviewEdition,
  type SearchSource,
} from '../../editions/index.ts'
import {
  type CorpusIndex,
  claimsByDocument,
  growingTextIndex,
  type TextIndex,
  type WholeIndex,
} from '../../graph/index.ts'
import type { DocumentId, DocumentWords } from '../../model/index.ts'
import { allThere, Fetching, type WordsProgress, type WordsState } from './fetching.ts'

export type Texts = {
  /** What is there. Always the same; it grows. */
  readonly index: TextIndex
  readonly stateOf: (document: DocumentId) => WordsState
  /** Whether words are on their way. */
  readonly isFetching: () => boolean
  /**
   * Asks for the words of documents; again for those that did not come.
   *
   * @returns takes that back, for those that nobody has begun to fetch and nobody else has asked for
   */
  readonly ask: (documents: Iterable<DocumentId>) => () => void
  /** Tells whenever a state has changed, until the function it gives is called. */
  readonly watch: (tell: () => void) => () => void
  /** The corpus with all its words. Rejects where some do not come, or when `signal` ends it; what has come by then stays. */
  readonly whole: (signal?: AbortSignal, onProgress?: WordsProgress) => Promise<WholeIndex>
  /** Fetches what is searched for in the words; null where all words are in the page, and it has not been made. */
  readonly searchFile: SearchSource | null
}

const there: WordsState = { kind: 'there' }

/** All are there. */
export const wholeTexts = (index: WholeIndex): Texts => ({
  index,
  stateOf: () => there,
  isFetching: () => false,
  ask: () => () => {},
  watch: () => () => {},
  whole: async () => index,
  searchFile: null,
})

/** So many documents are fetched at a time: what is asked for next does not wait for all that was asked before. */
const maxAtOnce = 4

/**
 * None is there yet, but for those that are known from before.
 *
 * @param onMisfit told of words that are wrong, when they are shown already
 */
export function comingTexts(
  { edition, index }: { readonly edition: OverviewEdition; readonly index: CorpusIndex },
  source: Pick<
    Extract<ArrivedEdition, { kind: 'overview' }>,
    'words' | 'wordsAtOnce' | 'knownWords' | 'search'
  >,
  onMisfit: (misfit: CorpusRefusal) => void,
): Texts {
  const { documents } = edition.overview
  const texts = growingTextIndex(index)
  const words = new Map<DocumentId, DocumentWords>()
  const take = (own: DocumentWords) => {
    texts.add(own, claimsByDocument(edition.overview).get(own.document) ?? [])
    words.set(own.document, own)
  }
  const fetchWords = async (document: DocumentId): Promise<WordsState> => {
    try {
      const { words: own, checked } = await source.words(document)
      take(own)
      void checked.then(misfit => misfit && onMisfit(misfit))
      return there
    } catch (error) {
      return { kind: 'failed', fault: faultOf(error) }
    }
  }
  const ids = documents.map(({ id }) => id)
  for (const id of ids) {
    const own = source.knownWords(id)
    if (own) take(own)
  }
  const fetching = new Fetching(fetchWords, source.wordsAtOnce ?? maxAtOnce, words.keys())
  let whole: Promise<WholeIndex> | null = null
  return {
    index: texts.index,
    stateOf: fetching.stateOf,
    isFetching: fetching.isFetching,
    ask: fetching.ask,
    watch: fetching.watch,
    async whole(signal, onProgress = () => {}) {
      await allThere(fetching, ids, signal, onProgress)
      whole ??= import('./whole.ts').then(
        ({ joinWhole }) =>
          joinWhole(
            edition,
            ids.map(id => words.get(id)!),
          ),
        (cause: unknown) => {
          // Its script did not come: whoever asks again has it fetched again.
          whole = null
          throw cause
        },
      )
      return whole
    },
    searchFile: source.search,
  }
}
