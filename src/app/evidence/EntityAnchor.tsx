// A link to an entity: a click selects it here, and the address can be copied or opened beside.

import type { ReactNode } from 'react'
import type { EntityId } from '../../model/index.ts'
import { labelIn, languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'

type Props = {
  readonly id: EntityId
  readonly className: string
  readonly title?: string
  readonly children: ReactNode
}

export function EntityAnchor({ id, className, title, children }: Props) {
  const { index, send, speaker } = useSetting()
  // Where it has no name in the interface's language, it is spoken in that of the name.
  const named = labelIn(index, id, speaker.language)?.language ?? speaker.language
  return (
    <a
      className={className}
      {...(named !== speaker.language && languageAttributes(named))}
      href={`#select=${encodeURIComponent(id)}`}
      title={title}
      data-type={index.entities.get(id)?.type}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        send({ type: 'select', what: { kind: 'entity', id } })
      }}
    >
      {children}
    </a>
  )
}
