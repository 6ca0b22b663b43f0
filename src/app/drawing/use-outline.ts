// Drawing around nodes: by mouse with Shift held (and Alt for a free hand), or, once that is asked for, with whatever one points with.

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { GraphRenderer } from '../render/renderer.ts'
import { begunAt, drawnTo, isDrawn, type Outline, type OutlineKind } from './outline.ts'

/** An outline that is drawn is told to `onDrawn`, with whether it adds to what is selected; null if the press was but a click. */
type OnDrawn = (outline: Outline | null, adds: boolean) => void

/** The outline as far as it is drawn; null while none is. `asked`: the next press begins such a one, whatever it is on. */
export function useOutline(
  renderer: GraphRenderer | null,
  canvas: RefObject<HTMLElement | null>,
  asked: OutlineKind | null,
  onDrawn: OnDrawn,
): Outline | null {
  const [drawn, setDrawn] = useState<Outline | null>(null)
  const now = useRef({ asked, onDrawn })
  useEffect(() => {
    now.current = { asked, onDrawn }
  })
  useEffect(() => {
    const place = canvas.current
    if (!renderer || !place) return
    const listening = new AbortController()
    const { signal } = listening
    let held: { readonly outline: Outline; readonly adds: boolean } | null = null
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
      const kind = now.current.asked ?? (byShift ? (event.altKey ? 'line' : 'rectangle') : null)
      if (event.button === 0 && kind) held = { outline: begunAt(kind, from), adds }
    }
    const go = (event: PointerEvent) => {
      if (!held) return
      held = { ...held, outline: drawnTo(held.outline, pointOf(event)) }
      if (isDrawn(held.outline)) setDrawn(held.outline)
    }
    const end = (event: PointerEvent) => {
      if (!held) return
      const { adds, outline } = held
      held = null
      setDrawn(null)
      hasEnded = event.type === 'pointerup' && isDrawn(outline)
      if (hasEnded || now.current.asked) now.current.onDrawn(hasEnded ? outline : null, adds)
    }
    // What is begun is given up; the button that is let go then ends nothing, and is no click.
    const giveUp = (event: KeyboardEvent) => {
      if (!held || event.key !== 'Escape') return
      event.preventDefault()
      event.stopImmediatePropagation()
      const { adds } = held
      held = null
      hasEnded = true
      setDrawn(null)
      now.current.onDrawn(null, adds)
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
    addEventListener('keydown', giveUp, capture)
    addEventListener('mousemove', keep, capture)
    place.addEventListener('mousedown', onMouseDown, capture)
    for (const kind of ['touchstart', 'touchmove', 'touchend']) place.addEventListener(kind, onTouch, capture)
    place.addEventListener('click', onClick, capture)
    return () => listening.abort()
  }, [renderer, canvas])
  return drawn
}
