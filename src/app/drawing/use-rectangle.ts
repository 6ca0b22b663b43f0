// Drawing a rectangle: by mouse with Shift held, or, once that is asked for, with whatever one points with.

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { GraphRenderer } from '../render/renderer.ts'
import { isDrawn, type Rectangle } from './rectangle.ts'

/** A rectangle that is drawn is told to `onDrawn`, with whether it adds to what is selected; null if the press was but a click. */
type OnDrawn = (rectangle: Rectangle | null, adds: boolean) => void

/** The rectangle as far as it is drawn; null while none is. `isAsked`: the next press begins one, whatever it is on. */
export function useRectangle(
  renderer: GraphRenderer | null,
  canvas: RefObject<HTMLElement | null>,
  isAsked: boolean,
  onDrawn: OnDrawn,
): Rectangle | null {
  const [drawn, setDrawn] = useState<Rectangle | null>(null)
  const now = useRef({ isAsked, onDrawn })
  useEffect(() => {
    now.current = { isAsked, onDrawn }
  })
  useEffect(() => {
    const place = canvas.current
    if (!renderer || !place) return
    const listening = new AbortController()
    const { signal } = listening
    let held: (Rectangle & { readonly adds: boolean }) | null = null
    let hasEnded = false
    const pointOf = (event: MouseEvent) => {
      const { left, top } = place.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const begin = (event: PointerEvent) => {
      hasEnded = false
      const from = pointOf(event)
      const adds = event.shiftKey
      const byShift = adds && event.pointerType === 'mouse' && renderer.nodeAt(from) === null
      if (event.button === 0 && (now.current.isAsked || byShift)) held = { from, to: from, adds }
    }
    const go = (event: PointerEvent) => {
      if (!held) return
      held = { ...held, to: pointOf(event) }
      if (isDrawn(held)) setDrawn(held)
    }
    const end = (event: PointerEvent) => {
      if (!held) return
      const { adds, ...rectangle } = held
      held = null
      setDrawn(null)
      hasEnded = event.type === 'pointerup' && isDrawn(rectangle)
      if (hasEnded || now.current.isAsked) now.current.onDrawn(hasEnded ? rectangle : null, adds)
    }
    // Meanwhile the canvas is neither moved nor pointed at, no text is marked, and the end of it is no click.
    const keep = (event: Event) => {
      if (held) event.stopImmediatePropagation()
    }
    const onMouseDown = (event: Event) => {
      if (!held) return
      event.preventDefault()
      place.focus()
    }
    const onTouch = (event: Event) => {
      if (!held && !hasEnded) return
      event.preventDefault()
      event.stopPropagation()
    }
    const onClick = (event: Event) => {
      if (!hasEnded) return
      hasEnded = false
      event.stopPropagation()
    }
    const capture = { capture: true, passive: false, signal }
    place.addEventListener('pointerdown', begin, capture)
    addEventListener('pointermove', go, capture)
    addEventListener('pointerup', end, capture)
    addEventListener('pointercancel', end, capture)
    addEventListener('mousemove', keep, capture)
    place.addEventListener('mousedown', onMouseDown, capture)
    for (const kind of ['touchstart', 'touchmove', 'touchend']) place.addEventListener(kind, onTouch, capture)
    place.addEventListener('click', onClick, capture)
    return () => listening.abort()
  }, [renderer, canvas])
  return drawn
}
