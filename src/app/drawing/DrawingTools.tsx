// The tools of the drawing: what is hidden.

import { useCallback } from 'react'
import { useExplorer } from '../context/context.ts'
import { HiddenNodes } from './HiddenNodes.tsx'
import { drawingMessages } from './messages/index.ts'
import './drawing.css'

type Props = {
  /** The canvas, which has the focus back when a tool is done. */
  readonly canvas: () => HTMLElement | null
}

export default function DrawingTools({ canvas }: Props) {
  const focusCanvas = useCallback(() => canvas()?.focus(), [canvas])
  const { state } = useExplorer()
  const n = state.hidden.length
  return (
    <>
      <span className="hidden-visually" role="status">
        {n > 0 && drawingMessages[state.ui].hidden(n)}
      </span>
      <HiddenNodes onEmpty={focusCanvas} />
    </>
  )
}
