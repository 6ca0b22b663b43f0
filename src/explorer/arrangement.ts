// Where the nodes lie: as they were compiled, until someone has them laid out anew or moves some of them.

import type { FacetSelection, Mode, NodePosition } from '../graph/index.ts'
import type { EntityId } from '../model/index.ts'

/** A place in the units of the layout; up is positive. */
export type XY = { readonly x: number; readonly y: number }

/**
 * How one mode is arranged. A layout is told by what was laid out, not by its places: the same nodes and links are always
 * laid out in the same way, so that a link can hold a layout of any size.
 */
export type Arrangement = {
  /** What these facets leave was laid out anew (none: all of it); null where nothing was. */
  readonly laidOut: FacetSelection | null
  /** The nodes that were moved, and whereto: afterwards, so that a new layout begins without any. */
  readonly moved: ReadonlyMap<EntityId, XY>
}

/** The modes that are arranged otherwise than compiled. */
export type Arrangements = ReadonlyMap<Mode, Arrangement>

/** A tenth of a unit is less than a pixel, as near as one can come. */
const rounded = (value: number) => Math.round(value * 10) / 10 + 0

const asCompiled: Arrangement = { laidOut: null, moved: new Map() }

/** With a node in another place. */
export function withMoved(before: Arrangements, mode: Mode, id: EntityId, { x, y }: XY): Arrangements {
  const { laidOut, moved } = before.get(mode) ?? asCompiled
  const to = { x: rounded(x), y: rounded(y) }
  return new Map(before).set(mode, { laidOut, moved: new Map(moved).set(id, to) })
}

/** With a node where the layout has it. */
export function withoutMoved(before: Arrangements, mode: Mode, ids: readonly EntityId[]): Arrangements {
  const arrangement = before.get(mode)
  const moved = new Map(arrangement?.moved)
  for (const id of ids) moved.delete(id)
  if (!arrangement || moved.size === arrangement.moved.size) return before
  if (moved.size === 0 && arrangement.laidOut === null) return withoutArrangement(before, mode)
  return new Map(before).set(mode, { ...arrangement, moved })
}

/** With another layout below what was moved. */
export const withLayoutOf = (before: Arrangements, mode: Mode, laidOut: FacetSelection): Arrangements =>
  new Map(before).set(mode, { moved: before.get(mode)?.moved ?? asCompiled.moved, laidOut })

/** With a new layout, in which nothing has been moved. */
export const withLayout = (before: Arrangements, mode: Mode, laidOut: FacetSelection): Arrangements =>
  new Map(before).set(mode, { ...asCompiled, laidOut })

export function withoutArrangement(before: Arrangements, mode: Mode): Arrangements {
  const left = new Map(before)
  return left.delete(mode) ? left : before
}

/** The places of a mode, in the order of `compiled`; `laid` is the layout that the arrangement asks for, as soon as it is there. */
export function arrange(
  compiled: readonly NodePosition[],
  laid: readonly NodePosition[] | null,
  moved: Arrangement['moved'],
): readonly NodePosition[] {
  if (!laid && moved.size === 0) return compiled
  const anew = new Map(laid?.map(position => [position[0], position]))
  return compiled.map(position => {
    const [id] = position
    const to = moved.get(id)
    return to ? [id, to.x, to.y] : (anew.get(id) ?? position)
  })
}

/** What nobody can see is no difference: layouts on two machines may differ in the last digits. */
const visibleDifference = 0.05

/** Whether two arrangements of the same nodes look the same. */
export const isSameArrangement = (some: readonly NodePosition[], others: readonly NodePosition[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every(([id, x, y], i) => {
      const [otherId, otherX, otherY] = others[i]!
      return (
        id === otherId && Math.abs(x - otherX) < visibleDifference && Math.abs(y - otherY) < visibleDifference
      )
    }))
