// The facets: what can be chosen, and what each choice would leave.

import { startTransition, useEffect, useState } from 'react'
import { modeInForce } from '../../explorer/index.ts'
import { facetNames, preparingCounts } from '../../graph/index.ts'
import { useExplorer } from '../shell/context.ts'
import { inSlices } from '../shell/slices.ts'
import { ListedValues } from './ListedValues.tsx'
import { TimeRange } from './TimeRange.tsx'
import { useFacetValues } from './values.ts'

/** Whether the values of the facets that are open can be counted without holding up the page; once they can, they can. */
function useCountable(): boolean {
  const { index, projections, state } = useExplorer()
  const [countable, setCountable] = useState(false)
  const projection = projections[modeInForce(state)]
  useEffect(() => {
    let gone = false
    void inSlices(preparingCounts(index, projection, 'project')).then(() => {
      // Not at once: so many values are drawn in several tasks.
      if (!gone) startTransition(() => setCountable(true))
    })
    return () => {
      gone = true
    }
  }, [index, projection])
  return countable
}

/** All facets, with what they leave. */
export function Facets() {
  const { messages, send, shown, state } = useExplorer()
  const countable = useCountable()
  const values = useFacetValues()
  const words = messages.facets
  const filtered = state.facets.size > 0
  const left = filtered ? words.remain : words.left
  return (
    <>
      <div className="left">
        <p role="status">{left(shown.nodes.length, shown.ties.length)}</p>
        {filtered && (
          <button type="button" className="plain" onClick={() => send({ type: 'clear-facets' })}>
            {words.clearAll}
          </button>
        )}
      </div>
      {countable &&
        facetNames.map(name =>
          name === 'time' ? (
            <TimeRange key={name} />
          ) : (
            <ListedValues key={name} name={name} values={values[name]} />
          ),
        )}
    </>
  )
}
