// Labels that name their own nodes and cover no others: which are shown, and where.

import { Grid } from './grid.ts'
import {
  apart,
  beside,
  type Candidate,
  type IsOpen,
  maxDistancePx,
  Outlook,
  type Size,
} from './label-candidates.ts'
import {
  type Box,
  boxAround,
  crosses,
  crossesBox,
  type Disc,
  distance,
  grown,
  overlap,
  type Segment,
} from './label-geometry.ts'
import { Occupancy } from './label-occupancy.ts'
import { type Resumable, runToEnd } from './resumable.ts'

export type { Size } from './label-candidates.ts'
export type { Box, Segment } from './label-geometry.ts'

/**
 * Beside its node; or farther off, joined to it by a line, or in short in the node itself; or even where that line runs
 * across other nodes and lines.
 */
export type LabelReach = 'beside' | 'apart' | 'across'

/** A node with its name. `radius` is that of the disc that the node covers; all is in pixels. */
export type Label = Disc & {
  readonly id: string
  /** Ways to set the name, the best first: in one line, in two. None, and the node takes room without being named. */
  readonly sizes: readonly Size[]
  /** Higher comes first. */
  readonly priority: number
  /** How far from its node its name may stand, if not given: beside it. */
  readonly reach?: LabelReach
  /** Is no more than a background to the others: a label keeps off it, and need not be told apart from its name. */
  readonly faint?: boolean
  /** The room that its name takes when it is cut off, which is done only where the whole finds no place, and may stand across others; more first. */
  readonly cut?: readonly Size[]
  /** The room that its abbreviation takes, if it has one. */
  readonly short?: () => Size | null
}

/** Where a name stands, in which of its sizes (those where it is cut off come last), and the line that joins it to its node, where it stands apart; or in its node, in short. */
export type PlacedLabel = {
  readonly id: string
  readonly box: Box
  readonly size: number | 'short'
  readonly leader: Segment | null
}

type Screen = {
  readonly width: number
  readonly height: number
  /** Where no label may stand, for something lies over it. */
  readonly covered?: readonly Box[]
}

/** Between a label and the edge of the screen, and between two labels, in pixels. */
const marginPx = 3
const labelGapPx = 2

/** Between a label that a line joins to its node and any other: nearer it would read as a line of the other. */
const leaderGapPx = 7

/** By how much a label is nearer to its own node than to any other. */
const ownNodeLeadPx = 3

/** How far a label keeps from other nodes where a line tells whose it is; and any label from those that are faint. In pixels. */
const clearancePx = 4
const faintClearancePx = 1

/** So many nodes a line may run across, where it finds no other way. */
const maxNodesCrossed = 16

/** Another node this near to a label, in pixels, makes one look twice. */
const crowdedPx = 16

/** So many of the places that are taken are asked to be made free. */
const maxMoveAttempts = 8

/** So often is tried whether those that found no place would find one if they came first. */
const maxRounds = 5

/** Where more may stand apart than so many, trying again does not help most of them, and takes long. */
const maxRetriedLabels = 60

/** So many, the most important, are never given up so that others find a place. */
const guaranteedLabels = 10

/**
 * Places labels, the important ones first: each where it costs least, over no other label and no node but its own, and
 * nearer to that than to any other. What finds no place has another label make room, if that has a place elsewhere.
 * Where one that may stand apart is left over even so, all are placed again with that one first, a few times, and the best
 * is kept (squeaky wheel optimisation: Joslin and Clements 1999).
 */
export function* placeLabelsInSteps(labels: readonly Label[], screen: Screen): Resumable<PlacedLabel[]> {
  const surroundings = new Surroundings(labels, screen)
  let order: readonly Label[] = labels
    .filter(({ sizes }) => sizes.length > 0)
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const sure = new Set(order.slice(0, guaranteedLabels))
  const worthOf = (label: Label) => worth[label.reach ?? 'beside'] * (sure.has(label) ? 1e3 : 1)
  let best: { readonly placing: Placing; readonly worth: number } | null = null
  const misses = (placing: Placing) => order.some(label => sure.has(label) && !placing.has(label))
  const rounds = order.filter(isFar).length > maxRetriedLabels ? 1 : maxRounds
  for (let round = 0; round < rounds + maxRounds; round++) {
    if (round >= rounds && !misses(best!.placing)) break
    const placing = new Placing(surroundings)
    for (const label of order) {
      placing.place(label)
      yield
    }
    const found = order.reduce((sum, label) => sum + (placing.has(label) ? worthOf(label) : 0), 0)
    if (best === null || found > best.worth) best = { placing, worth: found }
    const left = new Set(order.filter(label => isFar(label) && !placing.has(label)))
    if (![...left].some(({ reach }) => reach === 'across' || round === 0)) break
    // In the end the surest come first, whatever that costs the others.
    const isLate = round + 1 >= rounds
    const turn = (label: Label) => (isLate && !sure.has(label) ? 2 : 0) + (left.has(label) ? 0 : 1)
    order = [...order].sort((a, b) => turn(a) - turn(b))
  }
  return best?.placing.placed() ?? []
}

/** Places labels as `placeLabelsInSteps` does, in one go: some hundred of them take a few milliseconds. */
export const placeLabels = (labels: readonly Label[], screen: Screen): PlacedLabel[] =>
  runToEnd(placeLabelsInSteps(labels, screen))

/** One that may stand across others is worth more than any that may not, and so on. */
const worth = { across: 1e6, apart: 1e3, beside: 1 } as const satisfies Record<LabelReach, number>

const isFar = ({ reach }: Label) => reach === 'apart' || reach === 'across'

type TakenPlace = PlacedLabel & { readonly label: Label }

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
class Surroundings {
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

class Placing {
  readonly #among: Surroundings
  readonly #boxes: Grid<TakenPlace>
  readonly #taken = new Map<string, TakenPlace>()
  readonly #leaders = new Set<TakenPlace>()

  constructor(among: Surroundings) {
    this.#among = among
    this.#boxes = new Grid({ left: 0, top: 0, right: among.screen.width, bottom: among.screen.height })
  }

  has({ id }: Label): boolean {
    return this.#taken.has(id)
  }

  placed(): PlacedLabel[] {
    return [...this.#taken.values()].map(({ id, box, size, leader }) => ({ id, box, size, leader }))
  }

  place(label: Label): void {
    const beside = this.#firstFree(this.#among.beside(label))
    if (beside) this.#take(label, beside)
    else if (!this.#makeRoom(label) && isFar(label)) this.#placeApart(label)
  }

  /** Joined by a line; in short, in the node itself; or else by a line that runs across others. */
  #placeApart(label: Label): void {
    const clean = this.#firstClean(label)
    if (clean) this.#take(label, clean)
    else if (!this.#placeInside(label) && label.reach === 'across') {
      const crossing = this.#firstFree(this.#among.apart(label), true)
      if (crossing) this.#take(label, crossing)
      else this.#placeCut(label)
    }
  }

  #placeCut(label: Label): void {
    for (const [n, cut] of this.#among.cut(label).entries()) {
      const candidate =
        this.#firstFree(this.#among.beside(cut)) ?? this.#firstFree(this.#among.apart(cut), true)
      if (!candidate) continue
      this.#keep({ ...candidate, id: label.id, size: label.sizes.length + n, label })
      return
    }
  }

  #firstClean(label: Label): Candidate | null {
    return this.#firstFree(this.#among.apart(label).filter(({ crossed }) => crossed === 0))
  }

  #firstFree(candidates: readonly Candidate[], mayCross = false): Candidate | null {
    return candidates.find(candidate => this.#blockers(candidate, 1, mayCross).length === 0) ?? null
  }

  #take(label: Label, { box, size, leader }: Candidate): TakenPlace {
    const taken: TakenPlace = { id: label.id, box, size, leader, label }
    this.#keep(taken)
    return taken
  }

  #keep(taken: TakenPlace): void {
    this.#taken.set(taken.id, taken)
    this.#boxes.add(taken, taken.box)
    if (taken.leader) this.#leaders.add(taken)
  }

  #free(taken: TakenPlace): void {
    this.#taken.delete(taken.id)
    this.#boxes.delete(taken, taken.box)
    this.#leaders.delete(taken)
  }

  /** The labels that stand where a candidate would, or whose lines run there, or cross its own if that may not be; at most so many. */
  #blockers({ box, leader }: Candidate, most: number, mayCross = false): readonly TakenPlace[] {
    const found = new Set<TakenPlace>()
    for (const other of this.#boxes.near(grown(box, leaderGapPx))) {
      const gap = leader || other.leader ? leaderGapPx : labelGapPx
      if (overlap(grown(box, gap), other.box)) found.add(other)
      if (found.size >= most) return [...found]
    }
    for (const other of this.#leaders)
      if (crossesBox(other.leader!, box) || (leader && !mayCross && crosses(leader, other.leader!)))
        found.add(other)
    if (leader) for (const other of this.#taken.values()) if (crossesBox(leader, other.box)) found.add(other)
    return [...found]
  }

  /** Moves one label that stands where this one could to another place, if there is one beside its node (or apart, where that will do). */
  #makeRoom(label: Label): boolean {
    for (const candidate of this.#among.beside(label).slice(0, maxMoveAttempts)) {
      const [blocker, ...others] = this.#blockers(candidate, 2)
      if (!blocker || others.length > 0 || blocker.size === 'short') continue
      this.#free(blocker)
      const taken = this.#take(label, candidate)
      const own = blocker.label
      const elsewhere =
        this.#firstFree(this.#among.beside(own)) ?? (isFar(own) ? this.#firstClean(own) : null)
      if (elsewhere) {
        this.#take(own, elsewhere)
        return true
      }
      this.#free(taken)
      this.#keep(blocker)
    }
    return false
  }

  /** Where not even a line leads to a place: in the node itself, if that is large enough. */
  #placeInside(label: Label): boolean {
    const { id, x, y, radius } = label
    const short = label.short?.()
    if (!short || Math.hypot(short.width, short.height) / 2 > radius) return false
    const [left, top] = [x - short.width / 2, y - short.height / 2]
    const box = { left, top, right: left + short.width, bottom: top + short.height }
    if (!this.#among.isFree(box, label)) return false
    for (const other of this.#boxes.near(box)) if (overlap(box, other.box)) return false
    this.#keep({ id, box, size: 'short', leader: null, label })
    return true
  }
}
