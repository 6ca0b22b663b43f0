// What several have in common, and what each of them has alone: projects their participants, actors their partners and projects.

import { type Claim, type EntityId, joins } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type Role, visitOthers } from './profile.ts'

export type Comparison = {
  /** Of all of them, in the order of the first. */
  readonly inAll: readonly EntityId[]
  /** Of some, but neither of all nor of one alone. */
  readonly inSome: readonly { readonly id: EntityId; readonly of: readonly EntityId[] }[]
  /** Of one alone; each that is compared, in the given order. */
  readonly inOne: readonly { readonly of: EntityId; readonly ids: readonly EntityId[] }[]
}

/** Whether all that are compared are projects, or other contexts: then by their participants, and else by whom and what each works with. */
export const areContexts = ({ contexts }: CorpusIndex, ids: readonly EntityId[]): boolean =>
  ids.every(id => contexts.has(id))

function isCounted({ vocabulary }: CorpusIndex, role: Role, ofContexts: boolean): boolean {
  if (role.kind === 'members') return true
  // Who leads a project or is part of it is in it too.
  if (role.kind === 'relation') return role.as === 'object' && joins(vocabulary, role.predicate)
  return !ofContexts && (role.kind === 'partners' || role.kind === 'contexts')
}

/**
 * Compares two or more.
 *
 * @param claimsAbout the claims about one of them, of a project also those made in its context
 */
export function compare(
  index: CorpusIndex,
  ids: readonly EntityId[],
  claimsAbout: (id: EntityId) => readonly Claim[],
): Comparison {
  const ofContexts = areContexts(index, ids)
  const holders = new Map<EntityId, EntityId[]>()
  for (const of of ids) {
    const others = new Set<EntityId>()
    for (const claim of claimsAbout(of))
      visitOthers(index, of, claim, (role, id) => {
        if (id !== of && isCounted(index, role, ofContexts)) others.add(id)
      })
    for (const id of others) holders.set(id, [...(holders.get(id) ?? []), of])
  }
  // Those who are compared are not told of as company of one another: how they are connected is another question.
  for (const id of ids) holders.delete(id)
  const all = [...holders]
  return {
    inAll: all.flatMap(([id, of]) => (of.length === ids.length ? [id] : [])),
    inSome: all.flatMap(([id, of]) => (of.length > 1 && of.length < ids.length ? [{ id, of }] : [])),
    inOne: ids.map(of => ({
      of,
      ids: all.flatMap(([id, holders]) => (holders.length === 1 && holders[0] === of ? [id] : [])),
    })),
  }
}
