// A finger that rests: on a screen it does what Shift does with the mouse.

import { type PointerEvent, useEffect, useRef } from 'react'

/** How long a finger must rest, in milliseconds, and how far it may slip, in pixels. */
export const longPressMs = 500
const maxMovePx = 10

/**
 * Handlers for an element that a finger may rest on. `onRest` is called while it rests; `rested` tells, once, that the
 * click that then follows is not one.
 */
export function useLongPress(onRest: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const from = useRef({ x: 0, y: 0 })
  const done = useRef(false)
  useEffect(() => () => clearTimeout(timer.current), [])
  const stop = () => clearTimeout(timer.current)
  return {
    rested: () => {
      const was = done.current
      done.current = false
      return was
    },
    handlers: {
      onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
        done.current = false
        if (pointerType !== 'touch') return
        from.current = { x: clientX, y: clientY }
        timer.current = setTimeout(() => {
          done.current = true
          onRest()
        }, longPressMs)
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > maxMovePx) stop()
      },
      onPointerUp: stop,
      onPointerCancel: stop,
      // The menu that a resting finger would call up elsewhere.
      onContextMenu: (event: { preventDefault: () => void }) => {
        if (done.current) event.preventDefault()
      },
    },
  } as const
}
