// A worker: lays out a graph, and leaves that on disk.

import { workerData } from 'node:worker_threads'
import { layOutGraph } from '../graph/index.ts'
import { diskRecall } from './disk-recall.ts'
import type { LayoutShare } from './workers.ts'

const { input, digest, folder, version } = workerData as LayoutShare
diskRecall(folder, version).of(digest, () => layOutGraph(input))
