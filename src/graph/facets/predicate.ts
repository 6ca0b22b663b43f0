// The facet of relations: what a claim says of those that it joins.

import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const predicate: ClaimFacet = {
  of: 'claim',
  values: 'predicate',
  valuesOf: (_index, claim) => [claim.predicate],
  options: ({ vocabulary }) => [...vocabulary.predicates.keys()],
  parse: (index, value) => (index.corpus.claims.some(claim => claim.predicate === value) ? value : null),
  control: 'list',
  order: 'given',
  listedAtFirst,
}
