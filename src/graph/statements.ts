// Which statements the facets leave, and which of them are about whom: one definition, asked by every view.

import type { Claim, EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { chosenOf, chosenTest, claimTest, type FacetSelection } from './facet-selection.ts'
import { memoizeByTwoKeys } from './memoize.ts'

/**
 * Whether the facets leave a statement: all facets of claims let it stand, and where kinds are chosen, an end of it or
 * a project it is made in is of such a kind. Whatever a drawn link or a cell counts is among them.
 */
export function statementTest(index: CorpusIndex, selection: FacetSelection): (claim: Claim) => boolean {
  const passes = claimTest(index, selection)
  if (chosenOf(selection, 'entity').length === 0) return ({ id }) => passes(id)
  const chosen = chosenTest(index, selection)
  return claim =>
    passes(claim.id) &&
    (claim.subjects.some(chosen) || claim.objects.some(chosen) || claim.projects.some(chosen))
}

/** The statements that the facets leave, in the order of the corpus. */
export const filteredStatements = memoizeByTwoKeys(
  (index: CorpusIndex, selection: FacetSelection): readonly Claim[] =>
    index.corpus.claims.filter(statementTest(index, selection)),
)

/** The statements about an entity: those that it is an end of; for a project, also those made in its context. */
export const statementsAbout = (index: CorpusIndex, id: EntityId): readonly Claim[] =>
  index.claimsByContext.get(id) ?? index.claimsByEntity.get(id) ?? []

/** The same, the other way round: whom or what a statement is about, each once. */
export function entitiesConcerned({ subjects, objects, projects }: Claim): readonly EntityId[] {
  const concerned = [...subjects]
  // Few of each: to look through them takes less than a set.
  for (const id of objects) if (!concerned.includes(id)) concerned.push(id)
  for (const id of projects) if (!concerned.includes(id)) concerned.push(id)
  return concerned
}
