// The facet of years of papers: in which year the paper is dated that says it.

import { intervalOf, yearsOf } from '../time.ts'
import { facetOfDocuments } from './of-documents.ts'

export const published = facetOfDocuments({
  values: 'time',
  // Of a paper that is dated to a few years, the last: by then it was there.
  valuesOf: ({ date }) => {
    const time = intervalOf(date)
    const year = time && (yearsOf(time).to ?? yearsOf(time).from)
    return year === null ? [] : [String(year).padStart(4, '0')]
  },
  order: 'name',
})
