import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutProjection } from '../../../src/graph/index.ts'
import { untangle } from '../../../src/graph/untangle.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { qualityOf, roomOf } from '../../bench/layout-quality.ts'
import { projections } from './real.ts'

const gap = 20
const radius = 10

/** Connected graphs whose nodes lie apart, somewhere on a grid: each is linked to one before it, and some to another. */
const graphs = fc
  .record({
    order: fc.integer({ min: 2, max: 14 }),
    picks: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    more: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 10 }),
  })
  .map(({ order, picks, more }) => {
    const cells = Array.from({ length: 25 }, (_, cell) => cell)
    const places = Array.from({ length: order }, (_, n) => cells.splice(picks[n]! % cells.length, 1)[0]!)
    const pairs = new Map<string, readonly [number, number]>()
    const link = (a: number, b: number) => a !== b && pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b])
    for (let n = 1; n < order; n++) link(n, picks[20 + n]! % n)
    for (const [a, b] of more) link(a % order, b % order)
    return {
      x: Float64Array.from(places, cell => 70 * (cell % 5)),
      y: Float64Array.from(places, cell => 70 * Math.floor(cell / 5)),
      radii: new Float64Array(order).fill(radius),
      ends: Uint32Array.from([...pairs.values()].flat()),
      gap,
    }
  })

const copyOf = (graph: Parameters<typeof untangle>[0]) => ({
  ...graph,
  x: graph.x.slice(),
  y: graph.y.slice(),
})

/** The same as the page knows it, to be looked at. */
function lookedAt({ x, y, ends }: Parameters<typeof untangle>[0]) {
  const nodes = Array.from(x, (_, n) => `${n}` as EntityId)
  const links = Array.from({ length: ends.length / 2 }, (_, i) => ({
    a: nodes[ends[2 * i]!]!,
    b: nodes[ends[2 * i + 1]!]!,
    statements: 1,
  }))
  const positions = nodes.map((id, n) => [id, x[n]!, y[n]!] as const)
  return qualityOf({ nodes, links }, positions, () => radius)
}

describe('a layout that is untangled', () => {
  it('keeps nodes apart and in their box, and comes out the same each time', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const [one, other] = [copyOf(graph), copyOf(graph)]
        untangle(one)
        untangle(other)
        expect([one.x, one.y]).toEqual([other.x, other.y])
        expect(lookedAt(one).leastGap).toBeGreaterThanOrEqual(gap - 1e-6)
        for (const axis of ['x', 'y'] as const) {
          expect(Math.min(...one[axis])).toBeGreaterThanOrEqual(Math.min(...graph[axis]))
          expect(Math.max(...one[axis])).toBeLessThanOrEqual(Math.max(...graph[axis]))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes two links apart that cross', () => {
    // A chain that lies in a square, crosswise.
    const tangled = {
      x: Float64Array.of(0, 300, 0, 300),
      y: Float64Array.of(0, 300, 300, 0),
      radii: new Float64Array(4).fill(radius),
      ends: Uint32Array.of(0, 1, 2, 3, 0, 2),
      gap,
    }
    expect(lookedAt(tangled).crossings).toBe(1)
    untangle(tangled)
    expect(lookedAt(tangled).crossings).toBe(0)
  })

  it('has few crossings in 928/2, and few links over nodes', () => {
    const of = (mode: 'projects' | 'actors') =>
      qualityOf(projections[mode], layOutProjection(projections[mode]), roomOf)
    // Before it was untangled: 162 and 34, 31 and 6.
    expect(of('projects').crossings).toBeLessThanOrEqual(150)
    expect(of('projects').overNodes).toBeLessThanOrEqual(20)
    expect(of('actors').crossings).toBeLessThanOrEqual(24)
    expect(of('actors').overNodes).toBeLessThanOrEqual(5)
  })
})

describe('what is measured of a layout', () => {
  it('is nothing amiss where a chain lies in a line', () => {
    const chain = {
      x: Float64Array.of(0, 100, 200, 300),
      y: new Float64Array(4),
      radii: new Float64Array(4).fill(radius),
      ends: Uint32Array.of(0, 1, 1, 2, 2, 3),
      gap,
    }
    expect(lookedAt(chain)).toMatchObject({ crossings: 0, overNodes: 0, linkLength: 1, leastGap: 80 })
    expect(lookedAt(chain).stress).toBeCloseTo(0)
    expect(lookedAt(chain).neighbourhood).toBeGreaterThan(0.9)
    // From one end to the other, over the two between.
    const over = lookedAt({ ...chain, ends: Uint32Array.of(0, 1, 1, 2, 2, 3, 0, 3) })
    expect(over.overNodes).toBe(2)
    expect(over.stress).toBeGreaterThan(0.1)
  })
})
