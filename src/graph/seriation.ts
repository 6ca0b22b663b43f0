// Seriation: the order in which like rows of a matrix stand side by side, so that its blocks show.
//
// Average-linkage clustering, then optimal leaf ordering: of the 2^(n-1) orders that the tree of clusters allows, the
// one with the least dissimilarity between neighbours (Bar-Joseph, Gifford and Jaakkola 2001, 'Fast optimal leaf
// ordering for hierarchical clustering'). O(n³) time, O(n²) room, no chance involved: 300 rows take about 0.2 s. The
// library reorder.js has the same pair of algorithms, but makes a string and a list for every pair of leaves at every
// height of the tree: 30 s for those rows.

import type { Resumable } from './resumable.ts'

/** A row as numbers, one for each column; none is negative. */
export type Profile = readonly number[]

/** How unlike two rows are, from 0 to 1: one minus the weighted Jaccard index (Ruzicka). Two empty rows are alike. */
export function dissimilarity(a: Profile, b: Profile): number {
  let common = 0
  let all = 0
  for (let i = 0; i < a.length; i++) {
    common += Math.min(a[i]!, b[i]!)
    all += Math.max(a[i]!, b[i]!)
  }
  return all === 0 ? 0 : 1 - common / all
}

/** A square table of numbers, read as `at(i, j)`. */
class Square {
  readonly #side: number
  readonly #values: Float64Array

  constructor(side: number) {
    this.#side = side
    this.#values = new Float64Array(side * side)
  }

  at(i: number, j: number): number {
    return this.#values[i * this.#side + j]!
  }

  /** Sets both (i, j) and (j, i). */
  set(i: number, j: number, value: number): void {
    this.#values[i * this.#side + j] = value
    this.#values[j * this.#side + i] = value
  }
}

type Leaf = { readonly kind: 'leaf'; readonly leaves: readonly number[] }
type Fork = {
  readonly kind: 'fork'
  readonly left: Cluster
  readonly right: Cluster
  readonly leaves: readonly number[]
}
type Cluster = Leaf | Fork

/** Joins the nearest two clusters until one is left; of equally near ones, the first. At least one profile. */
function* clusterInSteps(profiles: readonly Profile[], between: Square): Resumable<Cluster> {
  const distance = new Square(profiles.length)
  for (let i = 0; i < profiles.length; i++) for (let j = 0; j < i; j++) distance.set(i, j, between.at(i, j))
  let roots = profiles.map((_, at): { at: number; tree: Cluster } => ({
    at,
    tree: { kind: 'leaf', leaves: [at] },
  }))
  while (roots.length > 1) {
    let [a, b] = [roots[0]!, roots[1]!]
    let nearest = Infinity
    for (let i = 0; i < roots.length; i++) {
      for (let j = i + 1; j < roots.length; j++) {
        const here = distance.at(roots[i]!.at, roots[j]!.at)
        if (here >= nearest) continue
        nearest = here
        a = roots[i]!
        b = roots[j]!
      }
    }
    const [left, right] = [a.tree, b.tree]
    const [m, n] = [left.leaves.length, right.leaves.length]
    roots = roots.filter(root => root !== b)
    for (const { at } of roots) {
      if (at !== a.at)
        distance.set(a.at, at, (m * distance.at(a.at, at) + n * distance.at(b.at, at)) / (m + n))
    }
    a.tree = { kind: 'fork', left, right, leaves: [...left.leaves, ...right.leaves] }
    yield
  }
  return roots[0]!.tree
}

/** For each first and last leaf of a cluster: the least total, and the last leaf of its left half and first of its right. */
type LeafOrders = { readonly total: Square; readonly from: Square; readonly to: Square }

/** The leaves at which a cluster may end, for each with which it may begin. */
function outerLeavesOf(cluster: Cluster): ReadonlyMap<number, readonly number[]> {
  if (cluster.kind === 'leaf') return new Map(cluster.leaves.map(leaf => [leaf, cluster.leaves]))
  const { left, right } = cluster
  return new Map([
    ...left.leaves.map(leaf => [leaf, right.leaves] as const),
    ...right.leaves.map(leaf => [leaf, left.leaves] as const),
  ])
}

function* totalsInSteps(cluster: Cluster, between: Square, orders: LeafOrders): Resumable<void> {
  if (cluster.kind === 'leaf') return
  const { left, right } = cluster
  yield* totalsInSteps(left, between, orders)
  yield* totalsInSteps(right, between, orders)
  const { total, from, to } = orders
  const [seamsLeft, seamsRight] = [outerLeavesOf(left), outerLeavesOf(right)]
  // For each first leaf of a right half: the least total up to it, and over which leaf of the left half.
  const least = new Map<number, { sum: number; over: number }>()
  for (const first of left.leaves) {
    for (const k of right.leaves) {
      let [sum, over] = [Infinity, first]
      for (const m of seamsLeft.get(first)!) {
        const here = total.at(first, m) + between.at(m, k)
        if (here < sum) {
          sum = here
          over = m
        }
      }
      least.set(k, { sum, over })
    }
    for (const last of right.leaves) {
      let [sum, seam] = [Infinity, last]
      for (const k of seamsRight.get(last)!) {
        const here = least.get(k)!.sum + total.at(k, last)
        if (here < sum) {
          sum = here
          seam = k
        }
      }
      total.set(first, last, sum)
      from.set(first, last, least.get(seam)!.over)
      to.set(first, last, seam)
    }
    yield
  }
}

function walk(cluster: Cluster, first: number, last: number, orders: LeafOrders): number[] {
  if (cluster.kind === 'leaf') return [first]
  const { from, to } = orders
  if (!cluster.left.leaves.includes(first)) return walk(cluster, last, first, orders).reverse()
  return [
    ...walk(cluster.left, first, from.at(first, last), orders),
    ...walk(cluster.right, to.at(first, last), last, orders),
  ]
}

/**
 * The places of the rows in an order in which neighbours are alike, the heavier first where there is a choice. The
 * same rows in the same order give the same answer, always.
 */
export function* seriateInSteps(profiles: readonly Profile[]): Resumable<number[]> {
  const between = new Square(profiles.length)
  for (const [i, a] of profiles.entries()) {
    for (let j = 0; j < i; j++) between.set(i, j, dissimilarity(a, profiles[j]!))
    yield
  }
  if (profiles.length < 3) return heavierFirst(profiles, [...profiles.keys()])
  const tree = yield* clusterInSteps(profiles, between)
  if (tree.kind === 'leaf') return [0]
  const [total, from, to] = [0, 1, 2].map(() => new Square(profiles.length)) as [Square, Square, Square]
  const orders = { total, from, to }
  yield* totalsInSteps(tree, between, orders)
  let ends = [tree.left.leaves[0]!, tree.right.leaves[0]!] as const
  for (const first of tree.left.leaves) {
    for (const last of tree.right.leaves) if (total.at(first, last) < total.at(...ends)) ends = [first, last]
  }
  return heavierFirst(profiles, walk(tree, ...ends, orders))
}

/**
 * Cut where neighbours have nothing in common, which no order of the parts makes worse: the heavier parts first, and
 * within each, the heavier end first.
 */
function heavierFirst(profiles: readonly Profile[], order: readonly number[]): number[] {
  const weight = (row: number) => profiles[row]!.reduce((sum, value) => sum + value, 0)
  const parts: number[][] = []
  for (const row of order) {
    const part = parts.at(-1)
    if (part && dissimilarity(profiles[part.at(-1)!]!, profiles[row]!) < 1) part.push(row)
    else parts.push([row])
  }
  const turned = parts.map(part => {
    const middle = (part.length - 1) / 2
    const lean = part.reduce((sum, row, i) => sum + (i - middle) * weight(row), 0)
    return {
      rows: lean > 0 ? [...part].reverse() : part,
      weight: part.reduce((sum, row) => sum + weight(row), 0),
    }
  })
  return turned.sort((a, b) => b.weight - a.weight).flatMap(({ rows }) => rows)
}
