// Labels that name their own nodes and cover no others: which are shown, and where.

import { isFar, type Label, type LabelReach, type PlacedLabel, type Screen } from './label.ts'
import { Placing } from './label-placing.ts'
import { Surroundings } from './label-surroundings.ts'
import { type Resumable, runToEnd } from './resumable.ts'

export type { Label, LabelReach, PlacedLabel } from './label.ts'
export type { Size } from './label-candidates.ts'
export type { Box, Segment } from './label-geometry.ts'

/** So often is tried whether those that found no place would find one if they came first; and then, in the end, for the surest. */
const maxRounds = 12
const maxLateRounds = 5

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
  for (let round = 0; round < rounds + maxLateRounds; round++) {
    if (round >= rounds && !misses(best!.placing)) break
    const placing = new Placing(surroundings)
    for (const label of order) {
      placing.place(label)
      yield
    }
    const lossOf = (label: Label) => (placing.isCut(label) ? lossOfCut : 0)
    const found = order.reduce(
      (sum, label) => sum + (placing.has(label) ? worthOf(label) - lossOf(label) : 0),
      0,
    )
    if (best === null || found > best.worth) best = { placing, worth: found }
    const missing = order.filter(label => isFar(label) && !placing.has(label))
    // What is cut off gets its turn once nothing is missing.
    const left = new Set(missing.length > 0 ? missing : order.filter(label => placing.isCut(label)))
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

/** What is lost where a label is cut off: less than it is worth that any more stands that may stand across others. */
const lossOfCut = 2e4
