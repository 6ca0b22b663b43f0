// What the first picture is of: derived from the state by the functions that derive whatever is drawn after it.

import {
  arrange,
  currentMode,
  drawnPart,
  findChainsInSteps,
  highlightOf,
  visibleGraph,
  withoutHidden,
} from '../../explorer/index.ts'
import { prepareProjectionsInSteps, type Resumable } from '../../graph/index.ts'
import type { Drawable } from '../loading/load.ts'
import type { Emphasis, Scene } from '../render/scene.ts'
import { emphasisOf, sceneIn } from './scene-of.ts'

export type Drawing = { readonly scene: Scene; readonly emphasis: Emphasis }

/** What the first picture is of; null where it is of no graph. */
export function* firstDrawingInSteps({
  index,
  projections,
  positions,
  ...drawable
}: Drawable): Resumable<Drawing | null> {
  const state = drawable.state()
  const { arranged, facets, hidden, select, hops, view } = state
  const mode = currentMode(state)
  const compiled = positions[mode]
  if (view !== 'graph' || !compiled) return null
  // A new layout takes a while: the page makes it, and the nodes walk there.
  const places = arrange(compiled, null, arranged.get(mode)?.moved ?? new Map())
  yield* prepareProjectionsInSteps(projections, [mode])
  const chains = yield* findChainsInSteps(index, projections, state)
  const strong = drawnPart(visibleGraph(index, projections, mode, facets), state, chains)
  const visible = withoutHidden(strong, hidden)
  const highlight = highlightOf(visible, select, hops, chains)
  return {
    scene: sceneIn({ index, projections }, state, places),
    emphasis: emphasisOf(index, visible, state, highlight),
  }
}
