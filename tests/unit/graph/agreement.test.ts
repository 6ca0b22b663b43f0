// Whether the languages agree: known without the words, as it is with them.

import { describe, expect, it } from 'vitest'
import { overviewFile, readOverview, split } from '../../../src/editions/index.ts'
import {
  agreementOn,
  facetOf,
  filteredStatements,
  indexAfterEdit,
  indexCorpus,
  indexOverview,
  makeEdition,
} from '../../../src/graph/index.ts'
import type { Corpus } from '../../../src/model/index.ts'
import { corpus, index } from './real.ts'
import { selectionOf } from './selection.ts'

const addresses = { words: (place: number) => `${place}.json`, search: 'search.json' }

/** What a page has of a corpus before its words. */
function overviewOf(corpus: Corpus) {
  const { outlines } = split(makeEdition(corpus))
  const { overview, summary } = readOverview(
    JSON.parse(JSON.stringify(overviewFile(outlines, {}, addresses))),
  )
  return { overview, summary }
}

describe('whether languages agree on a statement', () => {
  it('is told of each as the words tell it', () => {
    for (const claim of corpus.claims) {
      const expected = claim.quotes.length < 2 ? 'some' : claim.difference ? 'unlike' : 'alike'
      expect(agreementOn(index, claim)).toBe(expected)
    }
  })

  it('is known before the words are there', () => {
    const { overview, summary } = overviewOf(corpus)
    const without = indexOverview(overview, summary)
    for (const claim of overview.claims)
      expect(agreementOn(without, claim)).toBe(agreementOn(index, index.claims.get(claim.id)!))
  })

  it('follows an edit that says of a statement how the languages differ, and changes nothing else', () => {
    const alike = corpus.claims.find(claim => agreementOn(index, claim) === 'alike')!
    const before = overviewOf(corpus)
    const edited = overviewOf({
      ...corpus,
      claims: corpus.claims.map(claim => (claim === alike ? { ...claim, difference: { en: 'So.' } } : claim)),
    })
    const known = indexOverview(before.overview, before.summary)
    const after = indexAfterEdit(known, before.overview, edited.summary)
    const unlike = selectionOf({ differing: ['unlike'] })
    const ids = (of: typeof known) =>
      new Set(
        filteredStatements(of, unlike)
          .flat()
          .map(({ id }) => id),
      )
    expect(ids(known).has(alike.id)).toBe(false)
    expect(ids(after).has(alike.id)).toBe(true)
    expect(ids(after).size).toBe(ids(known).size + 1)
  })

  it('is nothing to filter by where each paper has one language', () => {
    const [paper] = corpus.documents
    const one = indexCorpus({
      ...corpus,
      documents: [{ ...paper!, languages: paper!.languages.slice(0, 1) }],
    })
    expect(facetOf('differing').options(one)).toEqual([])
    expect(facetOf('differing').options(index)).toEqual(['alike', 'unlike', 'some'])
    expect(facetOf('differing').parse(index, 'both')).toBeNull()
  })
})
