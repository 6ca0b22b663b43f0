// A button that folds and unfolds what the drawing means; unfolded from the start where there is room, once the
// graph is drawn.

import { Suspense, useEffect, useState } from 'react'
import { useExplorer } from '../context/context.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { Unfolding } from '../kit/Unfolding.tsx'
import { hasRoomForLegend } from './legend-room.ts'

const Legend = loadLater(() => import('../legend/Legend.tsx'))

/** Milliseconds after which the graph stands there. */
const unfoldAfterMs = 500

/** Whether somebody has folded or unfolded it, as long as the page is there; null for nobody. */
let chosen: boolean | null = null

/** Folded by itself while something is selected, which then has the room. */
export function LegendButton({ onToggle }: { readonly onToggle: () => void }) {
  const { messages, state } = useExplorer()
  const [isDrawn, setDrawn] = useState(false)
  const [choice, setChoice] = useState(chosen)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), unfoldAfterMs)
    return () => clearTimeout(timer)
  }, [])
  const open = choice ?? (isDrawn && state.select.length === 0 && hasRoomForLegend())
  return (
    <Unfolding
      label={messages.graph.legend}
      inForce={false}
      className="legend"
      open={open}
      onToggle={now => {
        onToggle()
        if (now === open) return
        chosen = now
        setChoice(now)
      }}
    >
      {open && (
        <Boundary messages={messages} frame={said => said}>
          <Suspense fallback={<p className="soft">{messages.loading}</p>}>
            <Legend />
          </Suspense>
        </Boundary>
      )}
    </Unfolding>
  )
}
