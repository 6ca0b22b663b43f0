// Ego networks: a node and what lies around it.

import type { EntityId } from '../model/index.ts'
import type { LinkId, Projection } from './projection.ts'

export type Neighbourhood = { readonly nodes: ReadonlySet<EntityId>; readonly links: ReadonlySet<LinkId> }

/**
 * The ego network of some nodes: all within so many steps, and the links walked (with one step: their own links).
 * @param steps whole, from 0, which are the nodes alone
 */
export function egoNetwork({ nodes, links }: Projection, egos: Iterable<EntityId>, steps = 1): Neighbourhood {
  const known = new Set(nodes)
  const reached = new Set([...egos].filter(id => known.has(id)))
  const walked = new Set<LinkId>()
  for (let step = 0; step < steps; step++) {
    const from = new Set(reached)
    for (const { id, a, b } of links) {
      if (!from.has(a) && !from.has(b)) continue
      walked.add(id)
      reached.add(a).add(b)
    }
  }
  return { nodes: reached, links: walked }
}
