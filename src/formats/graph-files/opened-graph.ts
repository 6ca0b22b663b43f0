// A graph that was read, with all that a page or a report says of it at once.

import type { AttributedGraph } from './attributed.ts'
import { colorReader } from './colors.ts'
import { countPlaced, type Drawable, drawable } from './drawable.ts'
import { type NumberedGraph, numbered } from './numbered.ts'
import type { LeftOut } from './reading.ts'
import { Columns } from './roles.ts'

/** More than that is in the list alone, and the page says so. */
const maxDrawn = { nodes: 20_000, lines: 60_000 }

export type OpenedGraph = {
  readonly graph: AttributedGraph
  readonly numbers: NumberedGraph
  readonly drawn: Drawable
  /** What the file says and neither graph nor drawing shows, and how often. */
  readonly leftOut: ReadonlyMap<LeftOut, number>
}

/** Whatever looks into an opened graph looks here: the page and the command line say the same. */
export function openedGraph(graph: AttributedGraph, leftOut: ReadonlyMap<LeftOut, number>): OpenedGraph {
  const numbers = numbered(graph)
  const drawn = drawable(graph, numbers, maxDrawn)
  const left = new Map(leftOut)
  const leaveOut = (what: LeftOut, n: number) => n > 0 && left.set(what, (left.get(what) ?? 0) + n)
  leaveOut('colors', unknownColors(graph.nodes) + unknownColors(graph.edges))
  const placed = countPlaced(graph.nodes)
  if (placed < graph.nodes.length) leaveOut('places', placed)
  return { graph, numbers, drawn, leftOut: left }
}

function unknownColors(items: AttributedGraph['nodes'] | AttributedGraph['edges']): number {
  const colorOf = colorReader(new Columns(items))
  return items.filter(({ attributes }) => colorOf(attributes) === 'unknown').length
}
