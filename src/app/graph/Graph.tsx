// The graph, or the same as text while its nodes have no places yet: those of a corpus from a file may have to be found first.

import { Suspense, useEffect, useState } from 'react'
import { useExplorer } from '../context/context.ts'
import { makeLayout, noFilters } from '../context/layouts.ts'
import { loadLater } from '../kit/load-later.tsx'
import { GraphView } from './GraphView.tsx'

const TextInstead = loadLater(() => import('./TextInstead.tsx'))

export function Graph(props: Parameters<typeof GraphView>[0]) {
  const { positions, state } = useExplorer()
  return positions[state.mode] ? <GraphView {...props} /> : <LayingOut key={state.mode} />
}

function LayingOut() {
  const { index, messages, projections, state } = useExplorer()
  const { mode } = state
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    // It is being made already: this one is to hear if it cannot be.
    makeLayout(index, projections, mode, noFilters).catch(() => {
      if (!gone) setFailed(true)
    })
    return () => {
      gone = true
    }
  }, [index, projections, mode])
  const { beingLaidOut, notLaidOut } = messages.graph
  return (
    <Suspense>
      <TextInstead title={failed ? notLaidOut : beingLaidOut} />
    </Suspense>
  )
}
