// Who belongs to a project, or whatever else is a context: who acts in it, and what is part of it. Who supports it or somebody in
// it, has made it or is told of it is linked with it, and does not belong to it.

import { actOf, type EntityId, joins } from '../model/index.ts'
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
  for (const { predicate, subjects, objects, projects } of statementsAbout(index, context)) {
    const acts = actOf(index.vocabulary, predicate) !== 'none' && predicate !== 'supports'
    const isWithin = acts && projects.includes(context)
    if (!isWithin && !(joins(index.vocabulary, predicate) && objects.includes(context))) continue
    for (const id of subjects) members.add(id)
  }
  return members
}
