// Places for the nodes of any graph, by forces, step by step: whoever asks can tell how far it is, and stop.

import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { noverlap } from './noverlap.ts'
import { randomNumbers } from './random.ts'

export type ForceGraph = {
  /** Nodes are 0, 1, … */
  readonly order: number
  /** Two nodes a link; no pair twice. */
  readonly links: Uint32Array
  /** How large each node is beside the others, from 0 to 1. */
  readonly sizes: Float32Array
}

type PlacedNode = { x: number; y: number; size: number }

/** Room for a node on either side, in the layout's units. */
const roomPerNode = 40

/**
 * ForceAtlas2 (Jacomy et al. 2014), then Noverlap. Yields after each step the part that is done, from 0 to 1, and the
 * places so far (x and y of each node); the last are the result. The same graph gives the same places.
 */
export function* layOutByForces({ order, links, sizes }: ForceGraph): Generator<{
  readonly share: number
  readonly places: Float32Array<ArrayBuffer>
}> {
  const graph = new UndirectedGraph<PlacedNode>()
  const random = randomNumbers(order)
  const side = roomPerNode * Math.sqrt(order)
  for (let i = 0; i < order; i++) {
    const [x, y] = [random.next().value * side, random.next().value * side]
    graph.addNode(`n${i}`, { x, y, size: 4 + 10 * (sizes[i] ?? 0) })
  }
  for (let i = 0; i < links.length; i += 2) graph.addEdge(`n${links[i]}`, `n${links[i + 1]}`)
  const large = order > 2000
  const forces = large ? 16 : 30
  const apart = large ? 4 : 10
  const placesNow = () => Float32Array.from(graph.mapNodes((_id, { x, y }) => [x, y]).flat())
  for (let step = 0; step < forces; step++) {
    forceAtlas2.assign(graph, {
      iterations: large ? 5 : 20,
      settings: { ...forceAtlas2.inferSettings(order), barnesHutOptimize: order > 500, barnesHutTheta: 1.2 },
    })
    yield { share: (step + 1) / (forces + apart), places: placesNow() }
  }
  stretch(graph, side)
  for (let step = 0; step < apart; step++) {
    noverlap(graph, { maxIterations: large ? 2 : 20, margin: 4, gridSize: 40 })
    yield { share: (forces + step + 1) / (forces + apart), places: placesNow() }
  }
}

/** Scales to a square in which the nodes have room. */
function stretch(graph: UndirectedGraph<PlacedNode>, side: number): void {
  const reach = graph.reduceNodes((most, _id, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 0) || 1
  graph.updateEachNodeAttributes((_id, place) => ({
    ...place,
    x: (place.x / reach) * side,
    y: (place.y / reach) * side,
  }))
}
