import fc from 'fast-check'
import { expect, it } from 'vitest'
import { simplified } from '../../../src/app/render/simplified.ts'
import { distanceToSegment } from '../../../src/graph/index.ts'

const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) })

it('a ring with fewer points runs where it ran', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), ring => {
      const fewer = simplified(ring, 2)
      for (const at of ring) {
        const distances = fewer.map((from, n) =>
          distanceToSegment(at, { from, to: fewer[(n + 1) % fewer.length]! }),
        )
        expect(Math.min(...distances)).toBeLessThanOrEqual(2 + 1e-9)
      }
    }),
  )
})

it('a circle of four hundred points is one of a tenth as many, to less than half a pixel', () => {
  const circle = Array.from({ length: 400 }, (_, n) => ({
    x: 60 * Math.cos((n * Math.PI) / 200),
    y: 60 * Math.sin((n * Math.PI) / 200),
  }))
  expect(simplified(circle, 0.4).length).toBeLessThan(40)
})
