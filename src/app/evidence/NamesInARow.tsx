// Names one after the other, as many as one takes in; the rest as a number, or on request.

import { Fragment, type ReactNode } from 'react'
import type { EntityId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityLink } from './Statement.tsx'

type Props = {
  readonly ids: readonly EntityId[]
  /** So many are named; all, if not said. */
  readonly most?: number
  /** What follows them. */
  readonly children?: ReactNode
}

/** 'A; B; C and 4 more' */
export function NamesInARow({ ids, most = ids.length, children }: Props) {
  const { messages } = useSetting()
  const rest = ids.length - most
  return (
    <p>
      {ids.slice(0, most).map((id, i) => (
        <Fragment key={id}>
          {i > 0 && `${messages.semicolon} `}
          <EntityLink id={id} />
        </Fragment>
      ))}
      {rest > 0 && <span className="soft"> {messages.details.morePlaces(rest)}</span>}
      {children}
    </p>
  )
}
