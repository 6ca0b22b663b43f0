// The graph that sigma is given of a scene: where the nodes lie. How they look at the moment, and the links, the buffers hold.

import Graph from 'graphology'
import { forEachInSteps, type Resumable } from '../../graph/index.ts'
import type { NumericKeys } from './numeric-keys.ts'
import type { LinkData, NodeData, Scene } from './scene.ts'

type SigmaGraph = Graph<NodeData, LinkData>

type Size = { readonly width: number; readonly height: number }

/** A node on a canvas with room has its full size; with less, two that lie side by side must not cover each other. */
const roomyPx = 100
/** Smaller than this nodes are only where thousands would else cover the canvas: with less room than that for each. */
const crowdedScale = 0.35
const crowdedPx = 12.5

/** By how much all nodes are drawn smaller, where so many share a canvas. */
export function scaleOf({ width, height }: Size, count: number): number {
  const sharePx = Math.sqrt((width * height) / Math.max(count, 1))
  const least = crowdedScale * Math.min(1, sharePx / crowdedPx)
  return Math.min(1, Math.max(least, (sharePx / roomyPx) ** 1.5))
}

/** By how much the rims of nodes are narrower at such a scale. */
export const rimScaleOf = (scale: number): number => Math.min(1, scale / crowdedScale)

/** The graph that sigma draws of a scene, its nodes beginning where they were before; in steps. */
export function* buildGraphInSteps(
  { nodes }: Scene,
  keys: NumericKeys,
  before: SigmaGraph | null,
): Resumable<SigmaGraph> {
  const graph: SigmaGraph = new Graph<NodeData, LinkData>()
  yield* forEachInSteps(nodes, ({ id, x, y }) => {
    const key = keys.keyOf(id)
    const from = before?.hasNode(key) ? before.getNodeAttributes(key) : { x, y }
    const place = { x: from.x, y: from.y }
    graph.addNode(key, { ...place, size: 1, type: 'circle' })
  })
  return graph
}
