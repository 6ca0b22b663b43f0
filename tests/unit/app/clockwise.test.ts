import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockwiseLinks } from '../../../src/app/drawing/clockwise.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { projections } from '../graph/real.ts'

const whole = projections.projects
const id = (text: string) => text as EntityId

it('the links of a node are walked each once, clockwise from the top', () => {
  const neighbours = whole.links
    .filter(({ a, b }) => a === 'hazeldonk' || b === 'hazeldonk')
    .map(({ a, b }) => (a === 'hazeldonk' ? b : a))
  const angle = fc.double({ min: 0, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(fc.array(angle, { minLength: neighbours.length, maxLength: neighbours.length }), angles => {
      // Each neighbour somewhere on a circle around the node, as the hand of a clock; down is positive on a screen.
      const places = new Map(
        neighbours.map((id, i) => {
          const turned = 2 * Math.PI * angles[i]!
          return [id, { x: 300 + 100 * Math.sin(turned), y: 200 - 100 * Math.cos(turned) }] as const
        }),
      )
      const placeOf = (id: EntityId) => (id === 'hazeldonk' ? { x: 300, y: 200 } : (places.get(id) ?? null))
      const walked = clockwiseLinks(whole, id('hazeldonk'), placeOf).map(({ a, b }) =>
        a === 'hazeldonk' ? b : a,
      )
      expect([...walked].sort()).toEqual([...neighbours].sort())
      const turns = walked.map(id => angles[neighbours.indexOf(id)]!)
      for (const [i, turn] of turns.slice(1).entries()) expect(turn).toBeGreaterThanOrEqual(turns[i]! - 1e-9)
    }),
  )
})

it('a node that is not drawn has no links to walk, and none leads to one that is not', () => {
  expect(clockwiseLinks(whole, id('hazeldonk'), () => null)).toEqual([])
  const shown = new Map([
    [id('hazeldonk'), { x: 0, y: 0 }],
    [id('belgium'), { x: 9, y: 9 }],
  ])
  const links = clockwiseLinks(whole, id('hazeldonk'), one => shown.get(one) ?? null)
  expect(links.map(({ a, b }) => [a, b].sort())).toEqual([['belgium', 'hazeldonk']])
})
