// One way to place labels: each takes the first place that is free, or has another make room.

import { Grid } from './grid.ts'
import { isFar, type Label, type PlacedLabel } from './label.ts'
import type { Candidate } from './label-candidates.ts'
import { crosses, crossesBox, grown, overlap } from './label-geometry.ts'
import type { Surroundings } from './label-surroundings.ts'

/** Between two labels, in pixels. */
const labelGapPx = 2

/** Between a label that a line joins to its node and any other: nearer it would read as a line of the other. */
const leaderGapPx = 7

/** So many of the places that are taken are asked to be made free. */
const maxMoveAttempts = 8

type TakenPlace = PlacedLabel & { readonly label: Label }

/** The places that are taken so far. */
export class Placing {
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

  /** Whether a label stands, and not the whole of it. */
  isCut(label: Label): boolean {
    const taken = this.#taken.get(label.id)
    return taken !== undefined && taken.size !== 'short' && taken.size >= label.sizes.length
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
