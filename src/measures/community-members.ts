// Who belongs to which community.

import type { Projection } from '../graph/index.ts'
import type { EntityId } from '../model/index.ts'

/**
 * The members of each community, the first that of number 1; in each, those in most statements first.
 * @param communities the number of each node's community, in the order of the nodes; 0 for none
 */
export function communityMembers(
  { nodes, links }: Pick<Projection, 'nodes' | 'links'>,
  communities: Float64Array,
): readonly (readonly EntityId[])[] {
  const strength = new Map<EntityId, number>()
  for (const { a, b, statements } of links)
    for (const end of [a, b]) strength.set(end, (strength.get(end) ?? 0) + statements)
  const count = communities.reduce((most, number) => Math.max(most, number), 0)
  const members = Array.from({ length: count }, (): EntityId[] => [])
  for (const [n, id] of nodes.entries()) members[communities[n]! - 1]?.push(id)
  for (const ids of members) ids.sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0))
  return members
}
