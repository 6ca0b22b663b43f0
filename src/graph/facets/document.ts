// The facet of papers: which of them says it.

import { facetOfDocuments } from './of-documents.ts'

export const document = {
  ...facetOfDocuments({ values: 'document', valuesOf: ({ id }) => [id], order: 'given' }),
  openAtFirst: true,
  // Above all other facets, it must not push them away.
  listedAtFirst: 8,
} as const
