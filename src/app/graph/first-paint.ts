// The first picture: the graph, drawn while the rest of the page is still to come, which then takes it over. One waits for
// the graph alone, and not for what stands around it.

import {
  arrange,
  currentMode,
  decode,
  drawnPart,
  findChainsInSteps,
  highlightOf,
  visibleGraph,
} from '../../explorer/index.ts'
import { prepareProjectionsInSteps } from '../../graph/index.ts'
import { isEmbedded } from '../kit/embed.ts'
import { runInSlices } from '../kit/slices.ts'
import type { LoadedCorpus } from '../loading/load.ts'
import { preferredLanguage } from '../messages/language.ts'
import { loadRenderer } from '../render/renderer-cache.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { emphasisOf, sceneIn } from './scene-of.ts'

/** The page's parts, empty; they stand where they will. */
function emptyPage(): { readonly page: HTMLElement; readonly place: HTMLElement } {
  const part = (name: string, ...within: readonly HTMLElement[]) => {
    const element = document.createElement('div')
    element.className = name
    element.append(...within)
    return element
  }
  const place = part('canvas')
  const view = part('view', place)
  const page = isEmbedded
    ? part('page embed', view, part('embed-foot'))
    : part('page', part('bar'), part('facets'), view, part('details'), part('tabs'))
  return { page, place }
}

/** The code that draws, fetched while the corpus is. */
const loading = loadRenderer()

/**
 * Draws what the address asks for into an element, in place of what stands there; nothing, if it asks for another view, or where
 * nothing can be drawn, which the page that comes will say.
 */
export async function drawFirst(
  { index, projections, positions }: LoadedCorpus,
  root: HTMLElement,
): Promise<void> {
  const { state } = decode(location.hash, index, preferredLanguage())
  const { arranged, facets, select, hops, view } = state
  const mode = currentMode(state)
  const compiled = positions[mode]
  if (view !== 'graph' || !compiled) return
  // A new layout takes a while: the page makes it, and the nodes walk there.
  const places = arrange(compiled, null, arranged.get(mode)?.moved ?? new Map())
  await runInSlices(prepareProjectionsInSteps(projections, [mode]))
  const chains = await runInSlices(findChainsInSteps(index, projections, { select, facets }))
  const visible = drawnPart(visibleGraph(index, projections, mode, facets), state, chains)
  const highlight = highlightOf(visible, select, hops, chains)
  const emphasis = emphasisOf(index, visible, state, highlight)
  const scene = sceneIn({ index, projections }, state, places)
  const { page, place } = emptyPage()
  root.replaceChildren(page)
  const make = await loading
  const renderer = typeof make === 'function' ? make(index, place) : null
  if (renderer === null || typeof renderer === 'string') return
  renderer.setTheme(canvasThemeAt(place))
  renderer.setEmphasis(emphasis)
  renderer.setScene(scene)
}
