// The first picture: the graph, drawn while the rest of the page is still to come, which then takes it over. One waits for
// the graph alone, and not for what stands around it.

import { arrange, decode, findingChains, lit, modeInForce, shown as shownOf } from '../../explorer/index.ts'
import type { Language } from '../../model/index.ts'
import { nameIn } from '../../words/index.ts'
import { placesOf } from '../render/scene.ts'
import { themeAt } from '../render/theme.ts'
import { embedded } from '../share/embed.ts'
import { preferredInterface } from '../shell/language.ts'
import type { Loaded } from '../shell/load.ts'
import { inSlices } from '../shell/slices.ts'
import { loadRenderer } from './kept.ts'
import { emphasisOf, sceneOf } from './telling.ts'

/** The page's parts, empty; they stand where they will. */
function frame(): { readonly page: HTMLElement; readonly place: HTMLElement } {
  const part = (name: string, ...within: readonly HTMLElement[]) => {
    const element = document.createElement('div')
    element.className = name
    element.append(...within)
    return element
  }
  const place = part('canvas')
  const view = part('view', place)
  const page = embedded
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
export async function drawFirst({ index, projections, positions }: Loaded, root: HTMLElement): Promise<void> {
  const { state } = decode(location.hash, index, preferredInterface())
  const { arranged, facets, select, steps, ui, view } = state
  const mode = modeInForce(state)
  const compiled = positions[mode]
  if (view !== 'graph' || !compiled) return
  // A new layout takes a while: the page makes it, and the nodes walk there.
  const places = arrange(compiled, null, arranged.get(mode)?.moved ?? new Map())
  const shown = shownOf(index, projections, mode, facets)
  const chains = await inSlices(findingChains(index, projections, { select, facets }))
  const light = lit(shown, select, steps, chains)
  const emphasis = emphasisOf(index, shown, state, light)
  const language = ui as string as Language
  const scene = sceneOf(index, projections[mode], placesOf(places), {
    nameOf: id => nameIn(index, id, language),
    language,
  })
  const { page, place } = frame()
  root.replaceChildren(page)
  const make = await loading
  const renderer = typeof make === 'function' ? make(index, place) : null
  if (renderer === null || typeof renderer === 'string') return
  renderer.setTheme(themeAt(place))
  renderer.setEmphasis(emphasis)
  renderer.setScene(scene)
}
