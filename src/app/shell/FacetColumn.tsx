// The facets beside the view; on a small screen, a sheet that one closes.

import { memo } from 'react'
import { useExplorer } from '../context/context.ts'
import { Facets } from '../facets/Facets.tsx'
import { Boundary } from '../kit/Boundary.tsx'

type Props = {
  /** Nothing is in it before. */
  readonly ready: boolean
  readonly onClose: () => void
}

export const FacetColumn = memo(function FacetColumn({ ready, onClose }: Props) {
  const { messages } = useExplorer()
  return (
    <nav className="facets" aria-label={messages.facets.title}>
      <div className="sheet-head">
        <h2>{messages.facets.title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {messages.panels.close}
        </button>
      </div>
      <Boundary messages={messages}>{ready && <Facets />}</Boundary>
    </nav>
  )
})
