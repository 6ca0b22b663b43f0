// A label that wants a place, and one that has it.

import type { Size } from './label-candidates.ts'
import type { Box, Disc, Segment } from './label-geometry.ts'

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

/** Where labels are placed. */
export type Screen = {
  readonly width: number
  readonly height: number
  /** Where no label may stand, for something lies over it. */
  readonly covered?: readonly Box[]
}

/** Whether its name may stand where a line joins it to its node. */
export const isFar = ({ reach }: Label) => reach === 'apart' || reach === 'across'
