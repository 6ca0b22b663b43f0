// Where nodes come that join others which lie already: near whom they are linked with, where there is room.

import type { EntityId } from '../model/index.ts'
import type { NodePosition } from './layout.ts'
import type { Projection } from './projection.ts'

/** How far nodes are kept from one another, in the layout's units. */
const gap = 60

/** Names run sideways. */
const aspect = 1.45

/** The angle at which each turn of a sunflower's seeds misses all before it, in radians. */
const goldenAngle = 2.399963

type Place = { readonly x: number; readonly y: number }

/** Which of the ground is taken, by squares as wide as the gap. */
class Ground {
  readonly #squares = new Map<string, Place[]>()
  /** The lowest that anything lies. */
  #bottom = Number.POSITIVE_INFINITY
  #left = Number.POSITIVE_INFINITY

  take(place: Place): void {
    const key = keyOf(place.x, place.y)
    const square = this.#squares.get(key)
    if (square) square.push(place)
    else this.#squares.set(key, [place])
    this.#bottom = Math.min(this.#bottom, place.y)
    this.#left = Math.min(this.#left, place.x)
  }

  /** Below all that there is. */
  get margin(): Place {
    return this.#squares.size === 0 ? { x: 0, y: 0 } : { x: this.#left, y: this.#bottom - 2 * gap }
  }

  /** The nearest free place to one, going round it in a widening spiral. */
  near({ x, y }: Place): Place {
    for (let turn = 1; ; turn++) {
      const distance = gap * Math.sqrt(turn)
      const place = {
        x: rounded(x + aspect * distance * Math.cos(turn * goldenAngle)),
        y: rounded(y + distance * Math.sin(turn * goldenAngle)),
      }
      if (this.#isFree(place)) return place
    }
  }

  #isFree({ x, y }: Place): boolean {
    for (const dx of [-gap, 0, gap])
      for (const dy of [-gap, 0, gap])
        for (const other of this.#squares.get(keyOf(x + dx, y + dy)) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < gap) return false
    return true
  }
}

const keyOf = (x: number, y: number): string => `${Math.floor(x / gap)} ${Math.floor(y / gap)}`

const rounded = (value: number) => Math.round(value * 10) / 10 + 0

/**
 * The places of a graph's nodes of which some are known: these stay to the last digit; each other comes near the middle of those that it is
 * linked with, those first that have most of them; whoever is linked with none of them lies below.
 *
 * @returns in the order of the nodes; the same for the same, whatever the order of its links
 */
export function withNewcomers(
  { nodes, links }: Pick<Projection, 'nodes' | 'links'>,
  before: readonly NodePosition[],
): readonly NodePosition[] {
  const known = new Map(before.map(position => [position[0], position]))
  const places = new Map<EntityId, NodePosition>()
  const ground = new Ground()
  const neighbours = new Map(nodes.map((id): [EntityId, EntityId[]] => [id, []]))
  for (const { a, b } of links) {
    neighbours.get(a)?.push(b)
    neighbours.get(b)?.push(a)
  }
  /** So many of each one's neighbours lie already. */
  const lying = new Map<EntityId, number>()
  const put = (id: EntityId, position: NodePosition) => {
    places.set(id, position)
    ground.take({ x: position[1], y: position[2] })
    for (const other of neighbours.get(id)!) lying.set(other, (lying.get(other) ?? 0) + 1)
  }
  for (const id of nodes) {
    const position = known.get(id)
    if (position) put(id, position)
  }
  const waiting = new Set(nodes.filter(id => !places.has(id)))
  while (waiting.size > 0) {
    // All that are linked with whoever lies now: then those that are linked with these.
    const next = [...waiting]
      .filter(id => lying.has(id))
      .sort((a, b) => lying.get(b)! - lying.get(a)! || (a < b ? -1 : 1))
    const { margin } = ground
    for (const id of next.length > 0 ? next : mostLinked(waiting, neighbours)) {
      const around = neighbours
        .get(id)!
        .map(other => places.get(other))
        .filter(place => place !== undefined)
      const { x, y } = ground.near(around.length > 0 ? middleOf(around) : margin)
      waiting.delete(id)
      put(id, [id, x, y])
    }
  }
  return nodes.map(id => places.get(id)!)
}

const middleOf = (places: readonly NodePosition[]): Place => ({
  x: places.reduce((sum, [, x]) => sum + x, 0) / places.length,
  y: places.reduce((sum, [, , y]) => sum + y, 0) / places.length,
})

/** Whom the others of a group that is linked with nobody else gather around; where no two are linked, all. */
function mostLinked(
  waiting: ReadonlySet<EntityId>,
  neighbours: ReadonlyMap<EntityId, readonly EntityId[]>,
): readonly EntityId[] {
  const count = (id: EntityId) => neighbours.get(id)!.length
  const ordered = [...waiting].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
  const [first] = ordered
  return count(first!) > 0 ? [first!] : ordered
}
