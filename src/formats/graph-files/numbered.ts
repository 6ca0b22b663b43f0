// The graph of a file by numbers: no library sees an id of it, and what a page draws of it is arrays, quickly handed over.

import type { AttributedEdge, AttributedGraph, AttributedNode, Scalar } from './attributed.ts'

/** Each node is known by its place in the file, from 0. */
export type NumberedGraph = {
  /** One line each, never empty unless the id is. */
  readonly labels: readonly string[]
  /** How many edges end at each node; one to itself counts once. */
  readonly degrees: Uint32Array<ArrayBuffer>
  /** Of each edge, the numbers of its source and its target. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** Longer labels are cut: a label is a name. The whole is among the attributes. */
const longestLabel = 200

const oneLine = (text: string) => {
  const line = text
    .slice(0, 4 * longestLabel)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return line.length > longestLabel ? `${line.slice(0, longestLabel)}…` : line
}

const labelOf = ({ id, attributes }: AttributedNode): string => {
  const label = attributes.get('label')
  return (label === undefined ? '' : oneLine(String(label))) || oneLine(id)
}

export function numbered({ nodes, edges }: AttributedGraph): NumberedGraph {
  const numbers = new Map(nodes.map(({ id }, n) => [id, n]))
  const ends = new Uint32Array(edges.length * 2)
  const degrees = new Uint32Array(nodes.length)
  for (let i = 0; i < edges.length; i++) {
    const { source, target } = edges[i]!
    const from = numbers.get(source) ?? 0
    const to = numbers.get(target) ?? 0
    ends[2 * i] = from
    ends[2 * i + 1] = to
    degrees[from]!++
    if (from !== to) degrees[to]!++
  }
  return { labels: nodes.map(labelOf), degrees, ends }
}

/** What a page draws: the best connected nodes, and a tie for each pair of them that edges join. */
export type Drawable = {
  /** The numbers of the nodes, as the arrays beside have them. */
  readonly nodes: Uint32Array<ArrayBuffer>
  /** x and y of each; null unless the file places all of them. Within 0 and 1000, whatever the file says. */
  readonly places: Float32Array<ArrayBuffer> | null
  /** How large each is beside the others, from 0 to 1: as the file says, else by its edges. */
  readonly sizes: Float32Array<ArrayBuffer>
  /** `#rrggbb`, or null where the file has no such colour. */
  readonly colors: readonly (string | null)[]
  /** Of each tie, the places of its two nodes in `nodes`. */
  readonly ties: Uint32Array<ArrayBuffer>
}

/** Chooses what of a graph is drawn, so that a drawing moves: at most so many nodes and ties. */
export function drawable(
  { nodes }: AttributedGraph,
  { degrees, ends }: NumberedGraph,
  most: { readonly nodes: number; readonly ties: number },
): Drawable {
  const all = Uint32Array.from(nodes.keys())
  const chosen =
    nodes.length <= most.nodes
      ? all
      : all
          .sort((a, b) => degrees[b]! - degrees[a]! || a - b)
          .slice(0, most.nodes)
          .sort()
  const placeOf = new Map([...chosen].map((n, i) => [n, i]))
  const ties: number[] = []
  const seen = new Set<number>()
  for (let i = 0; i < ends.length && seen.size < most.ties; i += 2) {
    const [a, b] = [placeOf.get(ends[i]!), placeOf.get(ends[i + 1]!)]
    if (a === undefined || b === undefined || a === b) continue
    const pair = Math.min(a, b) * chosen.length + Math.max(a, b)
    if (seen.has(pair)) continue
    seen.add(pair)
    ties.push(a, b)
  }
  const drawn = [...chosen].map(n => nodes[n]!)
  return {
    nodes: chosen,
    places: placesOf(drawn),
    sizes: sizesOf(drawn, i => degrees[chosen[i]!]!),
    colors: drawn.map(({ attributes }) => colorOf(attributes.get('color'))),
    ties: Uint32Array.from(ties),
  }
}

const colorOf = (value: Scalar | undefined): string | null =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null

const numberAt = ({ attributes }: AttributedNode, name: string): number => {
  const value = attributes.get(name)
  return typeof value === 'number' ? value : Number.NaN
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

function placesOf(nodes: readonly AttributedNode[]): Float32Array<ArrayBuffer> | null {
  const x = nodes.map(node => numberAt(node, 'x'))
  const y = nodes.map(node => numberAt(node, 'y'))
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

function sizesOf(nodes: readonly AttributedNode[], degree: (i: number) => number): Float32Array<ArrayBuffer> {
  const given = nodes.map(node => numberAt(node, 'size'))
  const [least, greatest] = boundsOf(given.filter(size => size >= 0))
  // One size for all, or none, says nothing.
  const told = greatest > least && greatest < Infinity
  const amounts = told ? given.map(size => Math.max(0, size || 0)) : nodes.map((_, i) => degree(i))
  const [, most] = boundsOf(amounts)
  return Float32Array.from(amounts, amount => (most > 0 ? Math.sqrt(amount / most) : 0))
}

/** A node at the other end of an edge. */
export type Neighbour = {
  readonly node: number
  readonly label: string
  /** Of the edge, from the node that is described; empty where the file gives it none. */
  readonly edge: string
  readonly direction: 'from' | 'to' | 'both'
}

/** All that the file says of a node, as text. */
export type Described = {
  readonly node: number
  readonly label: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly neighbours: readonly Neighbour[]
  /** How many more there are. */
  readonly further: number
}

/** Longer values are cut, and no more neighbours are told. */
const most = { value: 2_000, neighbours: 300 }

const cut = (text: string) => (text.length > most.value ? `${text.slice(0, most.value)}…` : text)

/** What the file says of the node with a number: its id and attributes, and its neighbours in the order of the edges. */
export function described(
  { nodes, edges }: AttributedGraph,
  { labels, ends }: NumberedGraph,
  node: number,
): Described {
  const neighbours: Neighbour[] = []
  let further = 0
  for (let i = 0; i < edges.length; i++) {
    const [from, to] = [ends[2 * i]!, ends[2 * i + 1]!]
    if (from !== node && to !== node) continue
    if (neighbours.length >= most.neighbours) {
      further++
      continue
    }
    const other = from === node ? to : from
    const edge = edges[i]!
    neighbours.push({
      node: other,
      label: labels[other] ?? '',
      edge: nameOf(edge),
      direction: edge.directed ? (from === node ? 'to' : 'from') : 'both',
    })
  }
  const { id = '', attributes = new Map<string, Scalar>() } = nodes[node] ?? {}
  return {
    node,
    label: labels[node] ?? '',
    attributes: [
      ['id', cut(id)],
      ...[...attributes].map(([name, value]) => [cut(name), cut(String(value))] as const),
    ],
    neighbours,
    further,
  }
}

const nameOf = ({ attributes }: AttributedEdge): string => {
  const label = attributes.get('label') ?? attributes.get('predicate')
  return label === undefined ? '' : oneLine(String(label))
}
