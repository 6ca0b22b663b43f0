// The renderer of an opened graph in its place on the page, or why there is none. It is the corpus's, with links of more shapes.

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { GraphRenderer, RendererHandlers } from '../render/renderer.ts'
import type { RendererTrouble } from '../render/renderer-cache.ts'
import { hasWebGl } from '../render/webgl.ts'

/** sigma asks for WebGL as soon as its code runs: where there is none, it must not be fetched. */
async function loadRenderer(): Promise<((place: HTMLElement) => GraphRenderer) | RendererTrouble> {
  if (!hasWebGl()) return 'no-webgl'
  try {
    const [{ SigmaRenderer }, { shapedLinks }] = await Promise.all([
      import('../render/sigma-renderer.ts'),
      import('../render/shaped/shaped-links.ts'),
    ])
    return place => new SigmaRenderer(place, shapedLinks)
  } catch {
    return 'not-loaded'
  }
}

/** Names keep clear of what stands beside the canvas and over it. */
const overlaysOf = (place: HTMLElement) => () =>
  [...(place.parentElement?.children ?? [])].filter(element => element !== place)

type OpenedElements = {
  readonly container: RefObject<HTMLElement | null>
  readonly map: RefObject<HTMLCanvasElement | null>
}

/** A renderer of one's own, for as long as its place is on the page. `retry` asks for another where one has failed. */
export function useOpenedRenderer(
  { container, map }: OpenedElements,
  handlers: Pick<RendererHandlers, 'onPick' | 'onMove'>,
) {
  const [renderer, setRenderer] = useState<GraphRenderer | null>(null)
  const [trouble, setTrouble] = useState<RendererTrouble | null>(null)
  const current = useRef(handlers)
  useEffect(() => {
    current.current = handlers
  })
  useLayoutEffect(() => {
    const place = container.current
    if (!place || trouble) return
    let here = true
    let made: GraphRenderer | null = null
    const begin = async () => {
      const make = await loadRenderer()
      if (!here) return
      if (typeof make === 'string') return setTrouble(make)
      try {
        made = make(place)
      } catch {
        return setTrouble('no-webgl')
      }
      made.settle(
        place,
        { map: map.current, overlays: overlaysOf(place) },
        {
          onPick: (touched, adds) => current.current.onPick(touched, adds),
          onHover() {},
          onMove: (id, to) => current.current.onMove?.(id, to),
          onLost: () => setTrouble('lost'),
        },
      )
      setRenderer(made)
    }
    void begin()
    return () => {
      here = false
      made?.kill()
      setRenderer(null)
    }
  }, [container, map, trouble])
  return { renderer, trouble, retry: () => setTrouble(null) } as const
}
