// The links of a node in the order in which one walks them: clockwise, from the top.

import type { Link, Projection } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { Point } from '../render/scene.ts'

/** From 0 at the top once round, as a share of a circle; on a screen, down is positive. */
const turn = (from: Point, to: Point): number =>
  (Math.atan2(to.x - from.x, from.y - to.y) / (2 * Math.PI) + 1) % 1

/** Those of a node whose other end has a place. */
export function clockwiseLinks(
  { links }: Projection,
  id: EntityId,
  placeOf: (id: EntityId) => Point | null,
): readonly Link[] {
  const middle = placeOf(id)
  if (!middle) return []
  return links
    .flatMap(link => {
      const end = link.a === id ? link.b : link.b === id ? link.a : null
      const at = end && placeOf(end)
      return at ? [{ link, at: turn(middle, at) }] : []
    })
    .sort((one, other) => one.at - other.at)
    .map(({ link }) => link)
}
