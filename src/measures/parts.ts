// The parts of a graph that are not connected with one another.

import type { Adjacency } from './adjacency.ts'

/** How many nodes each connected part has, the largest first; whoever has no link is none. */
export function partsOf({ order, starts, neighbours }: Adjacency): readonly number[] {
  const seen = new Uint8Array(order)
  const parts: number[] = []
  for (let first = 0; first < order; first++) {
    if (seen[first] || starts[first] === starts[first + 1]) continue
    const part = [first]
    seen[first] = 1
    for (const n of part)
      for (let at = starts[n]!; at < starts[n + 1]!; at++) {
        const next = neighbours[at]!
        if (seen[next]) continue
        seen[next] = 1
        part.push(next)
      }
    parts.push(part.length)
  }
  return parts.sort((a, b) => b - a)
}
