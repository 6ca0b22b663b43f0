// What a page draws of a graph: its nodes, or the best connected of them, and the lines between these.

import type { AttributedGraph, AttributedNode } from './attributed.ts'
import { colorReader } from './colors.ts'
import { type EdgeLines, linesOf } from './lines.ts'
import type { NumberedGraph } from './numbered.ts'
import { Columns, numberOf } from './roles.ts'

export type Drawable = {
  /** The numbers of the nodes, as the arrays beside have them. */
  readonly nodes: Uint32Array<ArrayBuffer>
  /** x and y of each; null unless the file places all of them. Within 0 and 1000, whatever the file says. */
  readonly places: Float32Array<ArrayBuffer> | null
  /** How large each is beside the others, from 0 to 1. */
  readonly sizes: Float32Array<ArrayBuffer>
  /** Whether the file says so; else they are by their edges. */
  readonly sized: boolean
  /** `#rrggbb`, or null where the file has no colour. */
  readonly colors: readonly (string | null)[]
  readonly lines: EdgeLines
}

/** What a drawing moves without a stutter. */
export type DrawingLimits = { readonly nodes: number; readonly lines: number }

/** Chooses what of a graph is drawn. */
export function drawable(graph: AttributedGraph, numbers: NumberedGraph, most: DrawingLimits): Drawable {
  const { degrees } = numbers
  const all = Uint32Array.from(graph.nodes.keys())
  const nodes =
    all.length <= most.nodes
      ? all
      : all
          .sort((a, b) => degrees[b]! - degrees[a]! || a - b)
          .slice(0, most.nodes)
          .sort()
  const drawn = Array.from(nodes, n => graph.nodes[n]!)
  const columns = new Columns(drawn)
  const colorOf = colorReader(columns)
  const sizes = given(drawn, columns.of('size'))
  const hasSizes = sizes !== null
  return {
    nodes,
    places: placesOf(drawn, columns),
    sizes: shares(sizes ?? Array.from(nodes, n => degrees[n]!)),
    sized: hasSizes,
    colors: drawn.map(({ attributes }) => {
      const color = colorOf(attributes)
      return color === null || color === 'unknown' ? null : color.hex
    }),
    lines: linesOf(graph.edges, numbers.ends, nodes, most.lines),
  }
}

/** The least and the greatest of some numbers; a spread does not take as many arguments as there are nodes. */
function boundsOf(values: readonly number[]): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}

/** How many of the nodes have a place. A drawing uses them if all have. */
export function countPlaced(nodes: readonly AttributedNode[]): number {
  const columns = new Columns(nodes)
  const [x, y] = [columns.of('x'), columns.of('y')]
  return nodes.filter(({ attributes }) => !Number.isNaN(numberOf(attributes, x) + numberOf(attributes, y)))
    .length
}

function placesOf(nodes: readonly AttributedNode[], columns: Columns): Float32Array<ArrayBuffer> | null {
  const along = (role: 'x' | 'y') => {
    const names = columns.of(role)
    return nodes.map(({ attributes }) => numberOf(attributes, names))
  }
  const [x, y] = [along('x'), along('y')]
  if (nodes.length === 0 || x.some(Number.isNaN) || y.some(Number.isNaN)) return null
  const [left, right] = boundsOf(x)
  const [bottom, top] = boundsOf(y)
  const side = Math.max(right - left, top - bottom)
  // All at one point, or further apart than numbers go: no places to speak of.
  if (!(side > 0 && side < Infinity)) return null
  return Float32Array.from(
    nodes.flatMap((_, i) => [((x[i]! - left) / side) * 1000, ((y[i]! - bottom) / side) * 1000]),
  )
}

/** What the file says of the sizes; null where it is one size for all, or none, which says nothing. */
function given(nodes: readonly AttributedNode[], names: readonly string[]): readonly number[] | null {
  const sizes = nodes.map(({ attributes }) => numberOf(attributes, names))
  const [least, greatest] = boundsOf(sizes.filter(size => size >= 0))
  return greatest > least && greatest < Infinity ? sizes.map(size => Math.max(0, size || 0)) : null
}

/** From 0 to 1, so that areas compare. */
function shares(amounts: readonly number[]): Float32Array<ArrayBuffer> {
  const [, most] = boundsOf(amounts)
  return Float32Array.from(amounts, amount => (most > 0 ? Math.sqrt(amount / most) : 0))
}
