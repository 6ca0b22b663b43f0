// A button that unfolds what size and colour of the nodes tell; while a measure takes its time, how far it is.

import { Suspense, useState } from 'react'
import { useExplorer } from '../context/context.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { Unfolding } from '../kit/Unfolding.tsx'
import { useDrawnMeasures, useMeasuring } from '../measures/use-measures.ts'

const MeasureChoice = loadLater(() => import('../measures/MeasureChoice.tsx'))

export function MeasuresButton() {
  const { messages } = useExplorer()
  const [open, setOpen] = useState(false)
  const drawn = useDrawnMeasures()
  const shares = [...useMeasuring(drawn).values()].flatMap(one =>
    one.kind === 'under-way' ? [one.share] : [],
  )
  const percent = Math.floor(100 * Math.min(...shares))
  return (
    <Unfolding
      label={shares.length > 0 ? `${messages.graph.measures} · ${percent}\u00a0%` : messages.graph.measures}
      inForce={drawn.length > 0}
      className="measures"
      onToggle={setOpen}
    >
      {open && (
        <Boundary messages={messages} frame={said => said}>
          <Suspense fallback={<p className="soft">{messages.loading}</p>}>
            <MeasureChoice />
          </Suspense>
        </Boundary>
      )}
    </Unfolding>
  )
}
