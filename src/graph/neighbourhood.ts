// Ego networks: a node and what lies around it.

import type { EntityId } from '../model/index.ts'
import type { Projection, TieId } from './projection.ts'

export type Neighbourhood = { readonly nodes: ReadonlySet<EntityId>; readonly ties: ReadonlySet<TieId> }

/** The ego network of some nodes: all within so many steps, and the ties walked (with one step: their own ties). */
export function egoNetwork({ nodes, ties }: Projection, egos: Iterable<EntityId>, steps = 1): Neighbourhood {
  const there = new Set(nodes)
  const reached = new Set([...egos].filter(id => there.has(id)))
  const walked = new Set<TieId>()
  for (let step = 0; step < steps; step++) {
    const from = new Set(reached)
    for (const { id, a, b } of ties) {
      if (!from.has(a) && !from.has(b)) continue
      walked.add(id)
      reached.add(a).add(b)
    }
  }
  return { nodes: reached, ties: walked }
}
