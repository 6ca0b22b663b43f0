// The first picture: the graph, drawn while the rest of the page is still to come, which then takes it over. One waits for
// the graph alone, and not for what stands around it.

import { chainsOf, decode, lit, modeInForce, shown as shownOf } from '../../explorer/index.ts'
import type { Language } from '../../model/index.ts'
import { nameIn } from '../../words/index.ts'
import { embedded } from '../share/embed.ts'
import { preferredInterface } from '../shell/language.ts'
import type { Loaded } from '../shell/load.ts'
import { drawingOf } from './kept.ts'
import { placesOf } from './scene.ts'
import { emphasisOf, sceneOf } from './telling.ts'
import { themeAt } from './theme.ts'

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

/** Draws what the address asks for into an element, in place of what stands there; nothing, if it asks for another view. */
export function drawFirst({ index, projections, positions }: Loaded, root: HTMLElement): void {
  const { state } = decode(location.hash, index, preferredInterface())
  const { facets, select, steps, ui, view } = state
  if (view !== 'graph') return
  const mode = modeInForce(state)
  const shown = shownOf(index, projections, mode, facets)
  const light = lit(shown, select, steps, chainsOf(index, projections, { select, facets }))
  const emphasis = emphasisOf(index, shown, state, light)
  const scene = sceneOf(index, projections[mode], placesOf(positions[mode]), id =>
    nameIn(index, id, ui as string as Language),
  )
  const { page, place } = frame()
  root.replaceChildren(page)
  try {
    const drawing = drawingOf(index, place)
    drawing.setTheme(themeAt(place))
    drawing.setEmphasis(emphasis)
    drawing.setScene(scene)
  } catch {
    // Without WebGL the page that comes says so.
  }
}
