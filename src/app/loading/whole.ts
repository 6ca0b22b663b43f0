// A corpus with all its words, made ready.

import { joined, type OverviewEdition } from '../../editions/index.ts'
import { indexCorpusInSteps, type WholeIndex } from '../../graph/index.ts'
import type { Corpus, DocumentWords } from '../../model/index.ts'
import { runInSlices } from '../kit/slices.ts'

export const indexWhole = (corpus: Corpus): Promise<WholeIndex> => runInSlices(indexCorpusInSteps(corpus))

/** @param words of each document, in their order */
export const joinWhole = (overview: OverviewEdition, words: readonly DocumentWords[]): Promise<WholeIndex> =>
  indexWhole(joined({ overview, words }).corpus)
