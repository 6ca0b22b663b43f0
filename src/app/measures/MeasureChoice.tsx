// What size and colour of the nodes tell; each measure that is chosen, explained.

import { useId } from 'react'
import { type Coloring, colorings, type Sizing, sizings } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { Communities } from './Communities.tsx'
import { Explained, GraphCaveats } from './Explained.tsx'
import { HighestNodes } from './HighestNodes.tsx'
import { MeasuringStatus } from './MeasuringStatus.tsx'
import { measureMessages } from './messages/index.ts'
import { useDrawnMeasures, useMeasurements } from './use-measures.ts'
import './measures.css'

export default function MeasureChoice() {
  const { send, state } = useExplorer()
  const { size, color, ui } = state
  const id = useId()
  const words = measureMessages[ui]
  const drawn = useDrawnMeasures()
  const taken = useMeasurements(drawn)
  const communities = taken.get('communities')
  const sized = size === 'statements' ? null : (taken.get(size) ?? null)
  const nameOf = (sizing: Sizing) => (sizing === 'statements' ? words.statements : words.names[sizing])
  return (
    <>
      <label htmlFor={`${id}size`}>{words.size}</label>
      <select
        id={`${id}size`}
        value={size}
        onChange={({ target }) => send({ type: 'set-size', size: target.value as Sizing })}
      >
        {sizings.map(sizing => (
          <option key={sizing} value={sizing}>
            {nameOf(sizing)}
          </option>
        ))}
      </select>
      {size !== 'statements' && sized && <HighestNodes name={size} measurement={sized} />}
      {size !== 'statements' && <Explained name={size} measurement={sized} />}
      <label htmlFor={`${id}color`}>{words.color}</label>
      <select
        id={`${id}color`}
        value={color}
        onChange={({ target }) => send({ type: 'set-color', color: target.value as Coloring })}
      >
        {colorings.map(coloring => (
          <option key={coloring} value={coloring}>
            {coloring === 'kind' ? words.kind : words.names[coloring]}
          </option>
        ))}
      </select>
      {color === 'communities' && <Explained name={color} measurement={communities ?? null} />}
      {communities && <Communities measurement={communities} />}
      {drawn.length > 0 && <MeasuringStatus names={drawn} />}
      <GraphCaveats measurements={taken.values()} />
    </>
  )
}
