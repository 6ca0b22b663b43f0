// The projects that are drawn as areas while nothing is asked about: those with members enough to be seen together.

import { type CorpusIndex, membersIn, type Projection } from '../../graph/index.ts'
import { type EntityId, isHubType } from '../../model/index.ts'

/** A project and one more are a link. */
const minMembers = 3

/** More areas than these nobody can tell apart: those of most members are drawn. */
const maxAreas = 15

/** Each with its members, the largest first: it lies behind the others. */
export function projectAreas(
  index: CorpusIndex,
  { nodes }: Projection,
): ReadonlyMap<string, ReadonlySet<string>> {
  const there = new Set(nodes)
  const isHub = (id: EntityId) => isHubType(index.vocabulary, index.entities.get(id)!.type)
  const areas = nodes
    .filter(isHub)
    .map(id => {
      const members = membersIn(index)(id)
      return { id, members, count: [...members].filter(member => there.has(member)).length }
    })
    .filter(({ count }) => count >= minMembers)
    .sort((a, b) => b.count - a.count)
  return new Map(areas.slice(0, maxAreas).map(({ id, members }) => [id, members]))
}
