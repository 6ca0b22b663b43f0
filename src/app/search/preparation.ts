// The index of the search, made ready when search is first opened, or before that, when the browser has nothing else to do.
//
// Names come with the overview, and answer at once. What is searched for in the words has been made beforehand where the page is
// served: passages are found while the words themselves are still on the server. Where all words are in the page, it is made here, in
// slices between the browser's other work and not in a worker, which would need a copy of the corpus and would answer late.

import { useEffect, useSyncExternalStore } from 'react'
import { type CorpusIndex, memoizeByKey, type Resumable } from '../../graph/index.ts'
import {
  nameCatalogueInSteps,
  noNames,
  noTexts,
  type OpenedSearchFile,
  openSearchFileInSteps,
  outlinedSearchFile,
  type SearchFile,
  type SearchIndex,
  searchFileOfInSteps,
} from '../../search/index.ts'
import { runInSlices, runWhile } from '../kit/slices.ts'
import type { Texts } from '../loading/texts.ts'

export type IndexState =
  /** `searchIndex` answers by names, as soon as these are read; passages are still to come. */
  | { readonly kind: 'building'; readonly done: number; readonly searchIndex: SearchIndex | null }
  | { readonly kind: 'ready'; readonly searchIndex: SearchIndex }
  | { readonly kind: 'failed'; readonly searchIndex: SearchIndex | null }

type Preparation = {
  readonly state: () => IndexState
  readonly watch: (tell: () => void) => () => void
  /** Begins, if it has not begun; again, where it has failed. */
  readonly begin: () => void
}

/** Progress is told as often. */
const stepsPerNews = 200

const preparations = new WeakMap<Texts, Preparation>()

function preparationOf(index: CorpusIndex, texts: Texts): Preparation {
  const known = preparations.get(texts)
  if (known) return known
  let state: IndexState = { kind: 'building', done: 0, searchIndex: null }
  let under = false
  const watchers = new Set<() => void>()
  const tell = (next: IndexState) => {
    state = next
    under = next.kind !== 'failed'
    for (const watcher of [...watchers]) watcher()
  }
  const made: Preparation = {
    state: () => state,
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    begin() {
      if (under) return
      tell({ kind: 'building', done: 0, searchIndex: null })
      void prepare(index, texts, tell)
    },
  }
  preparations.set(texts, made)
  return made
}

/** How often the documents name each entity. */
const frequencies = memoizeByKey(
  ({ mentionCounts }: CorpusIndex): SearchIndex['frequency'] =>
    new Map(
      Array.from(mentionCounts, ([id, counts]) => [id, counts.reduce((sum, { count }) => sum + count, 0)]),
    ),
)

/** Makes the index of a corpus: of its words, where that has been made beforehand, and of its names, whichever comes first. Never rejects. */
async function prepare(index: CorpusIndex, texts: Texts, tell: (state: IndexState) => void): Promise<void> {
  let searchIndex: SearchIndex | null = null
  const tellProgress = (done: number) => tell({ kind: 'building', done, searchIndex })
  const indexOf = (known: Pick<SearchIndex, 'names' | 'texts'>): SearchIndex => ({
    ...known,
    frequency: frequencies(index),
    textOf: (passage, language) => texts.index.passages.get(passage)?.sides[language]?.text,
  })
  try {
    const { entities } = index.corpus
    let isOpen = false
    const served = texts.searchFile?.().then(file => opened(outlinedSearchFile(file), index))
    served?.then(
      () => {
        isOpen = true
      },
      () => {},
    )
    // Until it is known what the documents call them, too.
    const given = await runInSlices(runWhile(nameCatalogueInSteps(entities, []), () => !isOpen))
    if (given) searchIndex = indexOf({ names: given, texts: noTexts })
    tellProgress(0)
    const file = await (served ?? opened(await searchFileOf(index, texts, tellProgress), index))
    searchIndex = indexOf({ names: given ?? noNames, texts: file.texts })
    tellProgress(1)
    const names = await runInSlices(nameCatalogueInSteps(entities, file.forms))
    tell({ kind: 'ready', searchIndex: indexOf({ names, texts: file.texts }) })
  } catch {
    // The file did not come, or is not what it should be: the next opening tries again.
    tell({ kind: 'failed', searchIndex })
  }
}

function opened(file: SearchFile | null, { corpus }: CorpusIndex): Promise<OpenedSearchFile> {
  if (!file) throw new Error('No search file.')
  return runInSlices(openSearchFileInSteps(file, corpus))
}

/** Of a corpus whose words are all in the page. */
async function searchFileOf(
  { corpus }: CorpusIndex,
  texts: Texts,
  onProgress: (done: number) => void,
): Promise<SearchFile> {
  const whole = await texts.whole()
  const passages = corpus.documents.reduce((sum, { passages }) => sum + passages.length, 0)
  // A passage takes a step in each language, and there are two mostly.
  return runInSlices(
    counted(searchFileOfInSteps(whole.corpus), steps => onProgress(Math.min(1, steps / (2 * passages)))),
  )
}

/** The same steps; tells now and then how many have been done. */
function* counted<Result>(steps: Resumable<Result>, tell: (count: number) => void): Resumable<Result> {
  for (let count = 1; ; count++) {
    const step = steps.next()
    if (step.done) return step.value
    if (count % stepsPerNews === 0) tell(count)
    yield
  }
}

/** Makes the index of the search before anyone asks for it. */
export const prepareSearch = (index: CorpusIndex, texts: Texts): void => preparationOf(index, texts).begin()

/** The index of the search, or how much of it is made. It is begun by whoever asks first, and kept. */
export function useSearchIndex(index: CorpusIndex, texts: Texts): IndexState {
  const { begin, state, watch } = preparationOf(index, texts)
  useEffect(begin, [begin])
  return useSyncExternalStore(watch, state)
}
