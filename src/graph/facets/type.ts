// The facet of kinds: what an entity is.

import { type EntityFacet, listedAtFirst } from './facet.ts'

export const type: EntityFacet = {
  of: 'entity',
  values: 'type',
  valuesOf: (_index, entity) => [entity.type],
  options: ({ vocabulary }) => [...vocabulary.types.keys()],
  parse: (index, value) => (index.corpus.entities.some(entity => entity.type === value) ? value : null),
  control: 'list',
  order: 'given',
  openAtFirst: true,
  listedAtFirst,
}
