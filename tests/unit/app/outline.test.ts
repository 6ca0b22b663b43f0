import fc from 'fast-check'
import { expect, it } from 'vitest'
import { begunAt, drawnTo, isDrawn, type Outline, within } from '../../../src/app/drawing/outline.ts'

const share = fc.integer({ min: 0, max: 1000 })
const corner = fc.record({ x: share, y: share })
/** Never on a side of a rectangle between corners. */
const node = corner.map(({ x, y }) => ({ x: x + 0.5, y: y + 0.5 }))
const nodes = fc.array(node, { maxLength: 30 })

it('a rectangle holds the nodes whose middles lie in it, whichever corner it is begun at', () => {
  fc.assert(
    fc.property(corner, corner, nodes, (from, to, points) => {
      const ids = points.map((_, id) => id)
      const lies = (outline: Outline) => new Set(within(ids, id => points[id]!, outline))
      const found = lies({ kind: 'rectangle', from, to })
      for (const [id, { x, y }] of points.entries()) {
        const isBetween = (at: number, a: number, b: number) => (at - a) * (at - b) <= 0
        expect(found.has(id)).toBe(isBetween(x, from.x, to.x) && isBetween(y, from.y, to.y))
      }
      expect(lies({ kind: 'rectangle', from: to, to: from })).toEqual(found)
    }),
  )
})

it('a line by a free hand holds what it goes around, though its ends do not meet', () => {
  const around = (middle: { x: number; y: number }, radius: number) => {
    const at = (angle: number) => ({
      x: middle.x + radius * Math.cos(angle),
      y: middle.y + radius * Math.sin(angle),
    })
    let line = begunAt('line', at(0))
    for (let step = 1; step < 90; step++) line = drawnTo(line, at((step / 90) * 2 * Math.PI))
    return line
  }
  fc.assert(
    fc.property(corner, fc.integer({ min: 50, max: 600 }), nodes, (middle, radius, points) => {
      const ids = points.map((_, id) => id)
      const found = new Set(within(ids, id => points[id]!, around(middle, radius)))
      for (const [id, { x, y }] of points.entries()) {
        const distance = Math.hypot(x - middle.x, y - middle.y)
        // Points nearer than a hand trembles are left out of the line.
        if (Math.abs(distance - radius) > 5) expect(found.has(id)).toBe(distance < radius)
      }
    }),
  )
})

it('what is not drawn lies nowhere, and a hand that slips draws nothing', () => {
  const whole = { kind: 'rectangle', from: { x: 0, y: 0 }, to: { x: 9, y: 9 } } as const
  expect(within(['a', 'b'], id => (id === 'a' ? { x: 1, y: 1 } : null), whole)).toEqual(['a'])
  for (const kind of ['rectangle', 'line'] as const) {
    expect(isDrawn(drawnTo(begunAt(kind, { x: 5, y: 5 }), { x: 7, y: 6 }))).toBe(false)
    expect(isDrawn(drawnTo(begunAt(kind, { x: 5, y: 5 }), { x: 27, y: 6 }))).toBe(true)
  }
})
