// What labels are placed among: the nodes, and what covers the screen.

import { Grid } from './grid.ts'
import type { Label, Screen } from './label.ts'
import { apart, beside, type Candidate, type IsOpen, maxDistancePx, Outlook } from './label-candidates.ts'
import { type Box, boxAround, distance, grown, overlap } from './label-geometry.ts'
import { Occupancy } from './label-occupancy.ts'

/** Between a label and the edge of the screen, in pixels. */
const marginPx = 3

/** By how much a label is nearer to its own node than to any other. */
const ownNodeLeadPx = 3

/** How far a label keeps from other nodes where a line tells whose it is; and any label from those that are faint. In pixels. */
const clearancePx = 4
const faintClearancePx = 1

/** So many nodes a line may run across, where it finds no other way. */
const maxNodesCrossed = 16

/** Another node this near to a label, in pixels, makes one look twice. */
const crowdedPx = 16

const byCost = (a: Candidate, b: Candidate) => a.cost - b.cost

const memoize = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const found = new Map<Key, Value>()
  return key => {
    const known = found.get(key)
    if (known !== undefined) return known
    const value = find(key)
    found.set(key, value)
    return value
  }
}

/** What the labels are placed among: the nodes, and what covers the screen. */
export class Surroundings {
  readonly screen: Screen
  readonly #discs: Grid<Label>
  readonly #surely: Occupancy
  readonly #perhaps: Occupancy

  constructor(labels: readonly Label[], screen: Screen) {
    this.screen = screen
    this.#discs = new Grid({ left: 0, top: 0, right: screen.width, bottom: screen.height })
    for (const label of labels) this.#discs.add(label, boxAround(label))
    const discs = labels.map(disc => ({ disc, clear: disc.faint ? faintClearancePx : clearancePx }))
    this.#surely = new Occupancy(screen, discs, 'surely')
    this.#perhaps = new Occupancy(screen, discs, 'perhaps')
  }

  #holds(left: number, top: number, right: number, bottom: number): boolean {
    const { width, height } = this.screen
    return left >= marginPx && top >= marginPx && right <= width - marginPx && bottom <= height - marginPx
  }

  /** Whether a place beside a node is worth a closer look: on the screen, and not obviously over a node. */
  readonly #isOpen: IsOpen = (left, top, right, bottom) =>
    this.#holds(left, top, right, bottom) && !this.#surely.meets(left, top, right, bottom)

  /** Whether a place apart will do, as far as the nodes go. */
  readonly #isClear: IsOpen = (left, top, right, bottom) =>
    this.#holds(left, top, right, bottom) && !this.#perhaps.meets(left, top, right, bottom)

  /** The places beside a node, the best first; found once, for they are asked about again and again. */
  readonly beside = memoize((label: Label): readonly Candidate[] =>
    beside(label, label.sizes, this.#isOpen)
      .map(candidate => ({ ...candidate, cost: candidate.cost + this.#crowding(label, candidate.box) }))
      .filter(({ cost }) => cost < Infinity)
      .sort(byCost),
  )

  /** Those farther off, the same. */
  readonly apart = memoize((label: Label): readonly Candidate[] => {
    const near = this.#discs.near(grown(boxAround(label), maxDistancePx))
    const outlook = new Outlook(
      label,
      near.filter(other => other.id !== label.id && !other.faint),
    )
    const most = label.reach === 'across' ? maxNodesCrossed : 0
    return apart(label, label.sizes, outlook, most, this.#isClear)
      .filter(({ box }) => !this.#isCovered(box))
      .sort(byCost)
  })

  /** The label cut off, in each of the ways to do that. */
  readonly cut = memoize((label: Label): readonly Label[] =>
    (label.cut ?? []).map(size => ({ ...label, sizes: [size] })),
  )

  #isCovered(box: Box): boolean {
    return this.screen.covered?.some(other => overlap(box, other)) ?? false
  }

  /** What the nodes around a place cost; infinite where it is none, for the label would cover one, or seem to name it. */
  #crowding(label: Label, box: Box): number {
    if (this.#isCovered(box)) return Infinity
    const least = Math.max(0, distance(box, label)) + ownNodeLeadPx
    let cost = 0
    for (const other of this.#discs.near(grown(box, crowdedPx))) {
      if (other.id === label.id) continue
      const away = distance(box, other)
      if (away < (other.faint ? faintClearancePx : least)) return Infinity
      if (away < crowdedPx && !other.faint) cost += 1 - away / crowdedPx
    }
    return cost
  }

  /** Whether a box lies on the screen and meets no node but that of its label. */
  isFree(box: Box, label: Label): boolean {
    const { width, height } = this.screen
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false
    return this.#discs.near(box).every(other => other === label || distance(box, other) >= 0)
  }
}
