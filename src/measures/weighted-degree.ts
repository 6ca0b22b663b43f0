// Weighted degree, or strength: how many statements make the links of a node.

import type { Algorithm } from './algorithm.ts'

// biome-ignore lint/correctness/useYield: it is done at once
export const weightedDegree: Algorithm = function* ({ order, starts, weights }) {
  const values = new Float64Array(order)
  for (let n = 0; n < order; n++)
    for (let at = starts[n]!; at < starts[n + 1]!; at++) values[n]! += weights[at]!
  return values
}
