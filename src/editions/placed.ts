// Whether what is laid out lies somewhere.

import { indexOverview, modes, type PositionsByMode, project, type TextSummary } from '../graph/index.ts'
import type { Overview } from '../model/index.ts'
import { type CorpusRefusal, refused } from './corpus-reading.ts'

/** In a mode that is laid out, a node without a place could not be drawn: the first such, or null. */
export function unplacedIn(overview: Overview, positions: PositionsByMode): CorpusRefusal | null {
  const index = indexOverview(overview, nothingKnown)
  for (const mode of modes) {
    const places = positions[mode]
    if (!places) continue
    const placed = new Set(places.map(([id]) => id))
    const { nodes } = project(index, mode)
    if (placed.size !== places.length) return refused('duplicate', `positions.${mode}`)
    if (placed.size !== nodes.length || nodes.some(id => !placed.has(id)))
      return refused('unknown', `positions.${mode}`)
  }
  return null
}

/** No projection asks what is known of the words. */
const nothingKnown = (): TextSummary => ({
  titles: new Map(),
  named: new Map(),
  mentionCounts: [],
  lengths: { text: 0, quotedPerPair: 0 },
})
