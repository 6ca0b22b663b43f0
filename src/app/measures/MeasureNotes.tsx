// Beside a table with a column for each measure: how far they are, and what each means.

import { useMemo } from 'react'
import { type MeasureName, measureNames } from '../../measures/index.ts'
import { useExplorer } from '../context/context.ts'
import { usePrinting } from '../kit/printing.ts'
import { Explained, GraphCaveats } from './Explained.tsx'
import { MeasuringStatus } from './MeasuringStatus.tsx'
import { measureMessages } from './messages/index.ts'
import { useDrawnMeasures, useMeasurements } from './use-measures.ts'
import './measures.css'

/** The measures that a table tells: all, if they are asked for, or those that the nodes are drawn by. */
export function useTabledMeasures(): readonly MeasureName[] {
  const { measured } = useExplorer().state
  const drawn = useDrawnMeasures()
  return useMemo(() => (measured ? measureNames : drawn), [measured, drawn])
}

/** Has the table say all measures, or not. On paper there is nothing to press. */
export function MeasureSwitch() {
  const { send, state } = useExplorer()
  const printing = usePrinting()
  if (printing) return null
  return (
    <label className="measure-switch screen-only">
      <input
        type="checkbox"
        checked={state.measured}
        onChange={({ target }) => send({ type: 'show-measures', shown: target.checked })}
      />
      {measureMessages[state.ui].columns}
    </label>
  )
}

export function MeasureNotes() {
  const words = measureMessages[useExplorer().state.ui]
  const names = useTabledMeasures()
  const taken = useMeasurements(names)
  if (names.length === 0) return null
  return (
    <>
      <MeasuringStatus names={names} />
      <details className="measure-notes">
        <summary>{words.meaning}</summary>
        <dl>
          {names.map(name => (
            <div key={name}>
              <dt>{words.names[name]}</dt>
              <dd>
                <Explained name={name} measurement={taken.get(name) ?? null} />
              </dd>
            </div>
          ))}
        </dl>
        <GraphCaveats measurements={taken.values()} />
      </details>
    </>
  )
}
