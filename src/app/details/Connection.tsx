// How two entities are connected: chains that read like sentences, with the words of each step.

import { useMemo, useState } from 'react'
import type { Chain } from '../../explorer/index.ts'
import { distinctStatements } from '../../graph/index.ts'
import type { Claim, EntityId } from '../../model/index.ts'
import { nameFor, type Voice } from '../../terms/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { Claims } from '../evidence/Claims.tsx'
import { EntityLink, Statement } from '../evidence/Statement.tsx'
import { Compared, useCompared } from './Compared.tsx'
import { SelectionHead } from './SelectionHead.tsx'

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
  const pair = useMemo(() => [a, b], [a, b])
  // What they share is the answer; where that is nothing, the ways between them are.
  const sharesSome = useCompared(pair).inAll.length > 0
  const title = texts.title(nameFor(speaker, a), nameFor(speaker, b))
  return (
    <article className="selection" aria-label={title}>
      <SelectionHead title={title}>{chains && chains.length > 0 && texts.found(chains.length)}</SelectionHead>
      {sharesSome && <Compared ids={pair} />}
      <Avoided />
      {chains === null && <p className="soft">{texts.looking}</p>}
      {chains?.length === 0 && <p className="soft">{texts.none}</p>}
      {chains?.map((chain, i) => (
        <ChainSteps key={chain.path.join()} chain={chain} isFirst={i === 0} />
      ))}
      {!sharesSome && <Compared ids={pair} />}
    </article>
  )
}

/** Whom the chains are not to lead over; each can be let in again. */
function Avoided() {
  const { messages, send, speaker, state } = useExplorer()
  if (state.avoid.length === 0) return null
  return (
    <ul className="avoided">
      {state.avoid.map(id => {
        const text = messages.connection.without(nameFor(speaker, id))
        return (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-label={messages.facets.remove(text)}
              onClick={() => send({ type: 'toggle-avoided', id })}
            >
              {text} <span aria-hidden="true">✕</span>
            </button>
          </li>
        )
      })}
    </ul>
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
          {chain.steps.map((step, i) => (
            <Step key={`${step.from} ${step.to}`} {...step} isLast={i === chain.steps.length - 1} />
          ))}
        </ol>
      )}
    </details>
  )
}

/** One step: what is stated first, with its quotes; the rest of what joins the two on request. */
function Step({ from, to, claims, isLast }: Chain['steps'][number] & { readonly isLast: boolean }) {
  const { index, messages, send, speaker } = useSetting()
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
      {!isLast && (
        <button type="button" className="link" onClick={() => send({ type: 'toggle-avoided', id: to })}>
          {messages.connection.without(nameFor(speaker, to))}
        </button>
      )}
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
