// The whole of the real corpus as an extract, laid out: what `npm run corpus -- export` writes.

import type { Extract } from '../../../src/formats/index.ts'
import { layout } from '../../../src/graph/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { index, projections } from '../graph/real.ts'

const positions = layout(projections.all)

/** Everything, named in a language. */
export const whole = (language: string): Extract => ({
  index,
  projection: projections.all,
  positions,
  language: language as Language,
})
