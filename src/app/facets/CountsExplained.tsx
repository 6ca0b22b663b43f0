// What the numbers count, for whoever asks.

import { useMemo, useState } from 'react'
import { roleCountsOf } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'

export function CountsExplained() {
  const { messages } = useExplorer()
  const [open, setOpen] = useState(false)
  return (
    <details className="counted" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{messages.counted.title}</summary>
      {open && <Terms />}
    </details>
  )
}

/** Counted only for whoever reads it: a large corpus takes a while. */
function Terms() {
  const { index, messages, visible } = useExplorer()
  const texts = messages.counted
  const here = useMemo(() => roleCountsOf(index, visible.nodes), [index, visible])
  const all = useMemo(() => roleCountsOf(index, index.entities.keys()), [index])
  const terms = [
    [
      texts.nodes,
      `${texts.nodesHow} ${texts.shown(
        texts.actors(here.actors, all.actors),
        texts.projects(here.projects, all.projects),
        texts.frameworks(here.frameworks, all.frameworks),
      )}`,
    ],
    [texts.framework, texts.frameworkHow],
    [texts.links, texts.linksHow],
    [texts.statements, texts.statementsHow],
    [texts.mentions, texts.mentionsHow],
  ] as const
  return (
    <dl>
      {terms.map(([term, how]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{how}</dd>
        </div>
      ))}
    </dl>
  )
}
