// Where the nodes lie: computed once, at compile time, the same every time.

import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { subgraph } from 'graphology-operators'
import type { EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type LayoutInput, layoutInputOf } from './layout-input.ts'
import { noverlap } from './noverlap.ts'
import { type Mode, modes, type Projection, project } from './projection.ts'
import { untangle } from './untangle.ts'

export type NodePosition = readonly [id: EntityId, x: number, y: number]
/** The places of each mode that has been laid out. */
export type PositionsByMode = Readonly<Partial<Record<Mode, readonly NodePosition[]>>>

/** How much wider than tall a layout is made: screens are, and labels run sideways. */
const aspect = 1.45

/** A start for each node from its own name (FNV-1a), in a square: no random numbers, no dependence on order. */
function startOf(id: string, salt: number): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash >>> 8) / 0x1000000
}

const rounded = (value: number) => Math.round(value * 10) / 10 + 0

type LayoutNode = { x: number; y: number; size: number }
type LayoutEdge = { weight: number; statements: number }
type LaidOutComponent = {
  readonly places: readonly NodePosition[]
  readonly width: number
  readonly height: number
}

/** Room that a node wants around it for its label, and between two components, in the layout's units. */
const roomPerNode = 95
const componentGap = 110

/** Around each node, in the layout's units; and between two that Noverlap leaves too near to each other. */
const nodeMargin = 10
const minNodeGap = 44
const separationTolerance = 0.1

/** Larger graphs are drawn so small that two that touch are not told apart anyway, and would take long. */
const maxSeparatedNodes = 500

/** Of larger ones it takes longer than all the rest, and nobody follows a single link. */
const maxUntangledNodes = 150

/** Places for the nodes of a projection. */
export const layOutProjection = (projection: Projection): readonly NodePosition[] =>
  layOutGraph(layoutInputOf(projection))

/**
 * Each connected component by ForceAtlas2 (Jacomy et al. 2014) and Noverlap, then untangled (`untangle.ts`), in
 * a box about 1.45 times as wide as tall; the largest on top, the smaller ones and those without a link on
 * shelves below it, for forces would only drive them off the page.
 */
export function layOutGraph({ nodes, ends, statements }: LayoutInput): readonly NodePosition[] {
  const graph = new UndirectedGraph<LayoutNode, LayoutEdge>()
  for (const id of [...nodes].sort()) graph.addNode(keyOf(id), { x: 0, y: 0, size: 1 })
  for (const [i, count] of statements.entries()) {
    const [a, b] = [nodes[ends[2 * i]!]!, nodes[ends[2 * i + 1]!]!]
    graph.addEdge(keyOf(a), keyOf(b), { weight: 1 + Math.min(4, count) / 4, statements: count })
  }
  const components = connectedComponents(graph).sort(
    (a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1),
  )
  return arrangeOnShelves(components.map(ids => layComponent(subgraph(graph, ids))))
}

/** graphology keeps neighbours in plain objects, where `constructor` is always there already: no id goes in as it is. */
const keyOf = (id: EntityId): string => `~${id}`
const idOf = (key: string): EntityId => key.slice(1) as EntityId

/** The room that a node takes, as the page draws it: by the statements that link it. */
const radius = (statements: number) => Math.min(38, 11 + 3.6 * Math.sqrt(statements))

function layComponent(graph: UndirectedGraph<LayoutNode, LayoutEdge>): LaidOutComponent {
  graph.updateEachNodeAttributes(key => ({
    x: startOf(idOf(key), 1) * 100,
    y: startOf(idOf(key), 2) * 100,
    size: radius(graph.reduceEdges(key, (sum, _link, { statements }) => sum + statements, 0)),
  }))
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
    partTwins(graph)
    noverlap(graph, { maxIterations: graph.order > 2000 ? 20 : 400, margin: nodeMargin, gridSize: 20 })
    separate(graph)
    if (graph.order <= maxUntangledNodes) untangleGraph(graph)
  }
  const x = spread(graph, 'x')
  const y = spread(graph, 'y')
  return {
    places: graph.mapNodes((key, at): NodePosition => [idOf(key), at.x - x.low, at.y - y.low]),
    width: x.length + componentGap,
    height: y.length + componentGap,
  }
}

/** Moves nodes on one spot a little apart, each in a direction of its own: Noverlap would throw dice. */
function partTwins(graph: UndirectedGraph<LayoutNode>): void {
  const taken = new Set<string>()
  graph.updateEachNodeAttributes((key, place) => {
    const spot = `${place.x} ${place.y}`
    if (!taken.has(spot)) {
      taken.add(spot)
      return place
    }
    const angle = 2 * Math.PI * startOf(idOf(key), 3)
    return { ...place, x: place.x + Math.cos(angle), y: place.y + Math.sin(angle) }
  })
}

/**
 * Moves those apart that are too near to each other still, and nobody else. Noverlap pushes only the later of two, and may
 * leave it where it is pushed from two sides at once.
 */
function separate(graph: UndirectedGraph<LayoutNode>): void {
  if (graph.order > maxSeparatedNodes) return
  const places = graph.mapNodes((key, { x, y, size }) => ({ key, x, y, size }))
  for (let round = 0; round < 200; round++) {
    let isParted = true
    for (let i = 0; i < places.length; i++)
      for (let j = i + 1; j < places.length; j++) {
        const [a, b] = [places[i]!, places[j]!]
        const [x, y] = [b.x - a.x, b.y - a.y]
        const wanted = a.size + b.size + minNodeGap
        // Most are far from each other, which either direction tells by itself.
        if (Math.abs(x) >= wanted || Math.abs(y) >= wanted) continue
        const distance = Math.hypot(x, y)
        const lacking = wanted - distance
        if (lacking < separationTolerance) continue
        isParted = false
        const step = lacking / 2 / (distance || 1)
        a.x -= x * step
        a.y -= y * step
        b.x += x * step
        b.y += y * step
      }
    if (isParted) break
  }
  for (const { key, x, y } of places) graph.mergeNodeAttributes(key, { x, y })
}

function untangleGraph(graph: UndirectedGraph<LayoutNode, LayoutEdge>): void {
  const keys = graph.nodes()
  const numbers = new Map(keys.map((key, n) => [key, n]))
  const valuesOf = (of: keyof LayoutNode) => Float64Array.from(keys, key => graph.getNodeAttribute(key, of))
  const [x, y] = [valuesOf('x'), valuesOf('y')]
  const ends = Uint32Array.from(
    graph.mapEdges((_link, _attributes, a, b) => [numbers.get(a)!, numbers.get(b)!]).flat(),
  )
  untangle({ x, y, radii: valuesOf('size'), ends, gap: minNodeGap - separationTolerance })
  for (const [n, key] of keys.entries()) graph.mergeNodeAttributes(key, { x: x[n]!, y: y[n]! })
}

const spread = (graph: UndirectedGraph<LayoutNode>, axis: 'x' | 'y') => {
  const values = graph.mapNodes((_id, attributes) => attributes[axis])
  const low = values.reduce((a, b) => Math.min(a, b))
  return { low, length: values.reduce((a, b) => Math.max(a, b)) - low }
}

/** Scales to a box that suits the number of nodes, turned so that the longer side is the width. */
function stretch(graph: UndirectedGraph<LayoutNode>): void {
  const x = spread(graph, 'x')
  const y = spread(graph, 'y')
  const turned = y.length > x.length
  const height = roomPerNode * Math.sqrt(graph.order)
  graph.updateEachNodeAttributes((_id, attributes) => {
    const across = (attributes.x - x.low) / (x.length || 1)
    const down = (attributes.y - y.low) / (y.length || 1)
    return {
      ...attributes,
      x: (turned ? down : across) * height * aspect,
      y: (turned ? across : down) * height,
    }
  })
}

/** Sets boxes on shelves from the top down, in order: as wide as the first if it takes most of the room, else as suits all. */
function arrangeOnShelves(boxes: readonly LaidOutComponent[]): readonly NodePosition[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0)
  const [first] = boxes
  const alone = first && first.width * first.height > area / 2
  const widest = alone ? first.width : Math.sqrt(area) * aspect
  let [left, top, tallest] = [0, 0, 0]
  return boxes.flatMap(({ places, width, height }) => {
    if (left > 0 && left + width > widest) [left, top, tallest] = [0, top - tallest, 0]
    const [x, y] = [left, top]
    left += width
    tallest = Math.max(tallest, height)
    // Up is positive: a box hangs below its shelf.
    return places.map(([id, dx, dy]): NodePosition => [id, rounded(x + dx), rounded(y - dy)])
  })
}

/** A layout for each mode. */
export const layOutAllModes = (index: CorpusIndex) =>
  Object.fromEntries(
    modes.map(mode => [mode, layOutProjection(project(index, mode))]),
  ) as Required<PositionsByMode>
