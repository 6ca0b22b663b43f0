// Who belongs to a project, or whatever else is a context: who acts in it, and what is part of it. Who supports it or somebody in
// it, has made it or is told of it is linked with it, and does not belong to it.

import { actOf, type Claim, type EntityId, joins } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'
import { statementsAbout } from './statements.ts'

/**
 * The members of each context of a corpus, itself among them; of any other entity, what is part of it. The same function for the
 * same corpus; each context is looked at once.
 *
 * @example membersIn(index)('euriec') // Set { 'euriec', 'belgium', 'germany', 'netherlands', … }
 */
export const membersIn = memoizeByKey((index: CorpusIndex) => {
  const known = new Map<string, ReadonlySet<EntityId>>()
  return (id: string): ReadonlySet<EntityId> => {
    const members = known.get(id) ?? membersOf(index, id as EntityId)
    known.set(id, members)
    return members
  }
})

function membersOf(index: CorpusIndex, context: EntityId): ReadonlySet<EntityId> {
  const members = new Set([context])
  for (const claim of statementsAbout(index, context))
    if (makesMembers(index, claim, context)) for (const id of claim.subjects) members.add(id)
  return members
}

/** Whether the subjects of a claim are, by what it says, members of a context. */
export function makesMembers(
  { vocabulary }: Pick<CorpusIndex, 'vocabulary'>,
  { predicate, objects, projects }: Claim,
  context: EntityId,
): boolean {
  const acts = actOf(vocabulary, predicate) !== 'none' && predicate !== 'supports'
  return (acts && projects.includes(context)) || (joins(vocabulary, predicate) && objects.includes(context))
}
