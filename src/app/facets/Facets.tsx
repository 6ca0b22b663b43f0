// The facets: what can be chosen, and what each choice would leave.

import { startTransition, useEffect, useState } from 'react'
import { drawnBy, wholeOf } from '../../explorer/index.ts'
import { facetNames, type Projection, preparingCounts } from '../../graph/index.ts'
import { useExplorer } from '../shell/context.ts'
import { inSlices, pause } from '../shell/slices.ts'
import { Counted } from './Counted.tsx'
import { Left } from './Left.tsx'
import { ListedValues } from './ListedValues.tsx'
import { TimeRange } from './TimeRange.tsx'
import { useFacetValues } from './values.ts'

/**
 * The projection whose nodes can be counted without holding up the page: the one in force as soon as it can, until then the
 * one before; null before there is any.
 */
function useCountable(): Projection | null {
  const { index, projections, state } = useExplorer()
  const [countable, setCountable] = useState<Projection | null>(null)
  const projection = wholeOf(index, projections, drawnBy(state))
  useEffect(() => {
    let gone = false
    const prepare = async () => {
      // Not in the task that draws the projection, and the values of many not in one task.
      await pause()
      if (!gone) await inSlices(preparingCounts(index, projection, 'project'))
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
  const values = useFacetValues()
  const words = messages.facets
  const filtered = state.facets.size > 0
  return (
    <>
      <div className="left">
        <p role="status">
          <Left />
        </p>
        {filtered && (
          <button type="button" className="plain" onClick={() => send({ type: 'clear-facets' })}>
            {words.clearAll}
          </button>
        )}
      </div>
      <Counted />
      {countable &&
        facetNames.map(name =>
          name === 'time' ? (
            <TimeRange key={name} />
          ) : (
            <ListedValues key={name} name={name} values={values[name]} counted={countable} />
          ),
        )}
    </>
  )
}
