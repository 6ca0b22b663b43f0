// The facets: what can be chosen, and what each choice would leave.

import { facetNames } from '../../graph/index.ts'
import { useExplorer } from '../shell/context.ts'
import { ListedValues } from './ListedValues.tsx'
import { TimeRange } from './TimeRange.tsx'
import { useFacetValues } from './values.ts'

/** All facets, with what they leave. */
export function Facets() {
  const { messages, send, shown, state } = useExplorer()
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
      {facetNames.map(name =>
        name === 'time' ? (
          <TimeRange key={name} />
        ) : (
          <ListedValues key={name} name={name} values={values[name]} />
        ),
      )}
    </>
  )
}
