// The right-hand panel: what is said of the selection, or how to begin.

import { Suspense } from 'react'
import { useExplorer } from '../context/context.ts'
import { loadLater, useFetchAhead } from '../kit/load-later.tsx'
import { Waiting } from '../kit/Waiting.tsx'

const Opening = loadLater(() => import('./Opening.tsx'))
const Selected = loadLater(() => import('./Selected.tsx'))

/** Long enough for the first view to be there, and sooner than anyone has read what to click; in milliseconds. */
const fetchAheadMs = 1500

/** Nobody selects anything before there is something to be seen: the script that tells of it comes after that. */
export function Details() {
  const { messages, state } = useExplorer()
  useFetchAhead(Selected, fetchAheadMs)
  return (
    <Suspense fallback={<Waiting messages={messages} />}>
      {state.select.length === 0 ? <Opening /> : <Selected />}
    </Suspense>
  )
}
