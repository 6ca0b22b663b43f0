// Labels that name their own nodes and cover no others: which are shown, and where.

import {
  apart,
  beside,
  type Candidate,
  farthest,
  type IsOpen,
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
  Grid,
  grown,
  overlap,
  type Segment,
} from './label-geometry.ts'
import { Occupancy } from './label-occupancy.ts'
import { finish, type Steps } from './steps.ts'

export type { Size } from './label-candidates.ts'
export type { Box, Segment } from './label-geometry.ts'

/**
 * Beside its node; or farther off, joined to it by a line, or in short in the node itself; or even where that line runs
 * across other nodes and lines.
 */
export type Reach = 'beside' | 'apart' | 'across'

/** A node with its name. `radius` is that of the disc that the node covers; all is in pixels. */
export type Label = Disc & {
  readonly id: string
  /** Ways to set the name, the best first: in one line, in two. None, and the node takes room without being named. */
  readonly sizes: readonly Size[]
  /** Higher comes first. */
  readonly priority: number
  /** How far from its node its name may stand, if not given: beside it. */
  readonly reach?: Reach
  /** Is no more than a background to the others: a label keeps off it, and need not be told apart from its name. */
  readonly faint?: boolean
  /** The room that its name takes when it is cut off, which is done only where the whole finds no place, and may stand across others; more first. */
  readonly cut?: readonly Size[]
  /** The room that its abbreviation takes, if it has one. */
  readonly short?: () => Size | null
}

/** Where a name stands, in which of its sizes (those where it is cut off come last), and the line that joins it to its node, where it stands apart; or in its node, in short. */
export type Placed = {
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
const margin = 3
const betweenLabels = 2

/** By how much a label is nearer to its own node than to any other. */
const nearer = 3

/** How far a label keeps from other nodes where a line tells whose it is; and any label from those that are faint. In pixels. */
const clear = 4
const clearOfFaint = 1

/** So many nodes a line may run across, where it finds no other way. */
const mostCrossed = 16

/** Another node this near to a label, in pixels, makes one look twice. */
const crowded = 16

/** So many of the places that are taken are asked to be made free. */
const mostAsked = 8

/** So often is tried whether those that found no place would find one if they came first. */
const mostRounds = 5

/** Where more may stand apart than so many, trying again does not help most of them, and takes long. */
const mostRetried = 60

/** So many, the most important, are never given up so that others find a place. */
const surest = 10

/**
 * Places labels, the important ones first: each where it costs least, over no other label and no node but its own, and
 * nearer to that than to any other. What finds no place has another label make room, if that has a place elsewhere.
 * Where one that may stand apart is left over even so, all are placed again with that one first, a few times, and the best
 * is kept (squeaky wheel optimisation: Joslin and Clements 1999).
 */
export function* placingLabels(labels: readonly Label[], screen: Screen): Steps<Placed[]> {
  const surroundings = new Surroundings(labels, screen)
  let order: readonly Label[] = labels
    .filter(({ sizes }) => sizes.length > 0)
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const sure = new Set(order.slice(0, surest))
  const worthOf = (label: Label) => worth[label.reach ?? 'beside'] * (sure.has(label) ? 1e3 : 1)
  let best: { readonly placing: Placing; readonly worth: number } | null = null
  const misses = (placing: Placing) => order.some(label => sure.has(label) && !placing.has(label))
  const rounds = order.filter(isFar).length > mostRetried ? 1 : mostRounds
  for (let round = 0; round < rounds + mostRounds; round++) {
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

/** The same, in one go. */
export const placeLabels = (labels: readonly Label[], screen: Screen): Placed[] =>
  finish(placingLabels(labels, screen))

/** One that may stand across others is worth more than any that may not, and so on. */
const worth = { across: 1e6, apart: 1e3, beside: 1 } as const satisfies Record<Reach, number>

const isFar = ({ reach }: Label) => reach === 'apart' || reach === 'across'

type Taken = Placed & { readonly label: Label }

const byCost = (a: Candidate, b: Candidate) => a.cost - b.cost

const memoized = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
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
    this.#discs = new Grid(screen)
    for (const label of labels) this.#discs.add(label, boxAround(label))
    const discs = labels.map(disc => ({ disc, clear: disc.faint ? clearOfFaint : clear }))
    this.#surely = new Occupancy(screen, discs, 'surely')
    this.#perhaps = new Occupancy(screen, discs, 'perhaps')
  }

  #holds(left: number, top: number, right: number, bottom: number): boolean {
    const { width, height } = this.screen
    return left >= margin && top >= margin && right <= width - margin && bottom <= height - margin
  }

  /** Whether a place beside a node is worth a closer look: on the screen, and not obviously over a node. */
  readonly #isOpen: IsOpen = (left, top, right, bottom) =>
    this.#holds(left, top, right, bottom) && !this.#surely.meets(left, top, right, bottom)

  /** Whether a place apart will do, as far as the nodes go. */
  readonly #isClear: IsOpen = (left, top, right, bottom) =>
    this.#holds(left, top, right, bottom) && !this.#perhaps.meets(left, top, right, bottom)

  /** The places beside a node, the best first; found once, for they are asked about again and again. */
  readonly beside = memoized((label: Label): readonly Candidate[] =>
    beside(label, label.sizes, this.#isOpen)
      .map(candidate => ({ ...candidate, cost: candidate.cost + this.#crowding(label, candidate.box) }))
      .filter(({ cost }) => cost < Infinity)
      .sort(byCost),
  )

  /** Those farther off, the same. */
  readonly apart = memoized((label: Label): readonly Candidate[] => {
    const near = this.#discs.near(grown(boxAround(label), farthest))
    const outlook = new Outlook(
      label,
      near.filter(other => other.id !== label.id && !other.faint),
    )
    const most = label.reach === 'across' ? mostCrossed : 0
    return apart(label, label.sizes, outlook, most, this.#isClear)
      .filter(({ box }) => !this.#isCovered(box))
      .sort(byCost)
  })

  /** The label cut off, in each of the ways to do that. */
  readonly cut = memoized((label: Label): readonly Label[] =>
    (label.cut ?? []).map(size => ({ ...label, sizes: [size] })),
  )

  #isCovered(box: Box): boolean {
    return this.screen.covered?.some(other => overlap(box, other)) ?? false
  }

  /** What the nodes around a place cost; infinite where it is none, for the label would cover one, or seem to name it. */
  #crowding(label: Label, box: Box): number {
    if (this.#isCovered(box)) return Infinity
    const least = Math.max(0, distance(box, label)) + nearer
    let cost = 0
    for (const other of this.#discs.near(grown(box, crowded))) {
      if (other.id === label.id) continue
      const away = distance(box, other)
      if (away < (other.faint ? clearOfFaint : least)) return Infinity
      if (away < crowded && !other.faint) cost += 1 - away / crowded
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
  readonly #boxes: Grid<Taken>
  readonly #taken = new Map<string, Taken>()
  readonly #leaders = new Set<Taken>()

  constructor(among: Surroundings) {
    this.#among = among
    this.#boxes = new Grid(among.screen)
  }

  has({ id }: Label): boolean {
    return this.#taken.has(id)
  }

  placed(): Placed[] {
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

  #take(label: Label, { box, size, leader }: Candidate): Taken {
    const taken: Taken = { id: label.id, box, size, leader, label }
    this.#keep(taken)
    return taken
  }

  #keep(taken: Taken): void {
    this.#taken.set(taken.id, taken)
    this.#boxes.add(taken, taken.box)
    if (taken.leader) this.#leaders.add(taken)
  }

  #free(taken: Taken): void {
    this.#taken.delete(taken.id)
    this.#boxes.delete(taken, taken.box)
    this.#leaders.delete(taken)
  }

  /** The labels that stand where a candidate would, or whose lines run there, or cross its own if that may not be; at most so many. */
  #blockers({ box, leader }: Candidate, most: number, mayCross = false): readonly Taken[] {
    const found = new Set<Taken>()
    const room = grown(box, betweenLabels)
    for (const other of this.#boxes.near(room)) {
      if (overlap(room, other.box)) found.add(other)
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
    for (const candidate of this.#among.beside(label).slice(0, mostAsked)) {
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
