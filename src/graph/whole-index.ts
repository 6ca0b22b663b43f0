// A corpus with its words, looked up from every side. Apart from the index without them, which is what the first view needs.

import type { Corpus } from '../model/index.ts'
import {
  type CorpusIndex,
  groupByInSteps,
  indexOverview,
  prepareIndexInSteps,
  type WholeIndex,
} from './corpus-index.ts'
import { type Resumable, runToEnd } from './resumable.ts'
import { summarise, type TextSummary } from './text-summary.ts'

/** Indexes a corpus with its words; everything else asks this. */
export const indexCorpus = (corpus: Corpus): WholeIndex => runToEnd(indexCorpusInSteps(corpus))

/** Indexes a corpus with its words in steps, so that a page can go on drawing; `indexCorpus` does it in one go. */
export function* indexCorpusInSteps(corpus: Corpus): Resumable<WholeIndex> {
  let summary: TextSummary | null = null
  const index = indexOverview(corpus, () => {
    summary ??= summarise(corpus)
    return summary
  })
  yield* prepareIndexInSteps(index)
  // With the same maps, which hold the same things with their words.
  const known = index as Pick<WholeIndex, keyof CorpusIndex>
  return {
    ...known,
    mentionsByEntity: yield* groupByInSteps(corpus.mentions, mention => [mention.entity]),
    mentionsByPassage: yield* groupByInSteps(corpus.mentions, mention => [mention.passage]),
    errataByPassage: yield* groupByInSteps(corpus.errata, erratum => [erratum.passage]),
  }
}
