// Whether what is laid out lies somewhere.

import {
  indexOverview,
  modes,
  type NodePosition,
  noSummary,
  type PositionsByMode,
  project,
} from '../graph/index.ts'
import type { EntityId, Overview } from '../model/index.ts'
import { type CorpusRefusal, refused } from './corpus-reading.ts'

/** In a mode that is laid out, a node without a place could not be drawn: the first such, or null. */
export function unplacedIn(overview: Overview, positions: PositionsByMode): CorpusRefusal | null {
  // No projection asks what is known of the words.
  const index = indexOverview(overview, () => noSummary)
  for (const mode of modes) {
    const places = positions[mode]
    const refusal = places && unplacedAmong(project(index, mode).nodes, places, `positions.${mode}`)
    if (refusal) return refusal
  }
  return null
}

/** Whether places are those of some nodes, one each: what is wrong, or null. */
export function unplacedAmong(
  nodes: readonly EntityId[],
  places: readonly NodePosition[],
  at: string,
): CorpusRefusal | null {
  const placed = new Set(places.map(([id]) => id))
  if (placed.size !== places.length) return refused('duplicate', at)
  return placed.size !== nodes.length || nodes.some(id => !placed.has(id)) ? refused('unknown', at) : null
}
