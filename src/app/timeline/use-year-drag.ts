// Years chosen by dragging over them, from where one presses to where one lets go.

import { type PointerEvent, useRef } from 'react'
import type { YearSpan } from '../../graph/index.ts'
import type { Scale } from './scale.ts'

type DragHandlers = {
  /** While one drags; null when that is called off. */
  readonly onDraft: (years: YearSpan | null) => void
  readonly onChoose: (years: YearSpan) => void
}

/** What an element as wide as the scale listens to. */
export function useYearDrag(scale: Scale, { onDraft, onChoose }: DragHandlers) {
  const anchor = useRef<number | null>(null)
  const dragged = (event: PointerEvent<HTMLElement>): YearSpan => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const year = scale.yearAt(((event.clientX - left) / width) * 100)
    const first = anchor.current ?? year
    return { from: Math.min(first, year), to: Math.max(first, year) }
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const { from } = dragged(event)
      anchor.current = from
      onDraft({ from, to: from })
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (anchor.current !== null) onDraft(dragged(event))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (anchor.current === null) return
      onChoose(dragged(event))
      anchor.current = null
    },
    onPointerCancel() {
      anchor.current = null
      onDraft(null)
    },
  }
}
