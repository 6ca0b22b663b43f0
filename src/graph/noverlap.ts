// Noverlap (Jacomy, as in graphology-layout-noverlap, whose result it gives to the last bit): nodes that touch are driven apart. That library
// remembers each pair that it has looked at by a text of its own, which takes ten times as long as all the rest.

import type { AbstractGraph } from 'graphology-types'

type PlacedNode = { x: number; y: number; size: number }

type Settings = {
  readonly maxIterations: number
  /** Around each node, in the units of its size. */
  readonly margin: number
  /** How many cells there are on a side: nodes are compared with those in their own. */
  readonly gridSize: number
}

/** How much wider than the nodes the grid is made. */
const expansion = 1.1

/** How far a node that is touched goes in an iteration. */
const speed = 3

/** Of a node: x, y, and its size. */
const perNode = 3

/**
 * Drives nodes apart that are nearer to one another than their margins. Of two on one spot neither moves: give them a spot each before.
 *
 * @param graph whose nodes are moved, in its order
 */
export function noverlap(graph: AbstractGraph<PlacedNode>, settings: Settings): void {
  const nodes = new Float32Array(perNode * graph.order)
  let at = 0
  graph.forEachNode((_, { x, y, size }) => {
    nodes.set([x, y, size], at)
    at += perNode
  })
  for (let i = 0; i < settings.maxIterations; i++) if (!driveApart(nodes, settings)) break
  at = 0
  graph.updateEachNodeAttributes((_, node) => {
    const [x, y] = [nodes[at]!, nodes[at + 1]!]
    at += perNode
    return { ...node, x, y }
  })
}

/** One iteration; tells whether any two still touched. */
function driveApart(nodes: Float32Array, { margin, gridSize }: Settings): boolean {
  const order = nodes.length / perNode
  const [dx, dy] = [new Float32Array(order), new Float32Array(order)]
  const { cells, columns, rows } = cellsOf(nodes, margin, gridSize)
  let anyTouch = false
  for (let column = 0; column < gridSize; column++)
    for (let row = 0; row < gridSize; row++) {
      const cell = cells[column * gridSize + row]!
      for (let i = 0; i < cell.length; i++) {
        const a = cell[i]!
        const [xa, ya, size] = [nodes[perNode * a]!, nodes[perNode * a + 1]!, nodes[perNode * a + 2]!]
        for (let j = i + 1; j < cell.length; j++) {
          const b = cell[j]!
          const x = nodes[perNode * b]! - xa
          const y = nodes[perNode * b + 1]! - ya
          const distance = Math.sqrt(x * x + y * y)
          if (!(distance < size + margin + (nodes[perNode * b + 2]! + margin))) continue
          // Two that are in several cells together are compared in the first of them.
          if (Math.max(columns[a]!, columns[b]!) < column || Math.max(rows[a]!, rows[b]!) < row) continue
          anyTouch = true
          if (distance === 0) continue
          dx[b]! += (x / distance) * (1 + size)
          dy[b]! += (y / distance) * (1 + size)
        }
      }
    }
  for (let i = 0; i < order; i++) {
    nodes[perNode * i]! += dx[i]! * 0.1 * speed
    nodes[perNode * i + 1]! += dy[i]! * 0.1 * speed
  }
  return anyTouch
}

/** Which nodes reach into each cell of a grid over all of them, in their order; and the first column and row that each is in. */
function cellsOf(nodes: Float32Array, margin: number, gridSize: number) {
  const order = nodes.length / perNode
  const cells = Array.from({ length: gridSize * gridSize }, (): number[] => [])
  const [columns, rows] = [new Uint16Array(order), new Uint16Array(order)]
  const [cellX, cellY] = [cellAlong(nodes, 0, margin, gridSize), cellAlong(nodes, 1, margin, gridSize)]
  for (let i = 0; i < order; i++) {
    const [x, y, reach] = [nodes[perNode * i]!, nodes[perNode * i + 1]!, nodes[perNode * i + 2]! + margin]
    columns[i] = cellX(x - reach)
    rows[i] = cellY(y - reach)
    const [lastColumn, lastRow] = [cellX(x + reach), cellY(y + reach)]
    for (let column = columns[i]!; column <= lastColumn; column++)
      for (let row = rows[i]!; row <= lastRow; row++) cells[column * gridSize + row]!.push(i)
  }
  return { cells, columns, rows }
}

/** Tells in which cell a place is, along one axis (0 or 1) of a grid over all nodes. */
function cellAlong(
  nodes: Float32Array,
  axis: 0 | 1,
  margin: number,
  gridSize: number,
): (place: number) => number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < nodes.length; i += perNode) {
    const reach = nodes[i + 2]! + margin
    low = Math.min(low, nodes[i + axis]! - reach)
    high = Math.max(high, nodes[i + axis]! + reach)
  }
  const [middle, length] = [(low + high) / 2, high - low]
  const start = middle - (expansion * length) / 2
  const end = middle + (expansion * length) / 2
  return place => Math.floor((gridSize * (place - start)) / (end - start))
}
