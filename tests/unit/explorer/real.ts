// The corpus of graph-data/, compiled and indexed, for tests of what is derived from it.

import { resolve } from 'node:path'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { indexCorpus } from '../../../src/graph/index.ts'

const folder = resolve(import.meta.dirname, '../../../graph-data')
export const { corpus } = compileCorpus(await readFiles(folder))
export const index = indexCorpus(corpus)
export const paper = corpus.documents[0]!
