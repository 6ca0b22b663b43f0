// An edition that is written document by document is the one that is written whole.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { giveCompiledFiles, listedEdition } from '../../../src/cli/compiled-edition.ts'
import type { DataCompiler } from '../../../src/cli/data-compiler.ts'
import { diskRecall } from '../../../src/cli/disk-recall.ts'
import { editionFiles } from '../../../src/cli/edition-files.ts'
import { compileCorpus, compiler, noRecall, type Recall } from '../../../src/corpus/index.ts'
import { editionJson, inPortions } from '../../../src/formats/index.ts'
import { layOutAllModes, makeEdition, runToEnd } from '../../../src/graph/index.ts'
import { wholeDocuments } from '../../../src/model/index.ts'
import { readDocumentWords, searchFileInSteps, searchFileOfRead } from '../../../src/search/index.ts'
import { manyPapers } from '../../fixtures/papers/many.ts'
import { filesOf } from '../corpus/small.ts'

const papers = manyPapers(filesOf(), 3)
const edition = makeEdition(compileCorpus(papers).corpus)
const compilerWith = (recall: Recall): DataCompiler => ({
  ...{ recall, compile: compiler(recall), settle: () => {} },
  layOut: async ({ index }) => layOutAllModes(index),
})

/** All files, twice: what was made the first time is remembered the second. */
async function filesWith(recall: Recall) {
  const given: Map<string, string>[] = []
  for (let time = 0; time < 2; time++) {
    const data = compilerWith(recall)
    const files = new Map<string, string>()
    await giveCompiledFiles(data.compile(papers), data, (name, source) =>
      files.set(name, typeof source === 'string' ? source : new TextDecoder().decode(source)),
    )
    given.push(files)
  }
  return given
}

it('has the same files, held in memory or remembered on disk', async () => {
  const expected = editionFiles(edition)
  const folder = mkdtempSync(join(tmpdir(), 'verband-edition-'))
  for (const recall of [noRecall, diskRecall(folder, 'now')])
    for (const files of await filesWith(recall)) expect(files).toEqual(expected)
  rmSync(folder, { recursive: true })
})

it('is the same as one file', async () => {
  const data = compilerWith(noRecall)
  const listed = await listedEdition(data.compile(papers), data)
  const text = [...inPortions(editionJson(listed))].join('')
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(edition)))
})

it('is searched as its words are, read before or not', () => {
  const { corpus } = edition
  const words = wholeDocuments(corpus).map(({ document, mentions }) => ({
    passages: document.passages,
    mentions,
  }))
  expect(runToEnd(searchFileOfRead(corpus.entities, words.map(readDocumentWords)))).toEqual(
    runToEnd(searchFileInSteps(corpus.entities, words)),
  )
})
