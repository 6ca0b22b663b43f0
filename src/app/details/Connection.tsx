// How two entities are connected: chains that read like sentences, with the words of each step.

import { useState } from 'react'
import type { Chain } from '../../explorer/index.ts'
import { distinctStatements } from '../../graph/index.ts'
import type { Claim, EntityId } from '../../model/index.ts'
import { nameFor, type Voice } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { Claims } from '../evidence/Claims.tsx'
import { EntityLink, Statement } from '../evidence/Statement.tsx'
import { SelectionHead } from './Selection.tsx'

type Props = {
  readonly a: EntityId
  readonly b: EntityId
  /** Null while they are looked for. */
  readonly chains: readonly Chain[] | null
}

/** The chains between two entities, the shortest open and the alternatives a click away. */
export function Connection({ a, b, chains }: Props) {
  const { messages, speaker } = useSetting()
  const texts = messages.connection
  const title = texts.title(nameFor(speaker, a), nameFor(speaker, b))
  return (
    <article className="selection" aria-label={title}>
      <SelectionHead title={title}>{chains && chains.length > 0 && texts.found(chains.length)}</SelectionHead>
      {chains === null && <p className="soft">{texts.looking}</p>}
      {chains?.length === 0 && <p className="soft">{texts.none}</p>}
      {chains?.map((chain, i) => (
        <ChainSteps key={chain.path.join()} chain={chain} isFirst={i === 0} />
      ))}
    </article>
  )
}

/** A chain; the words of one that is closed are set when somebody opens it. */
function ChainSteps({ chain, isFirst }: { readonly chain: Chain; readonly isFirst: boolean }) {
  const { nameOf } = useSetting()
  const [asked, setAsked] = useState(isFirst)
  return (
    <details className="group chain" open={isFirst} onToggle={() => setAsked(true)}>
      <summary>
        {chain.path.map((id, step) => (
          <span key={id}>
            {step > 0 && <span aria-hidden="true"> – </span>}
            {nameOf(id)}
          </span>
        ))}
      </summary>
      {asked && (
        <ol>
          {chain.steps.map(step => (
            <Step key={`${step.from} ${step.to}`} {...step} />
          ))}
        </ol>
      )}
    </details>
  )
}

/** One step: what is stated first, with its quotes; the rest of what joins the two on request. */
function Step({ from, to, claims }: Chain['steps'][number]) {
  const { index, messages } = useSetting()
  const [first, ...others] = distinctStatements(index, claims)
  if (!first) return null
  const selected = new Set([from, to])
  // Told in the direction in which one walks: from who leads to what is led, or from that to who leads it.
  const voiceOf = ({ subjects, objects }: Claim): Voice =>
    objects.includes(from) && subjects.includes(to) && !subjects.includes(from) ? 'inverse' : 'active'
  return (
    <li className="step">
      <h3>
        <EntityLink id={from} /> <span aria-hidden="true">–</span> <EntityLink id={to} />
      </h3>
      <Claims claims={first} selected={selected} voiceOf={voiceOf} />
      {others.length > 0 && (
        <details>
          <summary>{messages.connection.more(others.length)}</summary>
          <ul className="claims">
            {others.map(([claim]) => (
              <li key={claim.id} className="claim">
                <Statement claim={claim} voice={voiceOf(claim)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
