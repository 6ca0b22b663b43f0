// The corpus of graph-data/, indexed: the real thing, for tests of what is built on it.

import { resolve } from 'node:path'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { indexCorpus, projectAll } from '../../../src/graph/index.ts'

export const { corpus } = compileCorpus(await readFiles(resolve(import.meta.dirname, '../../../graph-data')))

export const index = indexCorpus(corpus)
export const projections = projectAll(index)
export const paper = corpus.documents[0]!

/** The id of a passage by its number in the paper, from 1. */
export const numbered = (number: number) => paper.passages[number - 1]!.id
