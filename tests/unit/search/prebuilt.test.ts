// What is made beforehand answers as what is made in the page, word for word; and weighs words as MiniSearch does.

import fc from 'fast-check'
import MiniSearch, { type Query } from 'minisearch'
import { expect, it } from 'vitest'
import { editionFiles } from '../../../src/cli/edition-files.ts'
import { readOverview, type WordsFile } from '../../../src/editions/index.ts'
import { indexOverview, runToEnd } from '../../../src/graph/index.ts'
import type { Corpus, Passage } from '../../../src/model/index.ts'
import { answersToInSteps } from '../../../src/search/answers.ts'
import { closenessWithoutSlip } from '../../../src/search/closeness.ts'
import {
  answerTo,
  buildSearchIndex,
  nameCatalogueInSteps,
  openSearchFileInSteps,
  outlinedSearchFile,
  readPassages,
  type SearchIndex,
  search,
} from '../../../src/search/index.ts'
import { typedWords } from '../../../src/search/query.ts'
import { wordsOf } from '../../../src/search/words.ts'
import { threePapers } from '../../fixtures/papers/three.ts'
import { corpora } from '../formats/random.ts'
import { corpusOf, realCorpus } from './corpora.ts'

/** The index as a page has it that was served the parts of an edition; of the words, those of some documents. */
function servedIndex(corpus: Corpus, isThere = (_place: number) => true): SearchIndex {
  const files = editionFiles({ format: 1, corpus, positions: {} })
  const read = readOverview(JSON.parse(files.get('overview.json')!))
  const file = outlinedSearchFile(JSON.parse(files.get(read.search)!))!
  const { texts, forms } = runToEnd(openSearchFileInSteps(file, read.overview))
  const words = Array.from(read.addresses.values(), (name): WordsFile => JSON.parse(files.get(name)!))
  const passages = new Map<string, Passage>(
    words.flatMap(({ passages }, i) => (isThere(i) ? passages.map(it => [it.id, it] as const) : [])),
  )
  const { mentionCounts } = indexOverview(read.overview, read.summary)
  return {
    texts,
    names: runToEnd(nameCatalogueInSteps(read.overview.entities, forms)),
    frequency: new Map(
      Array.from(mentionCounts, ([id, counts]) => [id, counts.reduce((sum, { count }) => sum + count, 0)]),
    ),
    textOf: (passage, language) => passages.get(passage)?.sides[language]?.text,
  }
}

const textsOf = ({ documents }: Corpus) =>
  documents.flatMap(({ passages }) =>
    passages.flatMap(({ sides }) => Object.values(sides).map(({ text }) => text)),
  )

/** What somebody may type: words of a text, cut off, misspelt, or none. */
const typedFrom = (texts: readonly string[]) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...texts.flatMap(text => text.split(/\s+/u)), 'x'), fc.nat(12), fc.boolean()),
      {
        ...{ minLength: 1, maxLength: 3 },
      },
    )
    .map(words =>
      words
        .map(([word, length, slips]) => (slips ? word.slice(1, length + 2) : word.slice(0, length + 1)))
        .join(' '),
    )

it('finds the same in a corpus of papers, with the same words marked', async () => {
  for (const corpus of [await realCorpus(), threePapers]) {
    const [own, served] = [buildSearchIndex(corpus), servedIndex(corpus)]
    fc.assert(
      fc.property(typedFrom(textsOf(corpus)), typed => {
        expect(search(served, typed)).toEqual(search(own, typed))
      }),
      { numRuns: 60 },
    )
  }
})

it('finds the same in any corpus', () => {
  fc.assert(
    fc.property(
      corpora.chain(corpus => fc.tuple(fc.constant(corpus), typedFrom(textsOf(corpus)))),
      ([corpus, typed]) => {
        expect(search(servedIndex(corpus), typed)).toEqual(search(buildSearchIndex(corpus), typed))
      },
    ),
    { numRuns: 40 },
  )
})

it('finds passages without any words, and tells where they have what is typed when these have come', () => {
  const [none, all] = [servedIndex(threePapers, () => false), servedIndex(threePapers)]
  const answer = answerTo(none, 'quay')
  expect(answer).toEqual(answerTo(all, 'quay'))
  expect(answer.candidates.length).toBeGreaterThan(1)
  const unread = readPassages(none, answer)
  expect(unread.map(({ places }) => places)).toEqual(unread.map(() => null))
  const read = readPassages(all, answer)
  expect(read.every(({ places }) => places !== null)).toBe(true)
  expect(read.map(({ passage }) => passage).sort()).toEqual(unread.map(({ passage }) => passage).sort())
})

it('refuses what is not the search file of its overview', () => {
  const files = editionFiles({ format: 1, corpus: threePapers, positions: {} })
  const read = readOverview(JSON.parse(files.get('overview.json')!))
  const file = outlinedSearchFile(JSON.parse(files.get(read.search)!))!
  const other = corpusOf([{ nl: 'een ander' }])
  expect(() => runToEnd(openSearchFileInSteps(file, other))).toThrow(RangeError)
  for (const wrong of [
    { texts: { ...file.texts, postings: file.texts.postings.slice(1) } },
    { texts: { ...file.texts, lengths: `${file.texts.lengths}A` } },
    { sides: file.sides.slice(0, -1) },
    { formOwners: `${file.formOwners}A` },
    { languages: [] },
  ])
    expect(() => runToEnd(openSearchFileInSteps({ ...file, ...wrong }, read.overview))).toThrow(RangeError)
  for (const none of [
    null,
    'text',
    {},
    { ...file, format: 0 },
    { ...file, texts: {} },
    { ...file, sides: 1 },
  ])
    expect(outlinedSearchFile(none)).toBeNull()
})

it('weighs words as MiniSearch does', () => {
  const word = fc.constantFrom(
    ...'haven havens zeehaven havenpolitie politie grens grenzen grend de van verdrag'.split(' '),
  )
  const texts = fc.array(
    fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(' ')),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(texts, fc.array(word, { minLength: 1, maxLength: 3 }), (all, words) => {
      const typed = words.map((word, i) => (i === words.length - 1 ? word.slice(0, 5) : word)).join(' ')
      const oracle = new MiniSearch<{ readonly id: number; readonly text: string }>({
        fields: ['text'],
        tokenize: text => wordsOf(text).map(({ term }) => term),
        searchOptions: { tokenize: word => [word], processTerm: word => word },
      })
      oracle.addAll(all.map((text, id) => ({ id, text })))
      const vocabulary = new Set(all.flatMap(text => wordsOf(text).map(({ term }) => term)))
      const queryOf = (typed: string): Query => {
        const others = [...vocabulary].filter(term => {
          return closenessWithoutSlip(typed, term) === 'inside'
        })
        return {
          combineWith: 'OR',
          queries: [
            { queries: [typed], prefix: true },
            ...others.map(term => ({ queries: [term], boostTerm: () => 0.3 })),
          ],
        }
      }
      const answers = runToEnd(
        answersToInSteps(buildSearchIndex(corpusOf(all.map(nl => ({ nl })))).texts, typedWords(typed)),
      )
      for (const reading of answers?.readings.slice(0, 1) ?? []) {
        const found = oracle.search({ combineWith: 'AND', queries: reading.map(queryOf) })
        for (const { id, score, queryTerms } of found)
          if (answers!.readings.length === 1 && answers!.closeness[id as number]! < 4)
            expect(answers!.weight[id as number]).toBeCloseTo(score / queryTerms.length, 9)
      }
    }),
  )
})
