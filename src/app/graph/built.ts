// The graph that sigma is given of a scene: where the nodes lie. How they look at the moment, and the ties, the stage has.

import Graph from 'graphology'
import { type Steps, stepping } from '../../graph/index.ts'
import type { NodeData, Scene, TieData } from './scene.ts'

export type Drawn = Graph<NodeData, TieData>

/** A node's radius in pixels. Areas, not radii, tell amounts. */
export const radius = (weight: number) => Math.min(20, 5.5 + 1.9 * Math.sqrt(weight))

/** What else sigma keeps of a node. Complete, or sigma adds what is missing, one by one. */
const bare = {
  type: 'circle',
  color: '#000',
  label: null,
  hidden: false,
  highlighted: false,
  forceLabel: false,
  zIndex: 1,
} as const

/** For sigma, which asks it for each node whenever it takes in a graph: no more objects than it needs. */
export const nodeReducer = (_id: string, { x, y, size, kind }: NodeData) => ({ ...bare, x, y, size, kind })

/** The graph that sigma draws of a scene, its nodes beginning where they were before; in steps. */
export function* buildGraph({ nodes }: Scene, before: Drawn | null): Steps<Drawn> {
  const graph: Drawn = new Graph<NodeData, TieData>()
  yield* stepping(nodes, ({ id, type, x, y, weight }) => {
    const from = before?.hasNode(id) ? before.getNodeAttributes(id) : { x, y }
    const place = { x: from.x, y: from.y }
    graph.addNode(id, { ...place, size: radius(weight), type: 'circle', kind: type })
  })
  return graph
}
