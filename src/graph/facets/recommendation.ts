// The facet of recommendations: on which of them a claim bears.

import type { EntityId } from '../../model/index.ts'
import { recommendationsOfClaim } from '../points.ts'
import { entitiesOfType } from './entities-of-type.ts'
import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const recommendation: ClaimFacet = {
  of: 'claim',
  values: 'entity',
  valuesOf: recommendationsOfClaim,
  options: index => entitiesOfType(index, 'recommendation'),
  parse: (index, value) => (index.entities.get(value as EntityId)?.type === 'recommendation' ? value : null),
  control: 'list',
  order: 'given',
  listedAtFirst,
}
