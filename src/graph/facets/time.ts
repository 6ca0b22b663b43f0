// The facet of time, in EDTF: what is not dated at all is in no range. Its options are the years; any range can be chosen.

import { timesOf, yearsWithin } from '../chronology.ts'
import { type Interval, intervalOf, overlaps } from '../time.ts'
import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const time: ClaimFacet = {
  of: 'claim',
  values: 'time',
  valuesOf: (index, claim) => yearsWithin(index, timesOf(index, claim)),
  testOf: (index, chosen) => {
    const ranges = [...chosen].flatMap((value): Interval[] => {
      const range = intervalOf(value)
      return range ? [range] : []
    })
    return claim => timesOf(index, claim).some(time => ranges.some(range => overlaps(time, range)))
  },
  options: index => [
    ...yearsWithin(index, [{ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }]),
  ],
  parse: (_index, value) => (intervalOf(value) !== null ? value : null),
  control: 'years',
  order: 'given',
  listedAtFirst,
}
