// The facet of agreement: whether all languages state something alike, or put it differently, or not all of them state it.

import { agreementOn, agreements } from '../agreement.ts'
import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const differing: ClaimFacet = {
  of: 'claim',
  values: 'agreement',
  valuesOf: (index, claim) => [agreementOn(index, claim) ?? []].flat(),
  // Papers in one language have nothing to agree on.
  options: ({ corpus }) => (corpus.documents.some(({ languages }) => languages.length > 1) ? agreements : []),
  parse: (_index, text) => agreements.find(agreement => agreement === text) ?? null,
  control: 'list',
  order: 'given',
  listedAtFirst,
}
