// Whether there are several papers: asked by what comes first, which needs nothing else of papers.

import type { CorpusIndex } from './corpus-index.ts'

/** Whether more than one paper is there, so that one asks which says what. */
export const hasSeveralPapers = ({ documents }: Pick<CorpusIndex, 'documents'>): boolean => documents.size > 1
