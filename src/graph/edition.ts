// What the page is given: the corpus, and where its nodes lie.

import type { Corpus } from '../model/index.ts'
import { indexCorpus } from './corpus-index.ts'
import { layOutAllModes, type PositionsByMode } from './layout.ts'

export type Edition = { readonly format: 1; readonly corpus: Corpus; readonly positions: PositionsByMode }

/** A corpus, laid out. */
export const makeEdition = (corpus: Corpus) => ({
  format: 1 as const,
  corpus,
  positions: layOutAllModes(indexCorpus(corpus)),
})
