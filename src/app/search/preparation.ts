// The search index of the corpus, built when search is first opened.
//
// In slices between the browser's other work, not in a worker: a worker would need a copy of the corpus and would
// answer late; built here the index answers within the keystroke. 928/2 is done in a tenth of a second. A large
// corpus takes seconds, and the page goes on drawing meanwhile, for no slice is longer than a few milliseconds.
// The code of the search room comes with the first opening, too; only the field is there from the start, so that no
// letter is lost that is typed right after the key.

import { useEffect, useState } from 'react'
import type { SearchHits, SearchIndex, SearchOptions } from '../../search/index.ts'
import type { Texts } from '../loading/texts.ts'

/** Milliseconds of a frame that a slice may take. */
const sliceMs = 8

export type IndexState =
  | { readonly kind: 'building'; readonly done: number }
  | { readonly kind: 'ready'; readonly find: (typed: string, options: SearchOptions) => SearchHits }
  | { readonly kind: 'failed' }

type IndexJob = { steps: Generator<number, SearchIndex> | null; state: IndexState }

const jobs = new WeakMap<Texts, IndexJob>()

const load = () => import('../../search/index.ts')

/** Fetches the code of search ahead of its use. */
export const prefetch = (): void => void load().catch(() => {})

const jobOf = (texts: Texts): IndexJob => {
  const known = jobs.get(texts)
  if (known) return known
  const job: IndexJob = { steps: null, state: { kind: 'building', done: 0 } }
  jobs.set(texts, job)
  return job
}

/** Of all the work, that words come is so much. */
const wordsShare = 0.5

/** A slice of the work on a corpus, whose words must be there. */
async function work(texts: Texts, job: IndexJob, onProgress: (done: number) => void): Promise<void> {
  const { buildSearchIndexInSteps: buildInSteps, search } = await load()
  if (!job.steps) {
    const { corpus } = await texts.whole(undefined, (there, all) => onProgress((wordsShare * there) / all))
    job.steps ??= buildInSteps(corpus)
  }
  const end = performance.now() + sliceMs
  while (job.state.kind === 'building' && performance.now() < end) {
    const step = job.steps.next()
    if (step.done) {
      const index = step.value
      job.state = { kind: 'ready', find: (typed, options) => search(index, typed, options) }
    } else job.state = { kind: 'building', done: wordsShare + (1 - wordsShare) * Math.min(1, step.value) }
  }
}

/** The index, or how much of it is built. It is built as long as someone waits for it, and kept. */
export function useSearchIndex(texts: Texts): IndexState {
  const job = jobOf(texts)
  const [state, setState] = useState(job.state)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let waiting = true
    const go = async () => {
      try {
        if (job.state.kind === 'building')
          await work(texts, job, done => {
            if (waiting) setState({ kind: 'building', done })
          })
      } catch {
        // The code did not come: the next opening tries again.
        if (waiting) setState({ kind: 'failed' })
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
  }, [texts, job])
  return state
}
