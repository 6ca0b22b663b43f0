// Places by forces: finite, the same every time, neighbours nearer than strangers, and told step by step.

import { expect, it } from 'vitest'
import { layOutByForces } from '../../../src/graph/index.ts'

/** Two rings of ten, joined by one link. */
const links = Uint32Array.from(
  Array.from({ length: 20 }, (_, i) => [i, i % 10 === 9 ? i - 9 : i + 1])
    .concat([[0, 10]])
    .flat(),
)
const steps = (order: number, links: Uint32Array) => [
  ...layOutByForces({ order, links, sizes: new Float32Array(order) }),
]

it('goes from the first step to the last, and gives the same places again', () => {
  const shares = steps(20, links).map(({ share }) => share)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.length).toBeGreaterThan(10)
  expect(shares.at(-1)).toBe(1)
  expect(steps(20, links).at(-1)!.places).toEqual(steps(20, links).at(-1)!.places)
})

it('sets what is joined near to each other', () => {
  const { places } = steps(20, links).at(-1)!
  expect(places.every(Number.isFinite)).toBe(true)
  const distance = (a: number, b: number) =>
    Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!)
  expect(distance(4, 5)).toBeLessThan(distance(5, 15))
  expect(distance(14, 15)).toBeLessThan(distance(5, 15))
})

it.each([
  ['no node', 0, []],
  ['one', 1, []],
  ['two that nothing joins', 2, []],
] as const)('places %s', (_what, order, links) => {
  const { places } = steps(order, Uint32Array.from(links)).at(-1)!
  expect(places).toHaveLength(order * 2)
  expect(places.every(Number.isFinite)).toBe(true)
})
