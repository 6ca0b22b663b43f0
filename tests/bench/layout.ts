// npm run bench -- layout: how well 928/2 is laid out, and how long that takes. The same numbers on every machine, but for the time.

import { resolve } from 'node:path'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import { indexCorpus, layOutProjection, modes, project } from '../../src/graph/index.ts'
import { qualityOf, roomOf } from './layout-quality.ts'
import { median } from './pages.ts'

const rounds = 5

const { corpus } = compileCorpus(await readFiles(resolve(import.meta.dirname, '../../graph-data')))
const index = indexCorpus(corpus)
const rows = modes.map(mode => {
  const projection = project(index, mode)
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    layOutProjection(projection)
    return performance.now() - start
  })
  const quality = qualityOf(projection, layOutProjection(projection), roomOf)
  const { crossings, overNodes, stress, neighbourhood, linkLength, leastGap, aspect } = quality
  return {
    ...{ mode, nodes: projection.nodes.length, links: projection.links.length, crossings },
    'links over nodes': overNodes,
    stress: stress.toFixed(3),
    neighbourhood: neighbourhood.toFixed(2),
    'link length': linkLength.toFixed(2),
    'least gap': leastGap.toFixed(1),
    aspect: aspect.toFixed(2),
    ms: Math.round(median(times)),
  }
})
console.table(rows)
