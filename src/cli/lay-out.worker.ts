// A worker: lays out a graph, and leaves that on disk.

import { layOutGraph } from '../graph/index.ts'
import { diskRecall } from './disk-recall.ts'
import { doShare } from './shared-work.ts'
import type { LayoutShare } from './workers.ts'

doShare(({ input, digest, folder, version }: LayoutShare) => {
  diskRecall(folder, version).of(digest, () => layOutGraph(input))
})
