// Facets that tell papers apart: each claim has the values of its paper.

import type { DocumentHead } from '../../model/index.ts'
import type { CorpusIndex } from '../corpus-index.ts'
import { type ClaimFacet, listedAtFirst } from './facet.ts'

type OfDocuments = Pick<ClaimFacet, 'values' | 'order'> & {
  readonly valuesOf: (document: DocumentHead) => readonly string[]
}

/** The values of all papers, each once. */
const valuesOfAll = ({ corpus }: CorpusIndex, valuesOf: OfDocuments['valuesOf']): ReadonlySet<string> =>
  new Set(corpus.documents.flatMap(valuesOf))

export const facetOfDocuments = ({ valuesOf, ...facet }: OfDocuments): ClaimFacet => ({
  ...facet,
  of: 'claim',
  ofDocument: valuesOf,
  valuesOf: (index, claim) => {
    const document = index.documents.get(claim.document)
    return document ? valuesOf(document) : []
  },
  // One value is no choice.
  options: index => {
    const values = valuesOfAll(index, valuesOf)
    return values.size > 1 ? [...values] : []
  },
  parse: (index, text) => (valuesOfAll(index, valuesOf).has(text) ? text : null),
  control: 'list',
  listedAtFirst,
})
