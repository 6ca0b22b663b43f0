// The facet of issuers: who issued the paper that says it.

import { facetOfDocuments } from './of-documents.ts'

export const issuer = facetOfDocuments({
  values: 'entity',
  valuesOf: ({ issuer }) => (issuer === null ? [] : [issuer]),
  order: 'name',
})
