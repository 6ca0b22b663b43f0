// A worker: makes its share of the documents, and leaves it on disk.

import { workerData } from 'node:worker_threads'
import { documentMaker } from '../corpus/index.ts'
import { diskRecall } from './disk-recall.ts'
import type { Share } from './workers.ts'

const { files, documents, folder, version } = workerData as Share
const make = documentMaker(files, diskRecall(folder, version))
for (const document of documents) make(document)
