// Rings with fewer points: a contour has one every few pixels, and what paints it takes its time for each.

import { distanceToSegment, type Point } from '../../graph/index.ts'

/** The same ring without the points that lie as good as on the line between others; none that is left out lies farther off, in pixels. */
export function simplified(ring: readonly Point[], maxOffPx: number): readonly Point[] {
  const [first] = ring
  if (!first) return ring
  const kept = [first]
  let from = 0
  for (let at = 2; at <= ring.length; at++) {
    const segment = { from: ring[from]!, to: ring[at] ?? first }
    const isNear = ring.slice(from + 1, at).every(point => distanceToSegment(point, segment) <= maxOffPx)
    if (isNear) continue
    from = at - 1
    kept.push(ring[from]!)
  }
  return kept
}
