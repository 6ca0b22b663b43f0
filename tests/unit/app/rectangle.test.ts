import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boxOf, isDrawn, within } from '../../../src/app/drawing/rectangle.ts'

const share = fc.integer({ min: 0, max: 1000 })
const point = fc.record({ x: share, y: share })

it('a rectangle holds the nodes whose middles lie in it, whichever corner it is begun at', () => {
  fc.assert(
    fc.property(point, point, fc.array(point, { maxLength: 30 }), (from, to, points) => {
      const ids = points.map((_, id) => id)
      const found = new Set(within(ids, id => points[id]!, { from, to }))
      for (const [id, { x, y }] of points.entries()) {
        const isBetween = (at: number, a: number, b: number) => (at - a) * (at - b) <= 0
        expect(found.has(id)).toBe(isBetween(x, from.x, to.x) && isBetween(y, from.y, to.y))
      }
      expect(new Set(within(ids, id => points[id]!, { from: to, to: from }))).toEqual(found)
      expect(boxOf({ from, to })).toEqual(boxOf({ from: to, to: from }))
    }),
  )
})

it('what is not drawn lies nowhere, and a hand that slips draws nothing', () => {
  const whole = { from: { x: 0, y: 0 }, to: { x: 9, y: 9 } }
  expect(within(['a', 'b'], id => (id === 'a' ? { x: 1, y: 1 } : null), whole)).toEqual(['a'])
  expect(isDrawn(whole)).toBe(true)
  expect(isDrawn({ from: { x: 5, y: 5 }, to: { x: 7, y: 6 } })).toBe(false)
})
