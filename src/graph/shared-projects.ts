// What two actors have in common.

import type { EntityId } from '../model/index.ts'
import { actsIn, type CorpusIndex } from './corpus-index.ts'
import type { FacetSelection } from './facet-choice.ts'
import { hubRolesIn, linkFilter } from './filter.ts'
import { linksAt } from './projection.ts'
import type { Projections } from './projections.ts'

/** The projects that two actors both take part in under the facets, in the order of the corpus. */
export function sharedProjectsOf(
  index: CorpusIndex,
  projections: Projections,
  selection: FacetSelection,
  [a, b]: readonly [EntityId, EntityId],
): readonly EntityId[] {
  if (!actsIn(index, a) || !actsIn(index, b)) return []
  const left = linkFilter(index, selection, hubRolesIn(index, 'projects'))
  const projectsOf = (actor: EntityId) =>
    new Set(
      linksAt(projections.projects, actor)
        .filter(link => !left || left(link))
        .map(link => (link.a === actor ? link.b : link.a)),
    )
  const [ofA, ofB] = [projectsOf(a), projectsOf(b)]
  const shared = [...ofA].filter(id => id !== a && id !== b && ofB.has(id) && index.contexts.has(id))
  const wanted = new Set(shared)
  return shared.length < 2 ? shared : index.corpus.entities.flatMap(({ id }) => (wanted.has(id) ? [id] : []))
}
