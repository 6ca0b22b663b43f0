// Who is highest by the measure that nodes are drawn by, with the numbers; each name selects.

import { useMemo } from 'react'
import { highest, type Measurement, type MeasureName } from '../../measures/index.ts'
import { useExplorer } from '../context/context.ts'
import { measureMessages } from './messages/index.ts'
import { valueInWords } from './values.ts'

/** So many are named. */
const named = 5

export function HighestNodes({
  name,
  measurement,
}: {
  readonly name: MeasureName
  readonly measurement: Measurement
}) {
  const { filtered, nameOf, send, state } = useExplorer()
  const words = measureMessages[state.ui]
  const { values } = measurement
  const { nodes, tied } = useMemo(
    () => (values ? highest(filtered.nodes, values, named) : { nodes: [], tied: 0 }),
    [filtered, values],
  )
  if (nodes.length === 0) return null
  return (
    <div className="highest">
      <h3>{words.highest}</h3>
      <ol>
        {nodes.map(({ id, value }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => send({ type: 'select', what: { kind: 'entity', id } })}
            >
              {nameOf(id)}
            </button>{' '}
            <span>{valueInWords(name, value, state.ui)}</span>
          </li>
        ))}
      </ol>
      {tied > 0 && <p className="soft">{words.tied(tied)}</p>}
    </div>
  )
}
