// Where the nodes of what comes next lie: where they are drawn now, and what is new beside what it is linked with.

import {
  indexOverview,
  modes,
  noSummary,
  type PositionsByMode,
  project,
  withNewcomers,
} from '../graph/index.ts'
import type { Overview } from '../model/index.ts'

/**
 * The places of an overview's nodes in each mode that has been drawn; a mode in which none of them is drawn is laid out anew.
 *
 * @param drawn as they lie now
 */
export function placesAfter(overview: Overview, drawn: PositionsByMode): PositionsByMode {
  // No layout asks what is known of the words.
  const index = indexOverview(overview, () => noSummary)
  return Object.fromEntries(
    modes.flatMap(mode => {
      const before = drawn[mode] ?? []
      if (!before.some(([id]) => index.entities.has(id))) return []
      return [[mode, withNewcomers(project(index, mode), before)]]
    }),
  )
}
