// Measures say what networkx says, and what their definitions ask for.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modes, runToEnd } from '../../../src/graph/index.ts'
import {
  graphCaveats,
  type MeasureInput,
  type Measurement,
  type MeasureName,
  measureCaveats,
  measureInputOf,
  measureInSteps,
  measureNames,
  rankings,
} from '../../../src/measures/index.ts'
import { index, projections } from '../graph/real.ts'
import { askNetworkx, graphOf, inputOf, type MeasuredGraph, recorded } from './reference.ts'

const measure = (name: MeasureName, input: MeasureInput): Measurement => runToEnd(measureInSteps(name, input))
const valuesOf = (name: MeasureName, input: MeasureInput) => [...measure(name, input).values!]
const caveats = (name: MeasureName, input: MeasureInput) => {
  const measurement = measure(name, input)
  return [...graphCaveats(measurement.shape), ...measureCaveats(name, measurement)]
}

/** Alike in more digits than anyone is shown. */
const isClose = (a: number, b: number) => Math.abs(a - b) < 1e-6

function expectAsNetworkx(graph: MeasuredGraph): void {
  const input = inputOf(graph)
  for (const name of rankings) {
    const values = valuesOf(name, input)
    const differing = graph.networkx[name].flatMap((value, n) =>
      isClose(values[n]!, value) ? [] : [{ name, n, own: values[n], networkx: value }],
    )
    expect(differing).toEqual([])
  }
  // Two ways to go through the nodes find two partitions: neither may be clearly worse.
  const { modularity } = measure('communities', input)
  expect(modularity).toBeGreaterThan(graph.networkx.modularity - 0.01)
}

describe('each measure', () => {
  it.each(recorded)('is what networkx says: $name', graph => expectAsNetworkx(graph))

  const real = modes.map(mode => graphOf(`928/2, ${mode}`, measureInputOf(index, projections[mode])))
  const asked = askNetworkx(real)
  it.runIf(asked)('is what the networkx of this machine says of the paper as it stands', () => {
    for (const graph of asked!) expectAsNetworkx(graph)
  })

  it('was recorded for the paper, too', () => {
    expect(recorded.map(({ name }) => name)).toEqual(expect.arrayContaining(real.map(({ name }) => name)))
  })
})

/** A graph of these links, each of one statement. */
const graph = (order: number, links: readonly (readonly [number, number])[], sides?: readonly number[]) =>
  inputOf({ name: '', order, links: links.map(([a, b]) => [a, b, 1]), sides: sides ?? null })

const anyInput: fc.Arbitrary<MeasureInput> = fc
  .tuple(
    fc.integer({ min: 1, max: 14 }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.integer({ min: 1, max: 9 })), { maxLength: 30 }),
    fc.option(fc.array(fc.nat(1), { minLength: 14, maxLength: 14 })),
  )
  .map(([order, pairs, sides]) => {
    const links = new Map<string, readonly [number, number, number]>()
    for (const [from, to, statements] of pairs) {
      const [one, other] = [from % order, to % order]
      const [a, b] = [Math.min(one, other), Math.max(one, other)]
      if (a !== b) links.set(`${a} ${b}`, [a, b, statements])
    }
    return inputOf({ name: '', order, links: [...links.values()], sides: sides?.slice(0, order) ?? null })
  })

/** The links that count. */
const counted = ({ ends, statements, sides }: MeasureInput) =>
  Array.from(statements, (count, i) => [ends[2 * i]!, ends[2 * i + 1]!, count] as const).filter(
    ([a, b]) => !sides || sides[a] !== sides[b],
  )

describe('by its definition', () => {
  it('weighted degrees are twice the statements together, and degrees twice the links', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
        const links = counted(input)
        expect(sum(valuesOf('weighted-degree', input))).toBe(2 * sum(links.map(([, , count]) => count)))
        if (input.sides) return
        expect(sum(valuesOf('degree', input)) * Math.max(1, input.order - 1)).toBeCloseTo(2 * links.length)
      }),
    )
  })

  it('betweenness of a chain is how many lie on either side, of a star the middle has all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), order => {
        const chain = graph(
          order,
          Array.from({ length: order - 1 }, (_, n) => [n, n + 1] as const),
        )
        for (const [n, value] of valuesOf('betweenness', chain).entries())
          expect(value).toBeCloseTo((n * (order - 1 - n)) / (((order - 1) * (order - 2)) / 2))
        const star = graph(
          order,
          Array.from({ length: order - 1 }, (_, n) => [0, n + 1] as const),
        )
        expect(valuesOf('betweenness', star)).toEqual([1, ...Array<number>(order - 1).fill(0)])
      }),
    )
  })

  it('a share is never more than the whole, in a two-mode graph either', () => {
    fc.assert(
      fc.property(anyInput, input => {
        for (const name of ['degree', 'betweenness'] as const)
          for (const value of valuesOf(name, input)) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1 + 1e-9)
          }
      }),
    )
  })

  it('of a core each has so many links with others as deep', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const cores = valuesOf('core', input)
        const links = counted(input)
        for (const [n, k] of cores.entries()) {
          const deep = links.filter(([a, b]) => (a === n || b === n) && cores[a]! >= k && cores[b]! >= k)
          expect(deep.length).toBeGreaterThanOrEqual(k)
        }
      }),
    )
  })

  it('communities are numbered from the largest, and whoever is in one is linked within it', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const groups = valuesOf('communities', input)
        const links = counted(input)
        const numbers = [...new Set(groups)].filter(group => group > 0).sort((a, b) => a - b)
        expect(numbers).toEqual(numbers.map((_, i) => i + 1))
        const sizes = numbers.map(number => groups.filter(group => group === number).length)
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
        for (const [n, group] of groups.entries()) {
          const within = links.some(([a, b]) => (a === n || b === n) && groups[a] === groups[b])
          if (group > 0) expect(within).toBe(true)
        }
      }),
    )
  })

  it('gives the same numbers each time', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...measureNames), (input, name) => {
        expect(measure(name, input)).toEqual(measure(name, input))
      }),
      { numRuns: 40 },
    )
  })

  it('tells how far it is, from 0 to 1, and never less than before', () => {
    const steps = [...measureInSteps('betweenness', inputOf(recorded[0]!))]
    expect(steps.at(-1)).toBe(1)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })
})

describe('what the numbers cannot say', () => {
  const ring = (order: number, from = 0) =>
    Array.from({ length: order }, (_, n) => [from + n, from + ((n + 1) % order)] as const)

  it('of fewer than ten linked nodes: that they are few', () => {
    expect(caveats('degree', graph(12, [...ring(8), [0, 2]]))).toEqual([{ kind: 'few', nodes: 8 }])
    expect(caveats('degree', graph(12, [...ring(12), [0, 2]]))).toEqual([])
  })

  it('of several parts: what looks beyond its own links cannot compare them', () => {
    const two = graph(20, [...ring(12), [0, 2], ...ring(7, 12), [12, 14]])
    expect(caveats('betweenness', two)).toEqual([{ kind: 'parts', parts: 2, largest: 12, nodes: 19 }])
    expect(caveats('degree', two)).toEqual([])
  })

  it('where all are alike, where groups are no clearer than chance, and where nothing settles', () => {
    expect(caveats('betweenness', graph(12, ring(12)))).toEqual([{ kind: 'alike' }])
    const all = Array.from({ length: 12 }, (_, a) =>
      Array.from({ length: a }, (_, b) => [a, b] as const),
    ).flat()
    expect(caveats('communities', graph(12, all))).toEqual([{ kind: 'unclear', modularity: 0 }])
    const chain = graph(
      1500,
      Array.from({ length: 1499 }, (_, n) => [n, n + 1] as const),
    )
    expect(caveats('eigenvector', chain)).toContainEqual({ kind: 'unsettled' })
  })

  it('of actors and projects: that links within a side do not count', () => {
    const sides = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]
    const links = Array.from({ length: 8 }, (_, n) => [n, 8 + (n % 3)] as const)
    const joined = graph(11, [...links, [0, 1], [0, 9]], sides)
    expect(caveats('degree', joined)).toEqual([{ kind: 'two-mode', withinSides: 1 }])
  })
})
