// Where the nodes lie: computed once, at compile time, the same every time.

import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type Mode, modes, type Projection, project } from './projection.ts'

export type Position = readonly [id: EntityId, x: number, y: number]
export type Positions = Readonly<Record<Mode, readonly Position[]>>

/** How much wider than tall a layout is made: screens are, and labels run sideways. */
const aspect = 1.45

/** A start for each node from its own name (FNV-1a), in a square: no random numbers, no dependence on order. */
function seedOf(id: string, salt: number): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash >>> 8) / 0x1000000
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000

/**
 * Places for the nodes of a projection, in a box about 1.45 times as wide as tall: ForceAtlas2 (Jacomy et al. 2014)
 * for the tied, Noverlap for room around each, rows below for those without a tie.
 */
export function layout({ nodes, ties }: Projection): readonly Position[] {
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]))
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>()
  for (const id of [...nodes].sort()) {
    if (tied.has(id)) graph.addNode(id, { x: seedOf(id, 1) * 100, y: seedOf(id, 2) * 100, size: 1 })
  }
  for (const { a, b, claims } of ties) graph.addEdge(a, b, { weight: 1 + Math.min(4, claims.length) / 4 })
  graph.forEachNode(id => {
    graph.setNodeAttribute(id, 'size', 5 + Math.min(14, 1.2 * Math.sqrt(graph.degree(id)) + 1.5))
  })
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: graph.order > 2000 ? 120 : 1200,
      getEdgeWeight: 'weight',
      settings: {
        gravity: 0.8,
        scalingRatio: 60,
        strongGravityMode: false,
        outboundAttractionDistribution: true,
        adjustSizes: false,
        barnesHutOptimize: graph.order > 500,
        barnesHutTheta: 1.2,
        slowDown: 5,
      },
    })
    stretch(graph)
    noverlap.assign(graph, {
      maxIterations: graph.order > 2000 ? 20 : 400,
      settings: { margin: 14, ratio: 1, gridSize: 20 },
    })
  }
  const placed = graph.mapNodes((id, { x, y }): Position => [id as EntityId, rounded(x), rounded(y)])
  return [
    ...placed,
    ...rowsBelow(
      placed,
      nodes.filter(id => !tied.has(id)),
    ),
  ]
}

/** Scales to a width that suits the number of nodes, turned so that the longer side is the width. */
function stretch(graph: UndirectedGraph<{ x: number; y: number; size: number }>): void {
  const spread = (axis: 'x' | 'y') => {
    const values = graph.mapNodes((_id, attributes) => attributes[axis])
    const low = values.reduce((a, b) => Math.min(a, b))
    return { low, length: values.reduce((a, b) => Math.max(a, b)) - low || 1 }
  }
  const x = spread('x')
  const y = spread('y')
  const turned = y.length > x.length
  const height = 95 * Math.sqrt(graph.order)
  graph.updateEachNodeAttributes((_id, attributes) => {
    const across = (attributes.x - x.low) / x.length
    const down = (attributes.y - y.low) / y.length
    return {
      ...attributes,
      x: (turned ? down : across) * height * aspect,
      y: (turned ? across : down) * height,
    }
  })
}

function rowsBelow(placed: readonly Position[], ids: readonly EntityId[]): Position[] {
  const xs = placed.map(([, x]) => x)
  const left = xs.reduce((a, b) => Math.min(a, b), Infinity)
  const from = Number.isFinite(left) ? left : 0
  const width = Math.max(600, xs.reduce((a, b) => Math.max(a, b), -Infinity) - from)
  const bottom = placed.reduce((low, [, , y]) => Math.min(low, y), Number.isFinite(left) ? Infinity : 0)
  const columns = Math.max(1, Math.floor(width / 150))
  return [...ids]
    .sort()
    .map(
      (id, i): Position => [
        id,
        rounded(from + ((i % columns) + 0.5) * (width / columns)),
        rounded(bottom - 90 - 70 * Math.floor(i / columns)),
      ],
    )
}

/** A layout for each mode. */
export const layoutAll = (index: CorpusIndex): Positions =>
  Object.fromEntries(modes.map(mode => [mode, layout(project(index, mode))])) as Positions
