// What the drawing means: the relations that its links tell, each of which one may see alone, and sizes, colours and widths.

import { useMemo } from 'react'
import { useExplorer } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { LineIcon } from '../kit/LineIcon.tsx'
import { measureMessages } from '../measures/messages/index.ts'
import { legendMessages } from './messages/index.ts'
import { Relations } from './Relations.tsx'
import './legend.css'

export default function Legend() {
  return (
    <>
      <Relations />
      <Signs />
    </>
  )
}

/** All projects as areas, or only those that are asked about. */
function AreaSwitch() {
  const { send, state } = useExplorer()
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={state.areas === 'all'}
          onChange={({ target }) => send({ type: 'set-areas', areas: target.checked ? 'all' : 'asked' })}
        />{' '}
        {legendMessages[state.ui].areas}
      </label>
    </li>
  )
}

/** What sizes, colours and lines say, whatever the relations. */
function Signs() {
  const { index, messages, state, typeNames, visible } = useExplorer()
  const { color, size, ui } = state
  const texts = legendMessages[ui]
  const kinds = useMemo(() => {
    const drawn = new Set(visible.nodes.map(id => index.entities.get(id)?.type))
    return [...index.vocabulary.types.keys()].filter(type => drawn.has(type))
  }, [index, visible])
  return (
    <>
      <ul className="kinds">
        {kinds.map(type => (
          <li key={type}>
            <EntityIcon type={type} /> {typeNames(type)[0]}
          </li>
        ))}
      </ul>
      <ul className="soft">
        <li>{texts.size(size === 'statements' ? texts.statements : measureMessages[ui].names[size])}</li>
        <li>{color === 'kind' ? texts.kind : texts.shape}</li>
        {color === 'communities' && <li>{texts.community}</li>}
        <li>{texts.width}</li>
        <li>
          <LineIcon dotted /> {messages.yetToCome}
        </li>
        {state.mode === 'projects' && index.contexts.size > 0 && <AreaSwitch />}
      </ul>
    </>
  )
}
