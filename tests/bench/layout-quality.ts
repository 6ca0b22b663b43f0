// How well a layout shows its graph: crossings, stress, and whether those lie near who are linked.

import type { Link, NodePosition } from '../../src/graph/index.ts'
import type { EntityId } from '../../src/model/index.ts'

/** How much room a node takes as it is laid out, by the statements that link it: as in `graph/layout.ts`. */
export const roomOf = (statements: number): number => Math.min(38, 11 + 3.6 * Math.sqrt(statements))

type LaidOut = {
  readonly nodes: readonly EntityId[]
  readonly links: readonly Pick<Link, 'a' | 'b' | 'statements'>[]
}

type Place = { readonly x: number; readonly y: number }
type Pair = readonly [Place, Place]

export type LayoutQuality = {
  /** Pairs of links that cross. */
  readonly crossings: number
  /** Links that run over a node that is not their end. */
  readonly overNodes: number
  /** Between what a layout at the best scale has and the distances in the graph (Kamada & Kawai's weights): 0 is perfect. */
  readonly stress: number
  /** Of the neighbours of a node, which share is among as many that lie nearest to it (Jaccard; the mean over nodes). */
  readonly neighbourhood: number
  /** The mean length of a link, where the mean distance of a node from the nearest other is 1. */
  readonly linkLength: number
  /** The least distance of two nodes between their rims, in the layout's units. */
  readonly leastGap: number
  /** How much wider than tall. */
  readonly aspect: number
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y)

/** On which side of a line a point lies: positive, negative or 0. */
const side = (a: Place, b: Place, c: Place): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

const cross = ([a, b]: Pair, [c, d]: Pair): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** How far a point is from a line between two. */
function distanceFrom(at: Place, [a, b]: Pair): number {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const share = ((at.x - a.x) * x + (at.y - a.y) * y) / (x * x + y * y || 1)
  const within = Math.max(0, Math.min(1, share))
  return distance(at, { x: a.x + within * x, y: a.y + within * y })
}

/** `radiusOf` is how much room a node takes, in the layout's units. */
export function qualityOf(
  { nodes, links }: LaidOut,
  positions: readonly NodePosition[],
  radiusOf: (statements: number) => number,
): LayoutQuality {
  const places = new Map(positions.map(([id, x, y]) => [id, { x, y }]))
  const at = nodes.map(id => places.get(id)!)
  const numbers = new Map(nodes.map((id, n) => [id, n]))
  const ends = links.map(({ a, b }) => [numbers.get(a)!, numbers.get(b)!] as const)
  const lines = ends.map(([a, b]): Pair => [at[a]!, at[b]!])
  const neighbours = neighboursOf(ends, nodes.length)
  const statements = nodes.map(() => 0)
  for (const [i, [a, b]] of ends.entries()) for (const end of [a, b]) statements[end]! += links[i]!.statements
  const radii = statements.map(radiusOf)

  let crossings = 0
  for (let i = 0; i < ends.length; i++)
    for (let j = i + 1; j < ends.length; j++)
      if (!ends[i]!.some(end => ends[j]!.includes(end)) && cross(lines[i]!, lines[j]!)) crossings++
  let overNodes = 0
  for (const [i, [a, b]] of ends.entries())
    for (let n = 0; n < nodes.length; n++)
      if (n !== a && n !== b && distanceFrom(at[n]!, lines[i]!) < radii[n]!) overNodes++

  const nearest = at.map(() => Number.POSITIVE_INFINITY)
  let leastGap = Number.POSITIVE_INFINITY
  for (let i = 0; i < at.length; i++)
    for (let j = i + 1; j < at.length; j++) {
      const apart = distance(at[i]!, at[j]!)
      nearest[i] = Math.min(nearest[i]!, apart)
      nearest[j] = Math.min(nearest[j]!, apart)
      leastGap = Math.min(leastGap, apart - radii[i]! - radii[j]!)
    }
  const meanNearest = nearest.reduce((sum, d) => sum + d, 0) / nearest.length
  const meanLength = lines.reduce((sum, [a, b]) => sum + distance(a, b), 0) / lines.length
  const width = Math.max(...at.map(({ x }) => x)) - Math.min(...at.map(({ x }) => x))
  const height = Math.max(...at.map(({ y }) => y)) - Math.min(...at.map(({ y }) => y))
  return {
    crossings,
    overNodes,
    stress: stressOf(neighbours, at),
    neighbourhood: neighbourhoodOf(neighbours, at),
    linkLength: meanLength / meanNearest,
    leastGap,
    aspect: width / height,
  }
}

/** How many links lie between each two nodes, row by row; Infinity where none lead there. */
function stepsBetween(neighbours: readonly ReadonlySet<number>[]): readonly Float64Array[] {
  return neighbours.map((_, from) => {
    const steps = new Float64Array(neighbours.length).fill(Number.POSITIVE_INFINITY)
    steps[from] = 0
    const reached = [from]
    for (const one of reached)
      for (const next of neighbours[one]!)
        if (steps[next] === Number.POSITIVE_INFINITY) {
          steps[next] = steps[one]! + 1
          reached.push(next)
        }
    return steps
  })
}

/** The mean over pairs that are connected, each component at its own best scale. */
function stressOf(neighbours: readonly ReadonlySet<number>[], at: readonly Place[]): number {
  const steps = stepsBetween(neighbours)
  let [stress, pairs] = [0, 0]
  const seen = new Set<number>()
  for (let first = 0; first < at.length; first++) {
    if (seen.has(first)) continue
    const component = at.flatMap((_, n) => (Number.isFinite(steps[first]![n]) ? [n] : []))
    for (const one of component) seen.add(one)
    const found = component.flatMap(one =>
      component
        .filter(other => other > one)
        .map(other => [steps[one]![other]!, distance(at[one]!, at[other]!)] as const),
    )
    const up = found.reduce((sum, [steps, apart]) => sum + apart / steps, 0)
    const down = found.reduce((sum, [steps, apart]) => sum + (apart / steps) ** 2, 0)
    const scale = up / (down || 1)
    for (const [steps, apart] of found) stress += ((scale * apart - steps) / steps) ** 2
    pairs += found.length
  }
  return stress / (pairs || 1)
}

function neighboursOf(
  ends: readonly (readonly [number, number])[],
  order: number,
): readonly ReadonlySet<number>[] {
  const neighbours = Array.from({ length: order }, () => new Set<number>())
  for (const [a, b] of ends) {
    neighbours[a]!.add(b)
    neighbours[b]!.add(a)
  }
  return neighbours
}

function neighbourhoodOf(neighbours: readonly ReadonlySet<number>[], at: readonly Place[]): number {
  const linked = neighbours.flatMap((near, n) => (near.size > 0 ? [{ n, near }] : []))
  const shares = linked.map(({ n, near }) => {
    const byDistance = at
      .map((place, other) => ({ other, apart: distance(place, at[n]!) }))
      .filter(({ other }) => other !== n)
      .sort((a, b) => a.apart - b.apart)
      .slice(0, near.size)
    const both = byDistance.filter(({ other }) => near.has(other)).length
    return both / (2 * near.size - both)
  })
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1)
}
