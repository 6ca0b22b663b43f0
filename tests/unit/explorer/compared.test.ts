// What is compared with what: two sides to begin with, each chosen by itself, together in the link.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparisons,
  decode,
  encode,
  type FacetIntent,
  filtersInForce,
  initialState,
  reduce,
  type State,
  sidesToBeginWith,
} from '../../../src/explorer/index.ts'
import {
  compareFiltersInSteps,
  facetOf,
  filteredStatements,
  projectAll,
  runToEnd,
  valuesIn,
} from '../../../src/graph/index.ts'
import { index as one } from '../graph/real.ts'
import { selectionOf } from '../graph/selection.ts'
import { index, projections } from '../graph/staged.ts'

const first = initialState('en')
const comparing: State = { ...first, view: 'compare' }

const value = fc.constantFrom(...index.contexts)
const intent: fc.Arbitrary<FacetIntent> = fc.oneof(
  value.map(value => ({ type: 'toggle-value', facet: 'project', value }) as const),
  value.map(value => ({ type: 'only-value', facet: 'project', value }) as const),
  fc.boolean().map(all => ({ type: 'ask-for-all', facet: 'project', all }) as const),
  fc.subarray([...index.contexts]).map(values => ({ type: 'set-values', facet: 'project', values }) as const),
  fc.constant({ type: 'clear-facet', facet: 'project' } as const),
  fc.constant({ type: 'clear-facets' } as const),
)

describe('the second side', () => {
  it('is chosen as the filters are, and leaves them alone', () => {
    fc.assert(
      fc.property(fc.array(intent, { maxLength: 8 }), intents => {
        const asFilters = intents.reduce<State>(reduce, comparing)
        const asVersus = intents.reduce<State>(
          (state, intent) => reduce(state, { type: 'to-versus', intent }),
          comparing,
        )
        expect(asVersus.versus).toEqual(asFilters.facets)
        expect(asVersus.facets).toEqual(first.facets)
      }),
    )
  })

  it('comes back from a link with the first, of which any values or all are asked for', () => {
    fc.assert(
      fc.property(fc.array(intent), fc.array(intent), (ones, others) => {
        const state = others.reduce<State>(
          (state, intent) => reduce(state, { type: 'to-versus', intent }),
          ones.reduce<State>(reduce, comparing),
        )
        const back = decode(`#${encode(state, 'en')}`, index, 'en')
        expect(back.ignored).toEqual([])
        expect(back.state).toEqual(state)
      }),
    )
  })

  it('is read from a link whatever the order of its parts, and what is not there is said', () => {
    const { state, ignored } = decode(
      '#vs.all=project&vs.project=crossbes,hazeldonk,nowhere&view=compare&vs.nothing=1',
      index,
      'en',
    )
    expect(state.versus).toEqual(new Map([['project', { all: new Set(['crossbes', 'hazeldonk']) }]]))
    expect(ignored).toEqual([
      { key: 'vs.project', value: 'nowhere' },
      { key: 'vs.nothing', value: '1' },
    ])
  })

  it('goes with a step back before the first', () => {
    const sides = {
      first: selectionOf({ project: ['hazeldonk'] }),
      second: selectionOf({ project: ['bes'] }),
    }
    const both = reduce(comparing, { type: 'compare', sides })
    const back = reduce(both, { type: 'step-back' })
    expect([back.facets, back.versus.size]).toEqual([sides.first, 0])
    expect(reduce(back, { type: 'step-back' }).facets.size).toBe(0)
  })

  it('narrows nothing beside the comparison, and neither does the first there', () => {
    const facets = selectionOf({ project: ['hazeldonk'] })
    expect(filtersInForce({ view: 'compare', facets }).size).toBe(0)
    expect(filtersInForce({ view: 'table', facets })).toBe(facets)
  })
})

describe('two sides to begin with', () => {
  it.each(comparisons)('are two of the corpus that differ, or none: %s', name => {
    const sides = sidesToBeginWith(index, name, new Map())
    // One paper is no two.
    expect(sides === null).toBe(name === 'documents')
    for (const side of sides ? [sides.first, sides.second] : []) {
      const [facet, choice] = [...side][0]!
      for (const value of valuesIn(choice)) expect(facetOf(facet).parse(index, value)).toBe(value)
      expect(filteredStatements(index, side).length).toBeGreaterThan(0)
    }
    if (sides) {
      const { statements } = runToEnd(
        compareFiltersInSteps(index, projections.projects, sides.first, sides.second),
      )
      expect(statements.first.length + statements.second.length).toBeGreaterThan(0)
    }
  })

  it('keep the project that is chosen', () => {
    const sides = sidesToBeginWith(index, 'projects', selectionOf({ project: ['crossbes'] }))
    expect(valuesIn(sides?.first.get('project'))).toEqual(new Set(['crossbes']))
    expect(valuesIn(sides?.second.get('project'))).not.toEqual(new Set(['crossbes']))
  })

  it('are of two languages what each states, so that both have what both state', () => {
    const { first, second } = sidesToBeginWith(one, 'languages', new Map())!
    const { statements } = runToEnd(compareFiltersInSteps(one, projectAll(one).all, first, second))
    const languagesOf = (of: (typeof statements)['first']) =>
      new Set(
        of.map(([{ quotes }]) =>
          quotes
            .map(({ language }) => language)
            .sort()
            .join(),
        ),
      )
    expect(languagesOf(statements.first)).toEqual(new Set(['nl']))
    expect(languagesOf(statements.both)).toEqual(new Set(['fr,nl']))
    expect(languagesOf(statements.second)).toEqual(new Set(['fr']))
  })
})
