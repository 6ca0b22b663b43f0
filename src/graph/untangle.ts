// The last step of a layout: node by node goes where fewer of its links cross others and run over nodes, and where they are shorter.

/** What is laid out, by number; `x` and `y` are changed. */
export type TangledGraph = {
  readonly x: Float64Array
  readonly y: Float64Array
  /** How much room each node takes. */
  readonly radii: Float64Array
  /** Two a link; no link twice, and none from a node to itself. All nodes are connected. */
  readonly ends: Uint32Array
  /** Between two nodes, from rim to rim: none goes nearer to another. */
  readonly gap: number
}

/** What a crossing costs; a link over a node; a link's length, a hundred units; and that two lie otherwise than so many steps apart. */
const [crossingCost, overNodeCost, lengthCost, stressCost] = [1, 2, 0.5, 0.3]

/** How near to a node's rim a link runs over it. */
const nodeMargin = 4

/** Where a node may go: so far from where it lies and from the middle of its neighbours, in so many directions. */
const ringRadii = [40, 80, 140, 220, 320] as const
const directions = 12

/** After so many rounds it is as good as it gets; each looks in other directions. */
const maxRounds = 4
const turnPerRound = 0.37

/** What changes less is not worth a move. */
const leastGain = 1e-6

export function untangle(graph: TangledGraph): void {
  const { x, y } = graph
  const costs = new Costs(graph)
  const nodes = [...x.keys()].sort((a, b) => costs.linksOf(a).length - costs.linksOf(b).length || a - b)
  for (let round = 0; round < maxRounds; round++) {
    let hasMoved = false
    for (const node of nodes) {
      let [best, bestX, bestY] = [
        costs.at(node, x[node]!, y[node]!, Number.POSITIVE_INFINITY),
        x[node]!,
        y[node]!,
      ]
      const before = best
      for (const [toX, toY] of placesFor(graph, costs.linksOf(node), node, round)) {
        const cost = costs.at(node, toX, toY, best - leastGain)
        if (cost < best - leastGain) [best, bestX, bestY] = [cost, toX, toY]
      }
      if (best < before) {
        hasMoved = true
        x[node] = bestX
        y[node] = bestY
      }
    }
    if (!hasMoved) return
  }
}

function* placesFor(
  { x, y, ends }: TangledGraph,
  links: readonly number[],
  node: number,
  round: number,
): Generator<readonly [x: number, y: number]> {
  let [middleX, middleY] = [0, 0]
  for (const link of links)
    for (const end of [ends[2 * link]!, ends[2 * link + 1]!])
      if (end !== node) {
        middleX += x[end]! / links.length
        middleY += y[end]! / links.length
      }
  yield [middleX, middleY]
  for (const [fromX, fromY] of [
    [x[node]!, y[node]!],
    [middleX, middleY],
  ] as const)
    for (const radius of ringRadii)
      for (let i = 0; i < directions; i++) {
        const angle = ((i + round * turnPerRound) * 2 * Math.PI) / directions
        yield [fromX + radius * Math.cos(angle), fromY + radius * Math.sin(angle)]
      }
}

/** What it costs that a node lies somewhere, as far as that depends on where it lies: so the sum over all falls with each move. */
class Costs {
  readonly #graph: TangledGraph
  readonly #links: readonly (readonly number[])[]
  /** How far apart each two nodes were to lie, row by row. */
  readonly #wanted: Float64Array
  /** What is laid out stays in its box. */
  readonly #box: {
    readonly left: number
    readonly right: number
    readonly low: number
    readonly high: number
  }

  constructor(graph: TangledGraph) {
    const { x, y, ends } = graph
    this.#graph = graph
    const links = Array.from(x, (): number[] => [])
    for (let i = 0; i < ends.length; i++) links[ends[i]!]!.push(i >> 1)
    this.#links = links
    this.#wanted = wantedDistances(graph, links)
    this.#box = {
      left: least(x),
      right: -least(x.map(at => -at)),
      low: least(y),
      high: -least(y.map(at => -at)),
    }
  }

  linksOf(node: number): readonly number[] {
    return this.#links[node]!
  }

  /** Infinity where it may not lie, or where it would cost more than `most`. */
  at(node: number, toX: number, toY: number, most: number): number {
    const { left, right, low, high } = this.#box
    if (toX < left || toX > right || toY < low || toY > high) return Number.POSITIVE_INFINITY
    let cost = this.#apart(node, toX, toY)
    if (cost > most) return Number.POSITIVE_INFINITY
    const { x, y, ends } = this.#graph
    for (const link of this.#links[node]!) {
      const other = ends[2 * link]! === node ? ends[2 * link + 1]! : ends[2 * link]!
      cost += (lengthCost * Math.hypot(toX - x[other]!, toY - y[other]!)) / 100
    }
    if (cost > most) return Number.POSITIVE_INFINITY
    cost += overNodeCost * this.#linksOver(node, toX, toY)
    for (const link of this.#links[node]!) {
      if (cost > most) return Number.POSITIVE_INFINITY
      const other = ends[2 * link]! === node ? ends[2 * link + 1]! : ends[2 * link]!
      cost += overNodeCost * this.#nodesUnder(node, other, toX, toY)
      cost += crossingCost * this.#crossings(node, other, toX, toY)
    }
    return cost > most ? Number.POSITIVE_INFINITY : cost
  }

  /** How far it would lie from all others beside how far it was to; Infinity where it comes too near to one. */
  #apart(node: number, toX: number, toY: number): number {
    const { x, y, radii, gap } = this.#graph
    const row = node * x.length
    let stress = 0
    for (let other = 0; other < x.length; other++) {
      if (other === node) continue
      const distance = Math.hypot(toX - x[other]!, toY - y[other]!)
      if (distance < radii[other]! + radii[node]! + gap) return Number.POSITIVE_INFINITY
      const wanted = this.#wanted[row + other]!
      const off = (distance - wanted) / wanted
      stress += off * off
    }
    return stressCost * stress
  }

  /** How many links of others run over it there. */
  #linksOver(node: number, toX: number, toY: number): number {
    const { x, y, radii, ends } = this.#graph
    const reach = radii[node]! + nodeMargin
    let count = 0
    for (let i = 0; i < ends.length; i += 2) {
      const a = ends[i]!
      const b = ends[i + 1]!
      if (a !== node && b !== node && isNear(toX, toY, x[a]!, y[a]!, x[b]!, y[b]!, reach)) count++
    }
    return count
  }

  /** Over how many nodes its link to another would run. */
  #nodesUnder(node: number, other: number, toX: number, toY: number): number {
    const { x, y, radii } = this.#graph
    let count = 0
    for (let one = 0; one < x.length; one++)
      if (one !== node && one !== other)
        if (isNear(x[one]!, y[one]!, toX, toY, x[other]!, y[other]!, radii[one]! + nodeMargin)) count++
    return count
  }

  /** How many links its link to another would cross. */
  #crossings(node: number, other: number, toX: number, toY: number): number {
    const { x, y, ends } = this.#graph
    const [atX, atY] = [x[other]!, y[other]!]
    let count = 0
    for (let i = 0; i < ends.length; i += 2) {
      const a = ends[i]!
      const b = ends[i + 1]!
      if (a === node || b === node || a === other || b === other) continue
      const ax = x[a]!
      const ay = y[a]!
      const bx = x[b]!
      const by = y[b]!
      if (side(toX, toY, atX, atY, ax, ay) * side(toX, toY, atX, atY, bx, by) >= 0) continue
      if (side(ax, ay, bx, by, toX, toY) * side(ax, ay, bx, by, atX, atY) < 0) count++
    }
    return count
  }
}

const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b))

/** On which side of a line a point lies. */
const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax)

/** Whether a point is nearer than `reach` to the line between two. */
function isNear(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  reach: number,
): boolean {
  // Most lie beside the box around it.
  if (x + reach < Math.min(ax, bx) || x - reach > Math.max(ax, bx)) return false
  if (y + reach < Math.min(ay, by) || y - reach > Math.max(ay, by)) return false
  const dx = bx - ax
  const dy = by - ay
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  const offX = ax + share * dx - x
  const offY = ay + share * dy - y
  return offX * offX + offY * offY < reach * reach
}

/** As many steps as lie between two nodes, at the scale at which they lie best already (least squares, each by its own distance). */
function wantedDistances({ x, y, ends }: TangledGraph, links: readonly (readonly number[])[]): Float64Array {
  const { length } = x
  const steps = new Float64Array(length * length).fill(Number.POSITIVE_INFINITY)
  for (let from = 0; from < length; from++) {
    steps[from * length + from] = 0
    const reached = [from]
    for (const one of reached)
      for (const link of links[one]!)
        for (const end of [ends[2 * link]!, ends[2 * link + 1]!])
          if (steps[from * length + end] === Number.POSITIVE_INFINITY) {
            steps[from * length + end] = steps[from * length + one]! + 1
            reached.push(end)
          }
  }
  let [sum, squares] = [0, 0]
  for (let a = 0; a < length; a++)
    for (let b = a + 1; b < length; b++) {
      const perStep = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) / steps[a * length + b]!
      sum += perStep
      squares += perStep * perStep
    }
  const scale = sum > 0 ? squares / sum : 1
  return steps.map(count => count * scale)
}
