// What the filters leave: of the graph where it is drawn or told as a table, and elsewhere of the statements.

import { statementsLeft, tallyOf } from '../../graph/index.ts'
import { useExplorer } from '../shell/context.ts'

/** '13 nodes, 12 links, 26 statements left'; the other views show no nodes, and each says itself what it shows. */
export function Left() {
  const { index, messages, shown, state } = useExplorer()
  const words = messages.facets
  if (state.view !== 'graph' && state.view !== 'table')
    return words.ofStatements(statementsLeft(index, state.facets).length, index.corpus.claims.length)
  const { nodes, links, statements } = tallyOf(index, shown, state.facets)
  return (state.facets.size > 0 ? words.remain : words.left)(nodes, links, statements)
}
