// The drawing of a foreign graph in its place on the page, or why there is none.

import { type RefObject, useLayoutEffect, useState } from 'react'
import type { DescribedItem, Drawable } from '../../formats/index.ts'
import type { RendererTrouble } from '../render/renderer-cache.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { hasWebGl, watchContexts } from '../render/webgl.ts'
import type { ForeignDrawing } from './foreign-drawing.ts'

type UseDrawingInput = {
  readonly labels: readonly string[]
  readonly lineNames: readonly string[]
  readonly drawable: Drawable
  /** Null as long as they are being computed. */
  readonly places: Float32Array | null
  readonly onPick: (item: DescribedItem | null) => void
}

/** sigma asks for WebGL as soon as its code runs: where there is none, it must not be fetched. */
async function loadDrawing() {
  if (!hasWebGl()) return 'no-webgl' as const
  try {
    return await import('./foreign-drawing.ts')
  } catch {
    return 'not-loaded' as const
  }
}

/** Draws a graph once it has its places, and again where the browser takes the graphics away; `retry` asks for that. */
export function useForeignDrawing(
  container: RefObject<HTMLElement | null>,
  { labels, lineNames, drawable, places, onPick }: UseDrawingInput,
) {
  const [drawing, setDrawing] = useState<ForeignDrawing | null>(null)
  const [trouble, setTrouble] = useState<RendererTrouble | null>(null)
  useLayoutEffect(() => {
    const element = container.current
    if (!element || !places || trouble) return
    let here = true
    let leave = () => {}
    const begin = async () => {
      const code = await loadDrawing()
      if (!here) return
      if (typeof code === 'string') return setTrouble(code)
      const draw = () =>
        code.drawForeign(element, {
          labels,
          lineNames,
          drawable,
          places,
          onPick,
          theme: canvasThemeAt(element),
        })
      try {
        let made = draw()
        const contexts = watchContexts(element, {
          rebuild() {
            const seen = made.camera()
            made.kill()
            made = draw()
            made.look(seen)
            setDrawing(made)
          },
          giveUp: () => setTrouble('lost'),
        })
        leave = () => {
          contexts.leave()
          made.kill()
        }
        setDrawing(made)
      } catch {
        setTrouble('no-webgl')
      }
    }
    void begin()
    return () => {
      here = false
      leave()
      setDrawing(null)
    }
  }, [container, labels, lineNames, drawable, places, onPick, trouble])
  return { drawing, trouble, retry: () => setTrouble(null) } as const
}
