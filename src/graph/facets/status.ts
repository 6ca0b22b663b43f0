// The facet of status: whether something is done or yet to come.

import { statusNames, statusOf } from '../../model/index.ts'
import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const status: ClaimFacet = {
  of: 'claim',
  values: 'status',
  valuesOf: (_index, claim) => [statusOf(claim)],
  // Where all is done or under way, there is nothing to choose.
  options: index => (index.corpus.claims.some(claim => claim.status) ? statusNames : []),
  parse: (index, value) => (index.corpus.claims.some(claim => statusOf(claim) === value) ? value : null),
  control: 'list',
  order: 'given',
  listedAtFirst,
}
