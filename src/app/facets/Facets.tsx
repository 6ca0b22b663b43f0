// The facets: what can be chosen, and what each choice would leave.

import { drawnGraphOf } from '../../explorer/index.ts'
import { facetNames, facetOf } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { FilterResult } from '../evidence/FilterResult.tsx'
import { CountsExplained } from './CountsExplained.tsx'
import { ListedValues } from './ListedValues.tsx'
import { TimeRange } from './TimeRange.tsx'
import './facets.css'

/** All facets, with what they leave. */
export default function Facets() {
  const { messages, projections, send, state } = useExplorer()
  const counted = projections[drawnGraphOf(state)]
  const texts = messages.facets
  const filtered = state.facets.size > 0
  return (
    <>
      <div className="left">
        <p role="status">
          <FilterResult />
        </p>
        {filtered && (
          <button type="button" className="plain" onClick={() => send({ type: 'clear-facets' })}>
            {texts.clearAll}
          </button>
        )}
      </div>
      <CountsExplained />
      {facetNames.map(name =>
        facetOf(name).control === 'years' ? (
          <TimeRange key={name} />
        ) : (
          <ListedValues key={name} name={name} counted={counted} />
        ),
      )}
    </>
  )
}
