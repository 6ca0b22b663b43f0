// How nodes look by their measures: as large as one says, in the colour of their community.

import type { EntityId } from '../../model/index.ts'
import type { NodeLooks } from '../render/scene.ts'

/** How the nodes look by their numbers, in the order of the nodes; `null` is what is not measured, undefined where nothing is. */
export function looksOf(
  nodes: readonly EntityId[],
  sizes: Float64Array | null,
  communities: Float64Array | null,
): NodeLooks | undefined {
  if (!sizes && !communities) return undefined
  const most = sizes?.reduce((a, b) => Math.max(a, b), 0) || 1
  return {
    sizes: sizes && new Map(nodes.map((id, n) => [id, sizes[n]! / most])),
    groups: communities && new Map(nodes.map((id, n) => [id, communities[n]!])),
  }
}
