// What sigma is told of a foreign graph: its nodes by their numbers, its lines by theirs.

import { MultiDirectedGraph } from 'graphology'
import type { Drawable } from '../../formats/index.ts'
import { shortened } from './foreign-labels.ts'
import { maxArrows } from './line-shapes.ts'

export type ForeignNodeData = { x: number; y: number; size: number; label: string; color: string | null }

/** `type` chooses sigma's program. */
export type LineData = {
  type: 'line' | 'arrow' | 'curve' | 'curvedArrow'
  size: number
  curvature: number
  color: string | null
}

export type ForeignScene = MultiDirectedGraph<ForeignNodeData, LineData>

/** Radii in pixels: the more nodes, the smaller. */
export function radii(nodes: number): readonly [least: number, most: number] {
  if (nodes <= 200) return [5, 17]
  return nodes <= 2_000 ? [3, 11] : [1.6, 7]
}

/** Widths of lines in pixels: the more lines, the thinner. */
export function lineWidths(lines: number): readonly [least: number, most: number] {
  if (lines <= 500) return [1.3, 5]
  return lines <= 5_000 ? [0.9, 3] : [0.6, 1.6]
}

export const nodeKey = (node: number) => String(node)
export const lineKey = (line: number) => String(line)

type SceneInput = {
  /** Of every node of the file. */
  readonly labels: readonly string[]
  readonly drawable: Drawable
  /** x and y of each node that is drawn. */
  readonly places: Float32Array
}

/** All but the rings, which sigma does not draw. */
export function foreignScene({ labels, drawable, places }: SceneInput): ForeignScene {
  const { nodes, sizes, colors, lines } = drawable
  const graph: ForeignScene = new MultiDirectedGraph()
  const [least, most] = radii(nodes.length)
  for (const [i, node] of nodes.entries()) {
    graph.addNode(nodeKey(node), {
      x: places[2 * i] ?? 0,
      y: places[2 * i + 1] ?? 0,
      size: least + (most - least) * (sizes[i] ?? 0),
      label: shortened(labels[node] ?? ''),
      color: colors[i] ?? null,
    })
  }
  const [thin, thick] = lineWidths(lines.edges.length)
  const arrows = lines.edges.length <= maxArrows
  for (let n = 0; n < lines.edges.length; n++) {
    const [from, to] = [lines.ends[2 * n]!, lines.ends[2 * n + 1]!]
    if (from === to) continue
    const curvature = lines.bends[n]!
    const pointed = arrows && lines.directed[n] === 1
    graph.addDirectedEdgeWithKey(lineKey(n), nodeKey(nodes[from]!), nodeKey(nodes[to]!), {
      type: curvature === 0 ? (pointed ? 'arrow' : 'line') : pointed ? 'curvedArrow' : 'curve',
      size: thin + (thick - thin) * (lines.widths[n] ?? 0),
      curvature,
      color: lines.colors[n] ?? null,
    })
  }
  return graph
}
