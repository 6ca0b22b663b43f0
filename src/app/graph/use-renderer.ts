// The renderer of the graph in its place on the page, or why there is none.

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type CorpusIndex, membersIn } from '../../graph/index.ts'
import { yieldToBrowser } from '../kit/slices.ts'
import type { GraphRenderer, RendererHandlers } from '../render/renderer.ts'
import { cachedRenderer, loadRenderer, type RendererTrouble } from '../render/renderer-cache.ts'
import { wakeWebGl } from '../render/webgl.ts'

/** From so many claims on, a corpus takes a while to draw. */
const manyClaims = 2000

/** What names keep off, beside the canvas and at its edges. */
const overlays = ':scope > :not(.canvas, .tip), .unfolding[open] > .unfolded'
const folds = '.divider button'

type RendererElements = {
  readonly container: RefObject<HTMLElement | null>
  readonly map: RefObject<HTMLCanvasElement | null>
}

/** Takes the drawing of a corpus into its place while that is on the page. `retry` asks for another where one has failed. */
export function useRenderer(
  index: CorpusIndex,
  { container, map }: RendererElements,
  handlers: Omit<RendererHandlers, 'onLost'>,
) {
  const [renderer, setRenderer] = useState<GraphRenderer | null>(null)
  const [trouble, setTrouble] = useState<RendererTrouble | null>(null)
  const currentHandlers = useRef(handlers)
  const currentIndex = useRef(index)
  const settle = useRef(() => {})
  useEffect(() => {
    currentHandlers.current = handlers
  })
  // After an edit the drawing stays in its place, and what is told of it anew is drawn only where it differs.
  useLayoutEffect(() => {
    currentIndex.current = index
    settle.current()
  }, [index])

  // Before the browser paints: an empty canvas is not worth a frame.
  useLayoutEffect(() => {
    const [place, smallMap] = [container.current, map.current]
    if (!place || !smallMap || trouble) return
    let here = true
    let taken: GraphRenderer | null = null
    const take = (made: GraphRenderer) => {
      taken = made
      settle.current = () =>
        made.settle(
          place,
          {
            map: smallMap,
            membersOf: id => membersIn(currentIndex.current)(id),
            // Names do not step aside for the words about a link, which come and go with the pointer.
            overlays: () => [
              ...(place.parentElement?.querySelectorAll(overlays) ?? []),
              ...document.querySelectorAll(folds),
            ],
          },
          {
            onPick: (touched, adds) => currentHandlers.current.onPick(touched, adds),
            onPickTwice: id => currentHandlers.current.onPickTwice?.(id),
            onRest: (id, at) => currentHandlers.current.onRest?.(id, at),
            onHover: (touched, at, ends) => currentHandlers.current.onHover(touched, at, ends),
            onMove: (id, to) => currentHandlers.current.onMove?.(id, to),
            onLost: () => setTrouble('lost'),
          },
        )
      settle.current()
      // The labels' font may come after the first drawing.
      document.fonts.load(`450 14px ${getComputedStyle(place).fontFamily}`).then(
        () => made.redraw(),
        () => {},
      )
      setRenderer(made)
    }
    const begin = async () => {
      const make = await loadRenderer()
      if (currentIndex.current.corpus.claims.length > manyClaims) {
        // WebGL takes its time to begin: where one waits for much anyway, in a task of its own.
        if (typeof make === 'function') wakeWebGl()
        await yieldToBrowser()
      }
      if (!here) return
      const made = typeof make === 'function' ? make(place) : make
      if (typeof made === 'string') setTrouble(made)
      else take(made)
    }
    const drawn = cachedRenderer()
    if (drawn) take(drawn)
    else void begin()
    return () => {
      here = false
      settle.current = () => {}
      taken?.setAside()
      setRenderer(null)
    }
  }, [container, map, trouble])

  return { renderer, trouble, retry: () => setTrouble(null) } as const
}
