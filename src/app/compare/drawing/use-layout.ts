// Both sides together, laid out in a worker.

import { useEffect, useState } from 'react'
import type { NodePosition } from '../../../graph/index.ts'
import { useExplorer } from '../../context/context.ts'
import { layOutInWorker } from '../../loading/layout.ts'
import { type DrawnParts, layoutOfParts } from './drawn-parts.ts'

type Layout = { readonly parts: DrawnParts; readonly positions: readonly NodePosition[] }

/**
 * Which places the nodes have, and of what; null until they first have some, and then the last until there are others. Where the
 * browser gives no worker, those that they have in the graph.
 */
export function useLayout(parts: DrawnParts): Layout | null {
  const { positions, state } = useExplorer()
  const [layout, setLayout] = useState<Layout | null>(null)
  const known = positions[state.mode]
  useEffect(() => {
    let gone = false
    const take = (positions: readonly NodePosition[]) => gone || setLayout({ parts, positions })
    layOutInWorker(layoutOfParts(parts)).then(take, () => {
      const drawn = new Set(parts.nodes.map(({ id }) => id))
      take((known ?? []).filter(([id]) => drawn.has(id)))
    })
    return () => {
      gone = true
    }
  }, [parts, known])
  return layout
}
