// One of the two sides, as an explorer of its own: whatever chooses filters chooses those of this side.

import { useMemo } from 'react'
import {
  drawnGraphOf,
  type FacetIntent,
  type Intent,
  type Sides,
  visibleGraph,
} from '../../explorer/index.ts'
import { type Explorer, useExplorer } from '../context/context.ts'

export type Side = keyof Sides
export const sideNames = ['first', 'second'] as const satisfies readonly Side[]

const facetIntents: ReadonlySet<Intent['type']> = new Set<FacetIntent['type']>([
  'toggle-value',
  'ask-for-all',
  'only-value',
  'set-values',
  'clear-facet',
  'clear-facets',
])

const isOfFacets = (intent: Intent): intent is FacetIntent => facetIntents.has(intent.type)

export function useSide(side: Side): Explorer {
  const explorer = useExplorer()
  return useMemo(() => {
    const { index, projections, sides, send } = explorer
    const facets = sides[side]
    const filtered = visibleGraph(index, projections, drawnGraphOf(explorer.state), facets)
    return {
      ...explorer,
      ...{ filtered, visible: filtered },
      state: { ...explorer.state, facets },
      send: intent => send(side === 'second' && isOfFacets(intent) ? { type: 'to-versus', intent } : intent),
    }
  }, [explorer, side])
}
