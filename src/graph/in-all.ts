// Who is in all of what is chosen: where a facet asks for all of its values, those of whom each of them says something.

import type { EntityId } from '../model/index.ts'
import { type CorpusIndex, endsOf } from './corpus-index.ts'
import { type AllOf, asksForAll, type FacetSelection } from './facet-choice.ts'
import { claimValues } from './facet-selection.ts'
import { type FacetName, facetOf } from './facets/index.ts'
import { memoizeByKey } from './memoize.ts'

/**
 * Of whom the claims with each of the chosen values say something, whatever the other facets: who is in two projects stays in
 * both when only what is planned is shown.
 */
export const inAllOf = (index: CorpusIndex, name: FacetName, choice: AllOf): ReadonlySet<EntityId> => {
  const known = inAllByChoice(index)(choice)
  const found = known.get(name) ?? inAllAnew(index, name, choice)
  known.set(name, found)
  return found
}

const inAllByChoice = memoizeByKey((_index: CorpusIndex) =>
  memoizeByKey((_choice: AllOf) => new Map<FacetName, ReadonlySet<EntityId>>()),
)

function inAllAnew(index: CorpusIndex, name: FacetName, { all }: AllOf): ReadonlySet<EntityId> {
  const values = claimValues(index, name)
  const had = new Map<EntityId, Set<string>>()
  for (const claim of index.corpus.claims) {
    const own = (values.get(claim.id) ?? []).filter(value => all.has(value))
    if (own.length === 0) continue
    for (const id of endsOf(claim)) {
      const known = had.get(id) ?? new Set()
      for (const value of own) known.add(value)
      had.set(id, known)
    }
  }
  return new Set([...had].flatMap(([id, own]) => (own.size === all.size ? id : [])))
}

/** A test of entities by all facets that ask for all of several values; null if none does. */
export function inAllTest(index: CorpusIndex, selection: FacetSelection): ((id: EntityId) => boolean) | null {
  const sets = [...selection].flatMap(([name, choice]) =>
    // All of one value are any of it.
    asksForAll(choice) && choice.all.size > 1 && facetOf(name).of === 'claim'
      ? [inAllOf(index, name, choice)]
      : [],
  )
  return sets.length === 0 ? null : id => sets.every(set => set.has(id))
}
