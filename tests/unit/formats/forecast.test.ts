import { describe, expect, it } from 'vitest'
import { type Extract, forecast, formatIds, formats } from '../../../src/formats/index.ts'
import { filter } from '../../../src/graph/index.ts'
import { index, projections } from '../graph/real.ts'
import { whole } from './whole.ts'

const some: Extract = {
  ...whole('fr'),
  projection: filter(index, projections.projects, new Map([['project', new Set(['hazeldonk', 'euriec'])]])),
}

describe('about how large a file will be', () => {
  it.each(formatIds)('is told of %s before it is written', id => {
    for (const extract of [whole('nl'), some]) {
      let size = 0
      for (const piece of formats[id].write(extract)) size += Buffer.byteLength(piece)
      const told = forecast(extract)(id)
      // Of what is small, nothing is told.
      if (size > 100_000) expect(told / size).toSatisfy((share: number) => share > 0.7 && share < 1.4)
      else expect(told).toBeLessThan(200_000)
    }
  })
})
