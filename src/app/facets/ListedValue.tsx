// A value of a facet in its list: the same as before, it is not drawn anew; of an edit, few are others.

import { dequal } from 'dequal'
import { memo } from 'react'
import type { Intent } from '../../explorer/index.ts'
import type { FacetName } from '../../graph/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import type { FacetValue } from '../context/facet-values.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { LineIcon } from '../kit/LineIcon.tsx'
import type { Messages } from '../messages/index.ts'

type Props = {
  readonly facet: FacetName
  readonly value: FacetValue
  readonly chosen: boolean
  readonly count: number
  /** What the count says, in words. */
  readonly meaning: string
  readonly messages: Messages
  readonly send: (intent: Intent) => void
}

export const ListedValue = memo(function ListedValue(props: Props) {
  const { facet, chosen, count, meaning, messages, send } = props
  const { value, name, lang, about, type, line } = props.value
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={chosen}
          onChange={() => send({ type: 'toggle-value', facet, value })}
        />
        {type && <EntityIcon type={type} />}
        {line && <LineIcon dotted={line === 'dotted'} />}
        <span className="name" {...(lang && languageAttributes(lang))}>
          {name}
          {about && (
            <small className="soft about" title={about.value} {...languageAttributes(about.language)}>
              {' '}
              {about.value}
            </small>
          )}
        </span>
        <span className="count" title={meaning}>
          <span aria-hidden="true">{count}</span>
          <span className="hidden-visually">, {meaning}</span>
        </span>
      </label>
      <button type="button" className="plain only" onClick={() => send({ type: 'only-value', facet, value })}>
        {messages.facets.only}
        <span className="hidden-visually"> {name}</span>
      </button>
    </li>
  )
}, dequal)
