// The graph that sigma is given of a scene: where the nodes lie. How they look at the moment, and the ties, the stage has.

import Graph from 'graphology'
import { type Steps, stepping } from '../../graph/index.ts'
import type { NumericKeys } from './keys.ts'
import type { NodeData, Scene, TieData } from './scene.ts'

type Drawn = Graph<NodeData, TieData>

/** A node's radius in pixels. Areas, not radii, tell amounts. */
export const radius = (weight: number) => Math.min(20, 5.5 + 1.9 * Math.sqrt(weight))

type Size = { readonly width: number; readonly height: number }

/** By how much all nodes are drawn smaller, where many share a small canvas: two that lie side by side must not cover each other. */
export function scaleOf({ width, height }: Size, count: number): number {
  const sharePx = Math.sqrt((width * height) / Math.max(count, 1))
  return Math.min(1, Math.max(0.35, (sharePx / 100) ** 1.5))
}

/** The graph that sigma draws of a scene, its nodes beginning where they were before; in steps. */
export function* buildGraph({ nodes }: Scene, keys: NumericKeys, before: Drawn | null): Steps<Drawn> {
  const graph: Drawn = new Graph<NodeData, TieData>()
  yield* stepping(nodes, ({ id, type, x, y, weight }) => {
    const key = keys.keyOf(id)
    const from = before?.hasNode(key) ? before.getNodeAttributes(key) : { x, y }
    const place = { x: from.x, y: from.y }
    graph.addNode(key, { ...place, size: radius(weight), type: 'circle', kind: type })
  })
  return graph
}
