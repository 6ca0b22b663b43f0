// What the table of links says of each: its two ends, and how many statements join them.

import { useMemo } from 'react'
import type { Link } from '../../graph/index.ts'
import { capitalisedList, textOfParts } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityLink } from '../evidence/Statement.tsx'
import type { TableColumn } from '../kit/columns.ts'

export function useLinkColumns(): readonly TableColumn<Link>[] {
  const { messages, nameOf, send, speaker } = useSetting()
  return useMemo((): readonly TableColumn<Link>[] => {
    const texts = messages.table
    return [
      { key: 'a', header: texts.name, value: ({ a }) => nameOf(a), cell: ({ a }) => <EntityLink id={a} /> },
      {
        key: 'b',
        header: texts.connected,
        value: ({ b }) => nameOf(b),
        cell: ({ b }) => <EntityLink id={b} />,
      },
      {
        key: 'claims',
        header: texts.claims,
        value: ({ statements }) => statements,
        cell: ({ id, a, b, statements }) => (
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'select', what: { kind: 'link', id } })}
          >
            <span aria-hidden="true">{statements}</span>
            <span className="hidden-visually">
              {messages.details.claims(statements)}
              {messages.colon} {textOfParts(capitalisedList(speaker, [a, b]))}
            </span>
          </button>
        ),
      },
    ]
  }, [messages, nameOf, speaker, send])
}
