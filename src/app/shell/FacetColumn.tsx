// The facets beside the view; on a small screen, a sheet that one closes.

import { memo, Suspense } from 'react'
import { useExplorer } from '../context/context.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { Waiting } from '../kit/Waiting.tsx'

const SideFacets = loadLater(() => import('../compare/SideFacets.tsx'))
const Facets = loadLater(() => import('../facets/Facets.tsx'))

type Props = {
  /** Nothing is in it before. */
  readonly ready: boolean
  readonly onClose: () => void
}

export const FacetColumn = memo(function FacetColumn({ ready, onClose }: Props) {
  const { messages, state } = useExplorer()
  return (
    <nav className="facets" aria-label={messages.facets.title}>
      <div className="sheet-head">
        <h2>{messages.facets.title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {messages.panels.close}
        </button>
      </div>
      <Boundary messages={messages}>
        <Suspense fallback={<Waiting messages={messages} />}>
          {ready && (state.view === 'compare' ? <SideFacets /> : <Facets />)}
        </Suspense>
      </Boundary>
    </nav>
  )
})
