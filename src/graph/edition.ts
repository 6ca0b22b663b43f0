// What the page is given: the corpus, and where its nodes lie.

import type { CarriedFile, Corpus } from '../model/index.ts'
import { indexOverview } from './corpus-index.ts'
import { layOutAllModes, type PositionsByMode } from './layout.ts'
import { summarise } from './text-summary.ts'

export type Edition = {
  readonly format: 1
  readonly corpus: Corpus
  readonly positions: PositionsByMode
  /** The files that its papers were read from, where somebody has taken them along. */
  readonly originals?: readonly CarriedFile[]
}

/** A corpus, laid out. */
export const makeEdition = (corpus: Corpus) => ({
  format: 1 as const,
  corpus,
  positions: layOutAllModes(indexOverview(corpus, () => summarise(corpus))),
})
