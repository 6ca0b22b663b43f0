// A corpus with all its words, made ready.

import { joined, type OverviewEdition } from '../../editions/index.ts'
import { type Edition, indexCorpusInSteps, type WholeIndex } from '../../graph/index.ts'
import type { Corpus, DocumentWords } from '../../model/index.ts'
import { runInSlices } from '../kit/slices.ts'
import { keepCarried } from './originals.ts'

const indexed = (corpus: Corpus): Promise<WholeIndex> => runInSlices(indexCorpusInSteps(corpus))

/** Makes an edition ready; the files that it carries are kept for who wants to see their pages. */
export function indexWhole({ corpus, originals = [] }: Edition): Promise<WholeIndex> {
  keepCarried(originals)
  return indexed(corpus)
}

/** @param words of each document, in their order */
export const joinWhole = (overview: OverviewEdition, words: readonly DocumentWords[]): Promise<WholeIndex> =>
  indexed(joined({ overview, words }).corpus)
