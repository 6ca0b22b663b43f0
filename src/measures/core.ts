// Core: the largest k for which a node is in a group whose members have k links each among themselves.
//
// Our own, after Batagelj & Zaveršnik: graphology-cores has not come out of its first version.

import type { Algorithm } from './algorithm.ts'

export const core: Algorithm = function* ({ order, starts, neighbours }) {
  const degree = Uint32Array.from({ length: order }, (_, n) => starts[n + 1]! - starts[n]!)
  // The nodes by their degree, and where those of each degree begin.
  const begin = new Uint32Array(degree.reduce((most, k) => Math.max(most, k), 0) + 2)
  for (const k of degree) begin[k + 1]! += 1
  for (let k = 1; k < begin.length; k++) begin[k]! += begin[k - 1]!
  const sorted = new Uint32Array(order)
  const placeOf = new Uint32Array(order)
  const free = begin.slice()
  for (let n = 0; n < order; n++) {
    placeOf[n] = free[degree[n]!]!++
    sorted[placeOf[n]!] = n
  }
  // The weakest goes first; its neighbours have a link less, and so go down to the nodes of that degree.
  for (const weakest of sorted) {
    for (let at = starts[weakest]!; at < starts[weakest + 1]!; at++) {
      const other = neighbours[at]!
      const k = degree[other]!
      if (k <= degree[weakest]!) continue
      const [from, to] = [placeOf[other]!, begin[k]!]
      const swapped = sorted[to]!
      sorted[from] = swapped
      placeOf[swapped] = from
      sorted[to] = other
      placeOf[other] = to
      begin[k]! += 1
      degree[other] = k - 1
    }
  }
  return Float64Array.from(degree)
}
