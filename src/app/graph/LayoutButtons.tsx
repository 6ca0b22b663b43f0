// The ways to have the nodes lie otherwise, and as before.

import { useEffect, useRef, useState } from 'react'
import { arrange, isSameArrangement } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { makeLayout } from '../context/layouts.ts'

type LayoutStatus = 'idle' | 'busy' | 'failed'

export function LayoutButtons() {
  const { index, messages, positions, projections, rearranged, send, state } = useExplorer()
  const { facets, mode } = state
  const texts = messages.graph
  const [standing, setStanding] = useState<LayoutStatus>('idle')
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  const layOutAnew = async () => {
    setStanding('busy')
    const layout = await makeLayout(index, projections, mode, facets).catch(() => null)
    if (gone.current) return
    setStanding(layout ? 'idle' : 'failed')
    const now = positions[mode]
    // Where they lie as a layout puts them, there is nothing to undo.
    if (!layout || !now || isSameArrangement(arrange(now, layout, new Map()), now)) return
    send({ type: 'lay-out-anew', mode, facets })
  }
  return (
    <>
      {rearranged.has(mode) && (
        <button type="button" className="button arranging" onClick={() => send({ type: 'put-back', mode })}>
          {texts.putBack}
        </button>
      )}
      <button type="button" className="button arranging" disabled={standing === 'busy'} onClick={layOutAnew}>
        {standing === 'busy' ? texts.layingOut : texts.layOutAnew}
      </button>
      <p role="status" className="arranging">
        {standing === 'failed' && texts.notLaidOut}
      </p>
    </>
  )
}
