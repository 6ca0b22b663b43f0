// The ways to have the nodes lie otherwise, and as before.

import { useEffect, useRef, useState } from 'react'
import { arrange, looksAlike } from '../../explorer/index.ts'
import { useExplorer } from '../shell/context.ts'
import { makeLayout } from './layouts.ts'

type Standing = 'idle' | 'busy' | 'failed'

export function Arranging() {
  const { index, messages, positions, projections, rearranged, send, state } = useExplorer()
  const { facets, mode } = state
  const words = messages.graph
  const [standing, setStanding] = useState<Standing>('idle')
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
    if (!layout || !now || looksAlike(arrange(now, layout, new Map()), now)) return
    send({ type: 'lay-out-anew', mode, facets })
  }
  return (
    <>
      {rearranged.has(mode) && (
        <button type="button" className="button arranging" onClick={() => send({ type: 'put-back', mode })}>
          {words.putBack}
        </button>
      )}
      <button type="button" className="button arranging" disabled={standing === 'busy'} onClick={layOutAnew}>
        {standing === 'busy' ? words.layingOut : words.layOutAnew}
      </button>
      <p role="status" className="arranging">
        {standing === 'failed' && words.notLaidOut}
      </p>
    </>
  )
}
