// The drawing outlives the view that shows it, and what was known of the corpus when it began: to make one takes a while, and whoever comes
// back to it finds it as they left it. There is one at a time.

import type { GraphRenderer } from './renderer.ts'
import { hasWebGl } from './webgl.ts'

/** Why there is no drawing: the browser cannot, took the graphics away, or did not get the code. */
export type RendererTrouble = 'no-webgl' | 'lost' | 'not-loaded'

/** Makes a drawing in a place of the page that has a size; the one before is given up. */
type CreateRenderer = (place: HTMLElement) => GraphRenderer | RendererTrouble

let cached: GraphRenderer | null = null

/** The drawing, if there is one. */
export const cachedRenderer = (): GraphRenderer | null => (cached?.isLost ? null : cached)

/** Fetches the code that draws. It asks for WebGL as soon as it runs: where there is none, it must not be fetched. */
export async function loadRenderer(): Promise<CreateRenderer | RendererTrouble> {
  if (!hasWebGl()) return 'no-webgl'
  try {
    const { SigmaRenderer } = await import('./sigma-renderer.ts')
    return place => {
      cached?.kill()
      cached = null
      try {
        cached = new SigmaRenderer(place)
        return cached
      } catch {
        return 'no-webgl'
      }
    }
  } catch {
    return 'not-loaded'
  }
}
