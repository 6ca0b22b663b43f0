// The drawing of a corpus outlives the view that shows it: to make one takes a while, and whoever comes back to it finds it
// as they left it. There is one at a time.

import type { CorpusIndex } from '../../graph/index.ts'
import type { GraphRenderer } from './renderer.ts'
import { hasWebGl } from './webgl.ts'

/** Why there is no drawing: the browser cannot, took the graphics away, or did not get the code. */
export type RendererTrouble = 'no-webgl' | 'lost' | 'not-loaded'

/** Makes the drawing of a corpus in a place of the page that has a size; that of any other is given up. */
type CreateRenderer = (index: CorpusIndex, place: HTMLElement) => GraphRenderer | RendererTrouble

let cached: { readonly index: CorpusIndex; readonly renderer: GraphRenderer } | null = null

/** The drawing of a corpus, if there is one. */
export const cachedRenderer = (index: CorpusIndex): GraphRenderer | null =>
  cached?.index === index && !cached.renderer.isLost ? cached.renderer : null

/** Fetches the code that draws. It asks for WebGL as soon as it runs: where there is none, it must not be fetched. */
export async function loadRenderer(): Promise<CreateRenderer | RendererTrouble> {
  if (!hasWebGl()) return 'no-webgl'
  try {
    const { SigmaRenderer } = await import('./sigma-renderer.ts')
    return (index, place) => {
      cached?.renderer.kill()
      cached = null
      try {
        cached = { index, renderer: new SigmaRenderer(place) }
        return cached.renderer
      } catch {
        return 'no-webgl'
      }
    }
  } catch {
    return 'not-loaded'
  }
}
