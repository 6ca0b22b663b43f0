// The facets: what can be chosen, and what each choice would leave.

import { startTransition, useEffect, useState } from 'react'
import { drawnGraphOf, unfilteredGraph } from '../../explorer/index.ts'
import { facetNames, facetOf, type Projection, prepareCountsInSteps } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { FilterResult } from '../evidence/FilterResult.tsx'
import { runInSlices, yieldToBrowser } from '../kit/slices.ts'
import { CountsExplained } from './CountsExplained.tsx'
import { ListedValues } from './ListedValues.tsx'
import { TimeRange } from './TimeRange.tsx'

/**
 * The projection whose nodes can be counted without holding up the page: the one in force as soon as it can, until then the
 * one before; null before there is any.
 */
function useCountable(): Projection | null {
  const { index, projections, state } = useExplorer()
  const [countable, setCountable] = useState<Projection | null>(null)
  const projection = unfilteredGraph(index, projections, drawnGraphOf(state))
  useEffect(() => {
    let gone = false
    const prepare = async () => {
      // Not in the task that draws the projection, and the values of many not in one task.
      await yieldToBrowser()
      if (!gone) await runInSlices(prepareCountsInSteps(index, projection, 'project'))
      if (!gone) startTransition(() => setCountable(projection))
    }
    void prepare()
    return () => {
      gone = true
    }
  }, [index, projection])
  return countable
}

/** All facets, with what they leave. */
export function Facets() {
  const { messages, send, state } = useExplorer()
  const countable = useCountable()
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
      {countable &&
        facetNames.map(name =>
          facetOf(name).control === 'years' ? (
            <TimeRange key={name} />
          ) : (
            <ListedValues key={name} name={name} counted={countable} />
          ),
        )}
    </>
  )
}
