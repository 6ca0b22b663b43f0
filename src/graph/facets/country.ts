// The facet of countries: those among a claim's ends, and those in which a claim says that one of its ends lies.

import type { EntityId } from '../../model/index.ts'
import { endsOf } from '../corpus-index.ts'
import { countriesOf } from '../located.ts'
import { entitiesOfType } from './entities-of-type.ts'
import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const country: ClaimFacet = {
  of: 'claim',
  values: 'entity',
  valuesOf: (index, claim) => {
    const countries = countriesOf(index)
    return endsOf(claim).flatMap(id => [...(countries.get(id) ?? [])])
  },
  options: index => entitiesOfType(index, 'country'),
  parse: (index, value) => (index.entities.get(value as EntityId)?.type === 'country' ? value : null),
  control: 'list',
  order: 'name',
  listedAtFirst,
}
