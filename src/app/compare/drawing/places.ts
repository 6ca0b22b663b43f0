// Where the nodes of the drawing lie: what only the first side has to the left, what only the second has to the right.

import type { ComparedPart, NodePosition, Point } from '../../../graph/index.ts'
import type { EntityId } from '../../../model/index.ts'
import { boxOf } from '../../render/scene.ts'

export type DrawingSize = { readonly width: number; readonly height: number }

/** Where everything is, in pixels. */
export type Placement = {
  readonly size: DrawingSize
  readonly places: ReadonlyMap<EntityId, Point>
  readonly radiusOf: (id: EntityId) => number
}

/** Free around the outermost nodes, for their names: so much of the width, but not more pixels than these. */
const marginShare = 0.11
const maxMarginPx = { across: 84, down: 34 } as const

/** One direction is not stretched more than so many times as far as the other. */
const maxStretch = 1.8

/** Between the rims of two nodes, in pixels. */
const gapPx = 7
const maxRounds = 200

const middleOf = (points: readonly Point[]): Point | null =>
  points.length === 0
    ? null
    : {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      }

/** Turned so that what the first side alone has lies left of what the second alone has, around the origin. */
function turned(
  positions: readonly NodePosition[],
  partOf: (id: EntityId) => ComparedPart,
): readonly NodePosition[] {
  const of = (part: ComparedPart) =>
    middleOf(positions.flatMap(([id, x, y]) => (partOf(id) === part ? [{ x, y }] : [])))
  const [first, both, second] = [of('first'), of('both'), of('second')]
  const [from, to] = [first ?? both, second ?? both]
  if (!from || !to || (from.x === to.x && from.y === to.y)) return positions
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [cos, sin] = [(to.x - from.x) / length, (to.y - from.y) / length]
  return positions.map(([id, x, y]) => [id, x * cos + y * sin, y * cos - x * sin])
}

/** Nodes that lie on one another move apart, each by half of what is missing. */
function apart(
  places: Map<EntityId, Point>,
  radiusOf: (id: EntityId) => number,
  { width, height }: DrawingSize,
) {
  const ids = [...places.keys()]
  for (let round = 0; round < maxRounds; round++) {
    let moved = false
    for (const [n, one] of ids.entries())
      for (const other of ids.slice(n + 1)) {
        const [a, b] = [places.get(one)!, places.get(other)!]
        const [dx, dy] = [b.x - a.x, b.y - a.y || 1e-3]
        const distance = Math.hypot(dx, dy)
        const missing = radiusOf(one) + radiusOf(other) + gapPx - distance
        if (missing <= 0.01) continue
        moved = true
        const [x, y] = [(dx / distance) * (missing / 2), (dy / distance) * (missing / 2)]
        places.set(one, { x: a.x - x, y: a.y - y })
        places.set(other, { x: b.x + x, y: b.y + y })
      }
    for (const id of ids) {
      const { x, y } = places.get(id)!
      const rim = radiusOf(id) * 1.35 + 2
      places.set(id, {
        x: Math.min(width - rim, Math.max(rim, x)),
        y: Math.min(height - rim, Math.max(rim, y)),
      })
    }
    if (!moved) return
  }
}

/** Places in a drawing of that size, in pixels, from those of a layout. */
export function placesIn(
  size: DrawingSize,
  positions: readonly NodePosition[],
  partOf: (id: EntityId) => ComparedPart,
  radiusOf: (id: EntityId) => number,
): ReadonlyMap<EntityId, Point> {
  const at = turned(positions, partOf)
  const box = boxOf(at.map(([, x, y]) => ({ x, y })))
  const across = size.width - 2 * Math.min(maxMarginPx.across, size.width * marginShare)
  const down = size.height - 2 * maxMarginPx.down
  const [wide, high] = [across / box.width, down / box.height]
  const [scaleX, scaleY] = [Math.min(wide, high * maxStretch), Math.min(high, wide * maxStretch)]
  const places = new Map(
    at.map(([id, x, y]) => [
      id,
      { x: size.width / 2 + (x - box.x) * scaleX, y: size.height / 2 + (y - box.y) * scaleY },
    ]),
  )
  apart(places, radiusOf, size)
  return places
}
