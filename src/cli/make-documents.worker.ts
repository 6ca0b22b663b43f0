// A worker: makes its share of the documents, and leaves it on disk.

import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { documentMaker } from '../corpus/index.ts'
import { rememberedSummary, rememberedWords } from './compiled-edition.ts'
import { diskRecall } from './disk-recall.ts'
import { readFiles } from './files.ts'
import type { DocumentShare } from './workers.ts'

async function makeDocuments({
  data,
  shared,
  documents,
  makes,
  folder,
  version,
}: DocumentShare): Promise<void> {
  const recall = diskRecall(folder, version)
  const { make, entities, vocabulary } = documentMaker(shared, recall)
  const summaryOf = rememberedSummary(recall, entities, vocabulary)
  const write = rememberedWords(recall)
  for (const id of documents) {
    const path = `documents/${id}`
    const files = await readFiles(join(data, path))
    const made = make(id, new Map(Array.from(files, ([name, bytes]) => [`${path}/${name}`, bytes])))
    if (!made || makes === 'outlines') continue
    summaryOf(made)
    write(made)
  }
}

void makeDocuments(workerData)
