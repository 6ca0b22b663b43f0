// A graph as numbers: what measures are computed on, quickly handed to a worker.

import { type CorpusIndex, layoutInputOf, type Projection } from '../graph/index.ts'

export type MeasureInput = {
  /** Nodes are 0, 1, … */
  readonly order: number
  /** Two nodes a link; no pair twice, no node with itself. */
  readonly ends: Uint32Array<ArrayBuffer>
  /** How many statements make each link. */
  readonly statements: Uint32Array<ArrayBuffer>
  /** Of a two-mode graph, 1 for each project and 0 for each actor; null where all nodes are of one kind. */
  readonly sides: Uint8Array<ArrayBuffer> | null
}

/** What measures are told of a projection: its nodes go by their places in it. That of actors and projects is two-mode. */
export function measureInputOf({ contexts }: CorpusIndex, projection: Projection): MeasureInput {
  const { nodes, ends, statements } = layoutInputOf(projection)
  const sides = projection.mode === 'projects' ? Uint8Array.from(nodes, id => Number(contexts.has(id))) : null
  return { order: nodes.length, ends, statements, sides }
}

/** The neighbours of node n are those from `starts[n]` up to `starts[n + 1]`. */
export type Adjacency = Pick<MeasureInput, 'order' | 'sides'> & {
  readonly starts: Uint32Array
  readonly neighbours: Uint32Array
  /** How many statements link a node with each of its neighbours. */
  readonly weights: Uint32Array
  /** How many links of a two-mode graph join two of one side: its measures do without them. */
  readonly withinSides: number
}

export function adjacencyOf({ order, ends, statements, sides }: MeasureInput): Adjacency {
  const links = statements.length
  const crosses = (i: number) => !sides || sides[ends[2 * i]!] !== sides[ends[2 * i + 1]!]
  const starts = new Uint32Array(order + 1)
  let crossing = 0
  for (let i = 0; i < links; i++) {
    if (!crosses(i)) continue
    crossing += 1
    for (const end of [ends[2 * i]!, ends[2 * i + 1]!]) starts[end + 1]! += 1
  }
  for (let n = 0; n < order; n++) starts[n + 1]! += starts[n]!
  const free = starts.slice()
  const neighbours = new Uint32Array(2 * crossing)
  const weights = new Uint32Array(2 * crossing)
  const join = (from: number, to: number, weight: number) => {
    const at = free[from]!++
    neighbours[at] = to
    weights[at] = weight
  }
  for (let i = 0; i < links; i++) {
    if (!crosses(i)) continue
    const [a, b] = [ends[2 * i]!, ends[2 * i + 1]!]
    join(a, b, statements[i]!)
    join(b, a, statements[i]!)
  }
  return { order, sides, starts, neighbours, weights, withinSides: links - crossing }
}

/** How many nodes each side has: actors, projects. */
export function sideSizes(sides: Uint8Array): readonly [number, number] {
  const projects = sides.reduce((sum, side) => sum + side, 0)
  return [sides.length - projects, projects]
}
