// A facet whose values are listed: each can be chosen, alone or with others.

import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { isOfLanguages, showsGraph } from '../../explorer/index.ts'
import {
  asksForAll,
  canAskForAll,
  type FacetName,
  facetOf,
  nodesLeftByValue,
  nodesLeftByValueInSteps,
  type Projection,
  valueCountsInSteps,
  valuesIn,
} from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { type FacetValue, useFacetValues } from '../context/facet-values.ts'
import { loadLater } from '../kit/load-later.tsx'
import { useResumable } from '../kit/use-resumable.ts'
import { AnyOrAll } from './AnyOrAll.tsx'
import { FacetPanel } from './FacetPanel.tsx'
import { ListedValue } from './ListedValue.tsx'

const ToDifferences = loadLater(() => import('./ToDifferences.tsx'))

type Props = {
  readonly name: FacetName
  /** The projection whose nodes are counted. */
  readonly counted: Projection
}

export function ListedValues({ name, counted }: Props) {
  const { index, state } = useExplorer()
  const options = useMemo(() => facetOf(name).options(index), [index, name])
  if (options.length === 0) return null
  const others = () => {
    const chosen = valuesIn(state.facets.get(name))
    const leaves = nodesLeftByValue(index, counted, state.facets, name)
    return options.filter(value => leaves.has(value) && !chosen.has(value))
  }
  return (
    <FacetPanel name={name} others={others}>
      <Values name={name} counted={counted} />
      {isOfLanguages(name) && state.view !== 'differences' && (
        <Suspense>
          <ToDifferences />
        </Suspense>
      )}
    </FacetPanel>
  )
}

/** The list itself; while the panel is closed nothing is named or counted. */
function Values({ name, counted }: Props) {
  const { index, messages, send, state, typeNames } = useExplorer()
  const values = useFacetValues(name)
  const [all, setAll] = useState(false)
  // The choice shows at once; what each would leave is counted after the graph has been drawn.
  const facets = useDeferredValue(state.facets)
  const { result } = useResumable(
    useCallback(
      function* () {
        const leaves = yield* nodesLeftByValueInSteps(index, counted, facets, name)
        return { leaves, counts: yield* valueCountsInSteps(index, counted, facets, name) }
      },
      [index, counted, facets, name],
    ),
    1,
  )
  if (!result) return null
  const { leaves, counts } = result
  const choice = state.facets.get(name)
  const chosen = valuesIn(choice)
  const available = values.filter(({ value }) => leaves.has(value) || chosen.has(value))
  const { listedAtFirst: most, of } = facetOf(name)
  const visible = all ? available : available.filter(({ value }, i) => i < most || chosen.has(value))
  const texts = messages.facets
  // The graph is where a choice leaves nodes; elsewhere it leaves what the count says.
  const draws = showsGraph(state.view)
  const meaning = ({ value, type }: FacetValue, count: number) => {
    const what = type ? `${count} ${typeNames(type)[count === 1 ? 0 : 1]}` : messages.details.claims(count)
    return draws ? `${what}${messages.semicolon} ${texts.leaves(leaves.get(value) ?? 0)}` : what
  }
  if (available.length === 0) {
    const filtered = [...state.facets.keys()].some(other => other !== name)
    return <p className="soft none">{filtered ? texts.noValues : texts.noValuesAtAll}</p>
  }
  return (
    <>
      {canAskForAll(name) && (chosen.size > 1 || asksForAll(choice)) && <AnyOrAll name={name} />}
      <p className="unit soft" aria-hidden="true">
        {of === 'entity' ? texts.nodes : texts.statements}
      </p>
      <ul>
        {visible.map(value => (
          <ListedValue
            key={value.value}
            facet={name}
            value={value}
            chosen={chosen.has(value.value)}
            count={counts.get(value.value) ?? 0}
            meaning={meaning(value, counts.get(value.value) ?? 0)}
            {...{ messages, send }}
          />
        ))}
      </ul>
      {available.length > most && (
        <button type="button" className="plain" onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.more(available.length - visible.length)}
        </button>
      )}
    </>
  )
}
