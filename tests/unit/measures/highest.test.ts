// Who is highest by a measure: held to sorting by hand.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { highest } from '../../../src/measures/index.ts'
import type { EntityId } from '../../../src/model/index.ts'

const measured = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 })

it('names none that is lower than one that it leaves out, none without a value, and says how many more are as high', () => {
  fc.assert(
    fc.property(measured, fc.integer({ min: 1, max: 6 }), (values, most) => {
      const ids = values.map((_, n) => `n${n}` as EntityId)
      const { nodes, tied } = highest(ids, Float64Array.from(values), most)
      const positive = values.filter(value => value > 0).sort((a, b) => b - a)
      expect(nodes.map(({ value }) => value)).toEqual(positive.slice(0, most))
      for (const { id, value } of nodes) expect(values[Number(id.slice(1))]).toBe(value)
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
      const last = nodes.at(-1)?.value
      expect(tied).toBe(positive.slice(most).filter(value => value === last).length)
    }),
  )
})
