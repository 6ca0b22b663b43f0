// The whole of the real corpus as an extract, laid out: what `npm run corpus -- export` writes.

import { attributedGraph } from '../../../src/formats/graph-files/attributed.ts'
import type { Extract } from '../../../src/formats/index.ts'
import { makeEdition, runToEnd } from '../../../src/graph/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { corpus, index, projections } from '../graph/real.ts'

const { positions } = makeEdition(corpus)

/** An extract as a graph of attributes. */
export function graphOf(extract: Extract) {
  const { nodes, edges } = runToEnd(attributedGraph(extract))
  return { nodes: [...nodes], edges: [...edges] }
}

/** Everything, named in a language. */
export const whole = (language: string): Extract => ({
  index,
  projection: projections.all,
  positions: mode => positions[mode],
  language: language as Language,
})
