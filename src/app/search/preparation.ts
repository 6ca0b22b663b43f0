// The search index of the corpus, built when search is first opened.
//
// In slices between the browser's other work, not in a worker: a worker would need a copy of the corpus and would
// answer late; built here the index answers within the keystroke. 928/2 is done in a tenth of a second. A large
// corpus takes seconds, and the page goes on drawing meanwhile, for no slice is longer than a few milliseconds. Names, which
// come with the overview, are found at once, while the words are still on their way.
// The code of the search room comes with the first opening, too; only the field is there from the start, so that no
// letter is lost that is typed right after the key.

import { useEffect, useState } from 'react'
import type { CorpusIndex } from '../../graph/index.ts'
import type { SearchHits, SearchIndex, SearchOptions } from '../../search/index.ts'
import type { Texts } from '../loading/texts.ts'

/** Milliseconds of a frame that a slice may take. */
const sliceMs = 8

type Find = (typed: string, options: SearchOptions) => SearchHits

export type IndexState =
  /** `find` answers by names, as soon as these are read; the words of the documents are still to come. */
  | { readonly kind: 'building'; readonly done: number; readonly find: Find | null }
  | { readonly kind: 'ready'; readonly find: Find }
  | { readonly kind: 'failed'; readonly find: Find | null }

type IndexJob = {
  names: Generator<number, SearchIndex> | null
  steps: Generator<number, SearchIndex> | null
  state: IndexState
}

const jobs = new WeakMap<Texts, IndexJob>()

const load = () => import('../../search/index.ts')

/** Fetches the code of search ahead of its use. */
export const prefetch = (): void => void load().catch(() => {})

const jobOf = (texts: Texts): IndexJob => {
  const known = jobs.get(texts)
  if (known) return known
  const job: IndexJob = { names: null, steps: null, state: { kind: 'building', done: 0, find: null } }
  jobs.set(texts, job)
  return job
}

/** Of all the work, that words come is so much. */
const wordsShare = 0.5

const finding =
  (index: SearchIndex, search: typeof import('../../search/index.ts').search): Find =>
  (typed, options) =>
    search(index, typed, options)

/** How often the documents name each entity. */
const frequencies = ({ mentionCounts }: CorpusIndex): SearchIndex['frequency'] =>
  new Map(
    Array.from(mentionCounts, ([id, counts]) => [id, counts.reduce((sum, { count }) => sum + count, 0)]),
  )

/** A slice of the work on a corpus: on its names first, then on its words, which must be there. */
async function work(
  index: CorpusIndex,
  texts: Texts,
  job: IndexJob,
  onProgress: (done: number) => void,
): Promise<void> {
  const { buildNameIndexInSteps, buildSearchIndexInSteps: buildInSteps, search } = await load()
  const end = performance.now() + sliceMs
  if (job.state.kind === 'building' && !job.state.find) {
    job.names ??= buildNameIndexInSteps(index.corpus, frequencies(index))
    while (performance.now() < end) {
      const step = job.names.next()
      if (!step.done) continue
      job.state = { ...job.state, find: finding(step.value, search) }
      break
    }
    return
  }
  if (!job.steps) {
    const { corpus } = await texts.whole(undefined, (there, all) => onProgress((wordsShare * there) / all))
    job.steps ??= buildInSteps(corpus)
  }
  while (job.state.kind === 'building' && performance.now() < end) {
    const step = job.steps.next()
    if (step.done) job.state = { kind: 'ready', find: finding(step.value, search) }
    else
      job.state = {
        ...job.state,
        done: wordsShare + (1 - wordsShare) * Math.min(1, step.value),
      }
  }
}

/** The index, or how much of it is built. It is built as long as someone waits for it, and kept. */
export function useSearchIndex(index: CorpusIndex, texts: Texts): IndexState {
  const job = jobOf(texts)
  const [state, setState] = useState(job.state)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let waiting = true
    const go = async () => {
      try {
        if (job.state.kind === 'building')
          await work(index, texts, job, done => {
            if (waiting) setState({ kind: 'building', done, find: job.state.find })
          })
      } catch {
        // The code did not come: the next opening tries again.
        if (waiting) setState({ kind: 'failed', find: job.state.find })
        return
      }
      if (!waiting) return
      setState(job.state)
      if (job.state.kind === 'building') timer = setTimeout(go)
    }
    void go()
    return () => {
      waiting = false
      clearTimeout(timer)
    }
  }, [index, texts, job])
  return state
}
