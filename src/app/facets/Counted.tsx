// What the numbers count, for whoever asks.

import { partsOf } from '../../graph/index.ts'
import { useExplorer } from '../shell/context.ts'

export function Counted() {
  const { index, messages, shown } = useExplorer()
  const words = messages.counted
  const here = partsOf(index, shown.nodes)
  const all = partsOf(index, index.entities.keys())
  const terms = [
    [
      words.nodes,
      `${words.nodesHow} ${words.shown(
        words.actors(here.actors, all.actors),
        words.projects(here.projects, all.projects),
        words.frameworks(here.frameworks, all.frameworks),
      )}`,
    ],
    [words.framework, words.frameworkHow],
    [words.links, words.linksHow],
    [words.statements, words.statementsHow],
    [words.mentions, words.mentionsHow],
  ] as const
  return (
    <details className="counted">
      <summary>{words.title}</summary>
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
