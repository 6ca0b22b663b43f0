// A facet whose values are listed: each can be chosen, alone or with others.

import { useDeferredValue, useMemo, useState } from 'react'
import { nodesLeftByValue, type Projection, valueCounts } from '../../graph/index.ts'
import { entityTypes } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import type { FacetValue, ListedFacet } from '../context/facet-values.ts'
import { EntityIcon } from '../kit/EntityIcon.tsx'
import { LineIcon } from '../kit/LineIcon.tsx'
import { FacetPanel } from './FacetPanel.tsx'

/** So many values are shown before 'show more'; projects are all shown, being what one comes for. */
const valuesAtFirst = (name: ListedFacet) => (name === 'project' ? Number.POSITIVE_INFINITY : 14)

type Props = {
  readonly name: ListedFacet
  readonly values: readonly FacetValue[]
  /** The projection whose nodes are counted. */
  readonly counted: Projection
}

export function ListedValues({ name, values, counted }: Props) {
  const { index, state } = useExplorer()
  if (values.length === 0) return null
  const others = () => {
    const chosen = state.facets.get(name)
    const leaves = nodesLeftByValue(index, counted, state.facets, name)
    return values.map(({ value }) => value).filter(value => leaves.has(value) && !chosen?.has(value))
  }
  return (
    <FacetPanel name={name} others={others}>
      <Values name={name} values={values} counted={counted} />
    </FacetPanel>
  )
}

/** The list itself; while the panel is closed nothing is counted. */
function Values({ name, values, counted }: Props) {
  const { index, messages, send, state } = useExplorer()
  const [all, setAll] = useState(false)
  // The choice shows at once; what each would leave is counted after the graph has been drawn.
  const facets = useDeferredValue(state.facets)
  const leaves = useMemo(() => nodesLeftByValue(index, counted, facets, name), [index, counted, facets, name])
  const counts = useMemo(() => valueCounts(index, counted, facets, name), [index, counted, facets, name])
  const chosen = state.facets.get(name)
  const available = values.filter(({ value }) => leaves.has(value) || chosen?.has(value))
  const most = valuesAtFirst(name)
  const visible = all ? available : available.filter(({ value }, i) => i < most || chosen?.has(value))
  const texts = messages.facets
  // The graph is where a choice leaves nodes; elsewhere it leaves what the count says.
  const draws = state.view === 'graph' || state.view === 'table'
  const meaning = (value: string, count: number) => {
    const type = name === 'type' ? entityTypes.find(known => known === value) : undefined
    const what = type
      ? `${count} ${messages.types[type][count === 1 ? 0 : 1]}`
      : messages.details.claims(count)
    return draws ? `${what}${messages.semicolon} ${texts.leaves(leaves.get(value) ?? 0)}` : what
  }
  if (available.length === 0) return <p className="soft none">{texts.noValues}</p>
  return (
    <>
      <p className="unit soft" aria-hidden="true">
        {name === 'type' ? texts.nodes : texts.statements}
      </p>
      <ul>
        {visible.map(({ value, name: label, lang, type, line }) => {
          const count = counts.get(value) ?? 0
          return (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen?.has(value) ?? false}
                  onChange={() => send({ type: 'toggle-value', facet: name, value })}
                />
                {type && <EntityIcon type={type} />}
                {line && <LineIcon dotted={line === 'dotted'} />}
                <span className="name" {...(lang && languageAttributes(lang))}>
                  {label}
                </span>
                <span className="count" title={meaning(value, count)}>
                  <span aria-hidden="true">{count}</span>
                  <span className="hidden-visually">, {meaning(value, count)}</span>
                </span>
              </label>
              <button
                type="button"
                className="plain only"
                onClick={() => send({ type: 'only-value', facet: name, value })}
              >
                {texts.only}
                <span className="hidden-visually"> {label}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {available.length > most && (
        <button type="button" className="plain" onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.more(available.length - visible.length)}
        </button>
      )}
    </>
  )
}
