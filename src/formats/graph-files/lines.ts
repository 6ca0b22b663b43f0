// The lines of a drawing: one for each edge, side by side where several join the same two nodes, a ring for an edge from a
// node to itself. Where there are too many, one stands for several.

import type { AttributedEdge } from './attributed.ts'
import { colorReader } from './colors.ts'
import { Columns, numberOf } from './roles.ts'

/** An array has an item for each line; `ends` two. */
export type EdgeLines = {
  /** The places of the two nodes among those that are drawn, the source first; twice the same for a ring. */
  readonly ends: Uint32Array<ArrayBuffer>
  /** The number of the edge; of the first, where it stands for several. */
  readonly edges: Uint32Array<ArrayBuffer>
  /** For how many edges it stands. */
  readonly counts: Uint32Array<ArrayBuffer>
  /** 1 where it has a direction. Several edges have one if all have the same. */
  readonly directed: Uint8Array<ArrayBuffer>
  /** How wide it is beside the others, from 0 to 1; all 0 where no weights tell. */
  readonly widths: Float32Array<ArrayBuffer>
  /** 0 is straight; else by how much it bends to the side, seen from its source. Of a ring, which it is at its node. */
  readonly bends: Float32Array<ArrayBuffer>
  /** `#rrggbb`, or null where the file has no colour. */
  readonly colors: readonly (string | null)[]
  /** Of each edge of the file, the line that draws it; -1 where none does. */
  readonly lineOf: Int32Array<ArrayBuffer>
  /** How many edges are in no line. */
  readonly undrawn: number
}

/** More edges than this between two nodes are one line. */
const maxLinesSideBySide = 8

/** More rings than this would be a thicket. */
const maxRings = 2_000

/** From one line to the next beside it, as sigma measures curvature. */
const bend = 0.22

/** The edges between two nodes of the drawing. */
type Pair = { readonly low: number; readonly high: number; readonly edges: number[] }

type Line = Pick<Pair, 'edges'> & { readonly from: number; readonly to: number; readonly bend: number }

/** The edges by the pairs of drawn nodes that they join, in the order of the file. */
function pairsOf(ends: Uint32Array, nodes: Uint32Array): readonly Pair[] {
  const placeOf = new Map(Array.from(nodes, (n, i) => [n, i]))
  const pairs = new Map<number, Pair>()
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [placeOf.get(ends[i]!), placeOf.get(ends[i + 1]!)]
    if (a === undefined || b === undefined) continue
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = low * nodes.length + high
    const pair = pairs.get(key)
    if (pair) pair.edges.push(i / 2)
    else pairs.set(key, { low, high, edges: [i / 2] })
  }
  return [...pairs.values()]
}

/** One line for each edge, or one for all of them. */
function spread(
  { low, high, edges }: Pair,
  placeOf: (edge: number) => number,
  together: boolean,
): readonly Line[] {
  if (together || edges.length > maxLinesSideBySide) {
    const from = placeOf(edges[0]!)
    return [{ edges, from, to: from === low ? high : low, bend: 0 }]
  }
  return edges.map((edge, n) => {
    const from = placeOf(edge)
    if (low === high) return { edges: [edge], from, to: from, bend: n }
    const aside = (n - (edges.length - 1) / 2) * bend
    return { edges: [edge], from, to: from === low ? high : low, bend: from === low ? aside : 0 - aside }
  })
}

/** At most so many lines between the nodes with these numbers. */
export function linesOf(
  edges: readonly AttributedEdge[],
  ends: Uint32Array,
  nodes: Uint32Array,
  most: number,
): EdgeLines {
  const places = new Map(Array.from(nodes, (n, i) => [n, i]))
  const placeOf = (edge: number) => places.get(ends[2 * edge]!)!
  const pairs = pairsOf(ends, nodes)
  const count = pairs.reduce((sum, pair) => sum + pair.edges.length, 0)
  let rings = 0
  const lines = pairs
    .slice(0, most)
    .flatMap(pair => spread(pair, placeOf, count > most))
    .filter(({ from, to }) => from !== to || ++rings <= maxRings)
  const columns = new Columns(edges)
  const weightNames = columns.of('weight')
  const colorOf = colorReader(columns)
  const weights = lines.map(line =>
    line.edges.reduce((sum, edge) => sum + weightOf(edges[edge]!, weightNames), 0),
  )
  const lineOf = new Int32Array(edges.length).fill(-1)
  for (const [n, line] of lines.entries()) for (const edge of line.edges) lineOf[edge] = n
  return {
    ends: Uint32Array.from(lines.flatMap(({ from, to }) => [from, to])),
    edges: Uint32Array.from(lines, line => line.edges[0]!),
    counts: Uint32Array.from(lines, line => line.edges.length),
    directed: Uint8Array.from(lines, line => Number(sameDirection(line, edges, placeOf))),
    widths: shares(weights),
    bends: Float32Array.from(lines, line => line.bend),
    colors: lines.map(line => {
      const color = colorOf(edges[line.edges[0]!]!.attributes)
      return color === null || color === 'unknown' ? null : color.hex
    }),
    lineOf,
    undrawn: lineOf.reduce((sum, line) => sum + Number(line < 0), 0),
  }
}

/** One that says no weight, or none above zero, counts as a single edge. */
function weightOf({ attributes }: AttributedEdge, names: readonly string[]): number {
  const weight = Math.abs(numberOf(attributes, names))
  return weight < Infinity ? weight : 1
}

const sameDirection = (
  { edges: own, from }: Line,
  edges: readonly AttributedEdge[],
  placeOf: (edge: number) => number,
) => own.every(edge => edges[edge]!.directed && placeOf(edge) === from)

/** From 0 to 1; all 0 where all are the same. */
function shares(weights: readonly number[]): Float32Array<ArrayBuffer> {
  let [least, greatest] = [Infinity, 0]
  for (const weight of weights) {
    if (weight < least) least = weight
    if (weight > greatest) greatest = weight
  }
  return Float32Array.from(weights, weight => (greatest > least ? Math.sqrt(weight / greatest) : 0))
}
