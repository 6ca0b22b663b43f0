// What is counted of each recommendation, and in which order they are listed.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decode,
  encode,
  initialState,
  reduce,
  scoreKeys,
  scoreOf,
  scoresInSteps,
} from '../../../src/explorer/index.ts'
import {
  actsIn,
  type FacetSelection,
  indexCorpus,
  recommendationsOfClaim,
  runToEnd,
  statementTest,
} from '../../../src/graph/index.ts'
import { defaultVocabulary, type EntityId, statusNames } from '../../../src/model/index.ts'
import { threePapers } from '../../fixtures/papers/three.ts'
import { corpus, index } from '../graph/real.ts'
import { selectionOf } from '../graph/selection.ts'

const scoresOf = (facets: FacetSelection) => runToEnd(scoresInSteps(index, facets))
const unfiltered: FacetSelection = new Map()
const scores = scoresOf(unfiltered)

const anyFacets = fc
  .record({
    type: fc.subarray([...defaultVocabulary.types.keys()], { maxLength: 3 }),
    project: fc.subarray([...index.contexts], { maxLength: 2 }),
    status: fc.subarray([...statusNames], { maxLength: 2 }),
    evidence: fc.subarray(['all', 'nl', 'fr'], { maxLength: 2 }),
  })
  .map(selectionOf)

describe('the scores of 928/2', () => {
  it('say which recommendations no project answers', () => {
    expect(scores.filter(({ projects }) => projects.length === 0).map(({ number }) => number)).toEqual([
      2, 3, 8,
    ])
  })

  it('say who acts: those who answer, and those involved in an answer', () => {
    expect(scores[7]!.answers).toContain('national-and-local-authorities')
    expect(scores[7]!.actors).toEqual(['national-and-local-authorities'])
    expect(scores[8]!.actors).toContain('north-rhine-westphalia')
    expect(scores[8]!.actors).not.toContain('drugs-by-post')
  })

  it('say what is yet to come in reply to it', () => {
    expect(scores[4]!.planned.map(id => index.claims.get(id)!.subjects)).toEqual([['hazeldonk']])
    expect(scores[2]!.planned).toEqual([])
  })
})

describe('a score', () => {
  it('counts of what the facets leave, each once: nothing that is not so, and nothing is missing', () => {
    fc.assert(
      fc.property(anyFacets, facets => {
        const passes = statementTest(index, facets)
        for (const { id, answers, projects, actors, hidden, ...score } of scoresOf(facets)) {
          expect(new Set(answers).size).toBe(answers.length)
          expect(projects).toEqual(answers.filter(answer => index.contexts.has(answer)))
          expect(actors.every(actor => actsIn(index, actor))).toBe(true)
          expect(new Set(actors).size).toBe(actors.length)
          expect(answers.length + hidden).toBe(scoreOf(index, id)!.answers.length)
          const bearing = corpus.claims.filter(
            claim => passes(claim) && recommendationsOfClaim(index, claim).has(id),
          )
          const planned = bearing.filter(({ status }) => status !== undefined)
          const silent = bearing.filter(({ quotes }) => quotes.length < 2)
          expect([...score.planned].sort()).toEqual(planned.map(({ id }) => id).sort())
          expect([...score.silent].sort()).toEqual(silent.map(({ id }) => id).sort())
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is there for each recommendation of several papers, one paper after the other', () => {
    const several = indexCorpus(threePapers)
    const ids = runToEnd(scoresInSteps(several, unfiltered)).map(({ id }) => id)
    expect(ids).toEqual(['ports-1', 'rivers-1'])
    expect(scoreOf(several, 'belgium' as EntityId)).toBeNull()
  })
})

describe('the order of the recommendations in the address', () => {
  it('comes back as it was, and is not written where it is that of the documents', () => {
    for (const key of scoreKeys)
      for (const descending of [false, true]) {
        const state = reduce(initialState('en'), { type: 'sort-scores', order: { key, descending } })
        const hash = encode(state, 'en')
        expect(hash === '').toBe(key === 'number' && !descending)
        expect(decode(hash, index, 'en')).toEqual({ state, ignored: [] })
      }
  })

  it('leaves out one that there is not', () => {
    const { state, ignored } = decode('sort=colour,descending', index, 'en')
    expect(state.scores).toEqual({ key: 'number', descending: true })
    expect(ignored).toEqual([{ key: 'sort', value: 'colour' }])
  })
})
