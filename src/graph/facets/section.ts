// The facet of sections: the innermost heading or numbered point under which a claim's words stand.

import type { PassageId } from '../../model/index.ts'
import { formerIds } from '../former-ids.ts'
import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const section: ClaimFacet = {
  of: 'claim',
  values: 'passage',
  valuesOf: (index, claim) =>
    claim.quotes.flatMap(quote => {
      const passage = index.passages.get(quote.passage)
      const section = passage?.kind === 'point' ? passage.id : passage?.section.at(-1)
      return section ? [section] : []
    }),
  options: index =>
    index.corpus.documents.flatMap(({ passages }) =>
      passages.filter(({ kind }) => kind === 'heading' || kind === 'point').map(({ id }) => id),
    ),
  parse: (index, text) =>
    index.passages.has(text as PassageId) ? text : (formerIds(index).get(text) ?? null),
  control: 'list',
  order: 'given',
  listedAtFirst,
}
