// What the numbers count, for whoever asks.

import { roleCountsOf } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'

export function CountsExplained() {
  const { index, messages, visible } = useExplorer()
  const texts = messages.counted
  const here = roleCountsOf(index, visible.nodes)
  const all = roleCountsOf(index, index.entities.keys())
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
    <details className="counted">
      <summary>{texts.title}</summary>
      <dl>
        {terms.map(([term, how]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
