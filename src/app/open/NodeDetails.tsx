// What a file says of one node, as text: its attributes, and the nodes at the other ends of its edges.

import { useEffect, useRef } from 'react'
import type { Described } from '../../formats/index.ts'
import type { Messages } from '../messages/index.ts'

type Props = {
  readonly described: Described
  readonly messages: Messages
  readonly onPick: (node: number | null) => void
}

export function NodeDetails({ described, messages, onPick }: Props) {
  const words = messages.open.foreign
  const heading = useRef<HTMLHeadingElement>(null)
  const { node, label, attributes, neighbours, further } = described
  // biome-ignore lint/correctness/useExhaustiveDependencies: another node begins at its name
  useEffect(() => heading.current?.focus(), [node])
  return (
    <article className="foreign-node">
      <button type="button" className="plain" onClick={() => onPick(null)}>
        ← {words.all}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{label}</bdi>
      </h2>
      <h3>{words.attributes}</h3>
      <dl>
        {attributes.map(([name, value]) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.neighbours}</h3>
      {neighbours.length === 0 && <p className="soft">{words.none}</p>}
      <ul>
        {neighbours.map(({ node, label, edge, direction }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two nodes may be joined more than once; the list stays as it is
          <li key={i}>
            <span className="soft">
              {edge && <bdi>{edge} </bdi>}
              {words.directions[direction]}
            </span>{' '}
            <button type="button" className="link" onClick={() => onPick(node)}>
              <bdi>{label}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {further > 0 && <p className="soft">{words.further(further)}</p>}
    </article>
  )
}
