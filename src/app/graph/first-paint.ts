// The first picture: the graph, drawn while the rest of the page is still to come, which then takes it over. One waits for
// the graph alone, and not for what stands around it.

import { isEmbedded } from '../kit/embed.ts'
import { runInSlices } from '../kit/slices.ts'
import type { Drawable } from '../loading/load.ts'
import { loadRenderer } from '../render/renderer-cache.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { firstDrawingInSteps } from './first-drawing.ts'

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
 * Draws what is asked for into an element, in place of what stands there; nothing, if that is another view, or where nothing can be
 * drawn, which the page that comes will say.
 */
export async function drawFirst(drawable: Drawable, root: HTMLElement): Promise<void> {
  const drawing = await runInSlices(firstDrawingInSteps(drawable))
  if (!drawing) return
  const { page, place } = emptyPage()
  root.replaceChildren(page)
  const make = await loading
  const renderer = typeof make === 'function' ? make(place) : null
  if (renderer === null || typeof renderer === 'string') return
  renderer.setTheme(canvasThemeAt(place))
  renderer.setEmphasis(drawing.emphasis)
  renderer.setScene(drawing.scene)
}
