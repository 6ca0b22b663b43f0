// The facet of projects: in whose context something is stated.

import type { EntityId } from '../../model/index.ts'
import { contextsOf } from '../corpus-index.ts'
import type { ClaimFacet } from './facet.ts'

export const project: ClaimFacet = {
  of: 'claim',
  values: 'entity',
  valuesOf: contextsOf,
  options: index => [...index.contexts],
  parse: (index, value) => (index.contexts.has(value as EntityId) ? value : null),
  hubs: true,
  control: 'list',
  order: 'name',
  openAtFirst: true,
  // All of them: they are what one comes for.
  listedAtFirst: Number.POSITIVE_INFINITY,
}
