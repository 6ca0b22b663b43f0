// Names are found before the words of the documents are there.

import { expect, it } from 'vitest'
import { indexCorpus, runToEnd } from '../../../src/graph/index.ts'
import {
  buildSearchIndex,
  nameCatalogueInSteps,
  noTexts,
  type SearchIndex,
  search,
} from '../../../src/search/index.ts'
import { realCorpus } from './corpora.ts'

it('finds by its label each thing that it finds later, and no passages', async () => {
  const corpus = await realCorpus()
  const frequency = new Map(
    Array.from(indexCorpus(corpus).mentionCounts, ([id, counts]) => [
      id,
      counts.reduce((sum, { count }) => sum + count, 0),
    ]),
  )
  const names = runToEnd(nameCatalogueInSteps(corpus.entities, []))
  const early: SearchIndex = { names, texts: noTexts, frequency, textOf: () => undefined }
  const late = buildSearchIndex(corpus)
  expect(frequency).toEqual(new Map([...late.frequency]))
  for (const { label } of corpus.entities) {
    const { en } = label as { readonly en: string }
    const [found] = search(early, en).entities
    const [expected] = search(late, en).entities
    expect(found?.closeness, en).toBe('whole')
    // In which languages it is called so, the documents tell.
    if (expected?.matched.is === 'label') expect(found?.matched.text, en).toBe(expected.matched.text)
  }
  expect(search(early, 'de').passages).toEqual([])
})
