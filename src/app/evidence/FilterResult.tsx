// What the filters leave: of the graph where it is drawn or told as a table, and elsewhere of the statements.

import { useMemo } from 'react'
import { showsGraph } from '../../explorer/index.ts'
import { filteredStatements, graphCountsOf } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'

/** '13 nodes, 12 links, 26 statements left'; the other views show no nodes, and each says itself what it shows. */
export function FilterResult() {
  const { filtered, index, messages, state } = useExplorer()
  const texts = messages.facets
  const showing = showsGraph(state.view)
  const counts = useMemo(
    () => (showing ? graphCountsOf(index, filtered, state.facets) : null),
    [showing, index, filtered, state.facets],
  )
  if (!counts)
    return texts.ofStatements(filteredStatements(index, state.facets).length, index.statements.length)
  const { nodes, links, statements } = counts
  return (state.facets.size > 0 ? texts.remain : texts.left)(nodes, links, statements)
}
