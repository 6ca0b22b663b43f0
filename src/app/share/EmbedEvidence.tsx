// The place of the words in another page; their script comes when something is selected there.

import { Suspense } from 'react'
import { useSetting } from '../context/context.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater } from '../kit/load-later.tsx'

const EmbedStatements = loadLater(() => import('./EmbedStatements.tsx'))

/** A strip below the view; nothing while nothing is selected. */
export function EmbedEvidence() {
  const { messages } = useSetting()
  return (
    <Boundary messages={messages}>
      <Suspense>
        <EmbedStatements />
      </Suspense>
    </Boundary>
  )
}
