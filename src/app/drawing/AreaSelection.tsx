// Selecting what lies in a rectangle: a button, and Shift with the mouse.

import { type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useExplorer } from '../context/context.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import { drawingMessages } from './messages/index.ts'
import { boxOf, type Rectangle, within } from './rectangle.ts'
import { useRectangle } from './use-rectangle.ts'

type Props = {
  readonly renderer: GraphRenderer | null
  readonly canvas: RefObject<HTMLElement | null>
  /** What is to be said; `seen`: and shown, for nothing else tells it. */
  readonly onSay: (said: string, seen: boolean) => void
}

export function AreaSelection({ renderer, canvas, onSay }: Props) {
  const { send, state, visible } = useExplorer()
  const words = drawingMessages[state.ui]
  const [isAsked, ask] = useState(false)
  const onDrawn = (rectangle: Rectangle | null, adds: boolean) => {
    ask(false)
    if (!rectangle || !renderer) return
    const found = within(visible.nodes, id => renderer.placeOf(id), rectangle)
    onSay(words.selected(found.length), found.length === 0)
    if (found.length === 0) return
    const before = adds ? state.select : []
    const known = new Set<string>(before.map(({ id }) => id))
    const more = found.filter(id => !known.has(id)).map(id => ({ kind: 'entity', id }) as const)
    send({ type: 'select-all', what: [...before, ...more] })
  }
  const drawn = useRectangle(renderer, canvas, isAsked, onDrawn)
  useEffect(() => {
    const place = canvas.current
    if (!isAsked || !place) return
    place.dataset.area = ''
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // This step back is taken here, and not by the page.
      event.preventDefault()
      ask(false)
    }
    addEventListener('keydown', onKey, true)
    return () => {
      delete place.dataset.area
      removeEventListener('keydown', onKey, true)
    }
  }, [isAsked, canvas])
  const over = canvas.current?.parentElement
  return (
    <>
      <button
        type="button"
        className="button select-area"
        aria-pressed={isAsked}
        aria-label={words.selectArea}
        title={words.selectAreaHow}
        onClick={() => ask(!isAsked)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 2H14V14H2Z" />
        </svg>
      </button>
      <p role="status">{isAsked && words.areaHow}</p>
      {drawn && over && createPortal(<div className="area" style={boxOf(drawn)} />, over)}
    </>
  )
}
