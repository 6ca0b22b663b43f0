// Where entities lie, as far as claims say so.

import { type EntityId, isSpatial } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'

/** For each entity that is a country or is said to lie in one, at whatever remove: those countries. */
export const countriesOf: (index: CorpusIndex) => ReadonlyMap<EntityId, ReadonlySet<EntityId>> = memoizeByKey(
  ({ corpus, vocabulary }: CorpusIndex) => {
    const lyingIn = new Map<EntityId, EntityId[]>()
    for (const { predicate, subjects, objects } of corpus.claims) {
      if (!isSpatial(vocabulary, predicate)) continue
      for (const place of objects) lyingIn.set(place, [...(lyingIn.get(place) ?? []), ...subjects])
    }
    const countries = new Map<EntityId, Set<EntityId>>()
    for (const { id: country } of corpus.entities.filter(({ type }) => type === 'country')) {
      // Claims may go in a circle; each entity is visited once.
      const inside = new Set([country])
      for (const place of inside) for (const id of lyingIn.get(place) ?? []) inside.add(id)
      for (const id of inside) {
        const known = countries.get(id)
        if (known) known.add(country)
        else countries.set(id, new Set([country]))
      }
    }
    return countries
  },
)
