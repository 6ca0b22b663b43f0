// Several papers: what one of them says can be told from what another says.

import { describe, expect, it } from 'vitest'
import { decode, encode, recommendationsOf } from '../../../src/explorer/index.ts'
import {
  answersProjection,
  chosenDocuments,
  type FacetName,
  type FacetSelection,
  facetNames,
  facetOf,
  filter,
  filteredStatements,
  indexCorpus,
  modes,
  nodesLeftByValue,
  projectAll,
  timelineOf,
  yearRange,
} from '../../../src/graph/index.ts'
import type { Corpus, EntityId, Language } from '../../../src/model/index.ts'
import { nameIn } from '../../../src/terms/index.ts'
import { compiled, threePapers } from '../../fixtures/papers/three.ts'
import { index as one } from './real.ts'

const index = indexCorpus(threePapers)
const projections = projectAll(index)

const chosen = (given: Partial<Record<FacetName, readonly string[]>>): FacetSelection =>
  new Map(Object.entries(given).map(([name, values]) => [name as FacetName, new Set(values)]))

/** The facets that tell papers apart. */
const ofPapers = facetNames.filter(name => {
  const facet = facetOf(name)
  return facet.of === 'claim' && facet.ofDocument
})

it('compile without an error, and no quote is lost', () => {
  expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(threePapers.claims).toHaveLength(8)
})

describe('the facets of papers', () => {
  it('offer what tells the papers apart, and nothing where there is one paper', () => {
    const options = (of: typeof index) =>
      Object.fromEntries(ofPapers.map(name => [name, facetOf(name).options(of)]))
    expect(options(index)).toEqual({
      document: ['ports', 'rivers', 'act'],
      issuer: ['ports-council', 'rivers-commission'],
      kind: ['Empfehlung', 'Gesetz'],
      published: ['2019', '2021'],
    })
    expect(Object.values(options(one)).flat()).toEqual([])
  })

  it('leave the papers that have all that is chosen', () => {
    const left = (given: Parameters<typeof chosen>[0]) => chosenDocuments(index, chosen(given))
    expect(left({})).toBeNull()
    expect(left({ project: ['clear-quay'] })).toBeNull()
    expect(left({ document: ['act', 'ports'] })).toEqual(new Set(['ports', 'act']))
    expect(left({ published: ['2021'] })).toEqual(new Set(['rivers', 'act']))
    expect(left({ published: ['2021'], issuer: ['rivers-commission'] })).toEqual(new Set(['rivers']))
    expect(left({ document: ['act'], issuer: ['rivers-commission'] })).toEqual(new Set())
  })

  it('narrow every view to what the paper says', () => {
    const act = chosen({ document: ['act'] })
    expect(
      new Set(
        filteredStatements(index, act)
          .flat()
          .map(({ document }) => document),
      ),
    ).toEqual(new Set(['act']))
    expect(filter(index, projections.actors, act).nodes.toSorted()).toEqual([
      ...['belgium', 'coast-guard', 'netherlands', 'river-police'],
    ])
    expect(filter(index, projections.actors, act).links.map(({ id }) => id)).toEqual([
      ...['belgium--netherlands', 'coast-guard--river-police'],
    ])
    expect(answersProjection(index, act).nodes).toEqual([])
  })

  it('leave the papers themselves on the time line, and none where there is one paper', () => {
    const papers = (of: typeof index, given: Parameters<typeof chosen>[0]) =>
      timelineOf(of, chosen(given)).flatMap(({ group, items }) =>
        group.kind === 'paper' ? items.map(({ what }) => what.id) : [],
      )
    expect(papers(index, {})).toEqual(['ports', 'rivers', 'act'])
    expect(papers(index, { document: ['act', 'rivers'] })).toEqual(['rivers', 'act'])
    expect(papers(index, { project: ['clear-quay'] })).toEqual(['ports', 'act'])
    expect(papers(index, { type: ['country'] })).toEqual([])
    expect(papers(one, {})).toEqual([])
    expect(facetOf('time').options(index)).toEqual(
      ['2019', '2020', '2021'].map(year => yearRange(+year, +year)),
    )
  })

  it('leave the recommendations of the paper', () => {
    const numbers = (given: Parameters<typeof chosen>[0]) =>
      recommendationsOf(index, index, chosen(given)).map(({ id }) => id)
    expect(numbers({})).toEqual(['ports-1', 'rivers-1'])
    expect(numbers({ document: ['rivers'] })).toEqual(['rivers-1'])
    expect(numbers({ published: ['2019'] })).toEqual(['ports-1'])
    expect(numbers({ document: ['act'] })).toEqual([])
    // One without an answer stays, as without a filter of papers.
    expect(numbers({ document: ['rivers'], project: ['clear-quay'] })).toEqual(['rivers-1'])
  })

  it('count what choosing a value leaves', () => {
    for (const mode of modes)
      for (const name of ofPapers) {
        const counts = nodesLeftByValue(index, projections[mode], new Map(), name)
        for (const value of facetOf(name).options(index)) {
          const { nodes } = filter(index, projections[mode], chosen({ [name]: [value] }))
          expect([mode, value, counts.get(value) ?? 0]).toEqual([mode, value, nodes.length])
        }
      }
  })

  it('are in the link, and a value that no paper has is left out and told', () => {
    const hash = 'document=act,rivers&issuer=rivers-commission&kind=Gesetz&published=2021'
    const { state, ignored } = decode(`${hash}&document=nowhere&published=2020`, index, 'en')
    expect(encode(state, 'en')).toBe(hash)
    expect(ignored).toEqual([
      { key: 'document', value: 'nowhere' },
      { key: 'published', value: '2020' },
    ])
  })
})

describe('names', () => {
  const english = 'en' as Language
  const name = (corpus: Corpus, id: string) => nameIn(indexCorpus(corpus), id as EntityId, english)

  it('of recommendations say their paper as soon as two papers state something', () => {
    expect(name(threePapers, 'ports-1')).toBe('Recommendation 1 (H 12): watch the quays')
    const claims = threePapers.claims.filter(({ document }) => document !== 'rivers')
    const withoutRivers = { ...threePapers, claims }
    expect(name(withoutRivers, 'ports-1')).toBe('Recommendation 1 (H 12): watch the quays')
    const alone = { ...threePapers, claims: claims.filter(({ document }) => document === 'ports') }
    expect(name(alone, 'ports-1')).toBe('Recommendation 1: watch the quays')
  })
})
