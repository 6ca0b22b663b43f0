// Who is highest by a measure: the answer to what one measures for.

import type { EntityId } from '../model/index.ts'

export type Highest = {
  /** From the highest down; of those of one value, in the order of the nodes. */
  readonly nodes: readonly { readonly id: EntityId; readonly value: number }[]
  /** How many more have the same value as the last of them. */
  readonly tied: number
}

/**
 * The nodes with the highest values, at most `most` of them. A value of 0 is never among them: it says that there is nothing to measure.
 *
 * @param values A number for each of `nodes`, in their order.
 * @param most How many nodes, from 1.
 */
export function highest(nodes: readonly EntityId[], values: Float64Array, most: number): Highest {
  const sorted = nodes
    .map((id, n) => ({ id, value: values[n] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
  const first = sorted.slice(0, most)
  const least = first.at(-1)?.value
  return { nodes: first, tied: sorted.slice(most).filter(({ value }) => value === least).length }
}
