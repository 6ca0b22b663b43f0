// Where the nodes of what comes next lie: where they are drawn now, and what is new beside what it is linked with.

import {
  indexOverview,
  type LayoutInput,
  layoutInputOf,
  type Mode,
  modes,
  type NodePosition,
  noSummary,
  openingMode,
  type PositionsByMode,
  project,
  withNewcomers,
} from '../graph/index.ts'
import type { Overview } from '../model/index.ts'

/** How a graph is laid out of which nothing is drawn yet. */
export type LayOut = {
  /** The one that is looked at; null for the one that a corpus opens with. */
  readonly mode: () => Mode | null
  readonly make: (input: LayoutInput) => Promise<readonly NodePosition[]>
}

/**
 * The places of an overview's nodes in each mode that has been drawn; where none of them is drawn, those of a new layout.
 *
 * @param drawn as they lie now
 */
export async function placesAfter(
  overview: Overview,
  drawn: PositionsByMode,
  layOut: LayOut | undefined,
): Promise<PositionsByMode> {
  // No layout asks what is known of the words.
  const index = indexOverview(overview, () => noSummary)
  const kept = modes.flatMap((mode): [Mode, readonly NodePosition[]][] => {
    const before = drawn[mode] ?? []
    return before.some(([id]) => index.entities.has(id))
      ? [[mode, withNewcomers(project(index, mode), before)]]
      : []
  })
  if (kept.length > 0 || !layOut) return Object.fromEntries(kept)
  const mode = layOut.mode() ?? openingMode(index)
  // Where it cannot be made, the page says so.
  const made = await layOut.make(layoutInputOf(project(index, mode))).catch(() => null)
  return made ? { [mode]: made } : {}
}
