import { describe, expect, it } from 'vitest'
import {
  claimsAbout,
  highlightOf,
  initialState,
  reduce,
  type State,
  visibleGraph,
} from '../../../src/explorer/index.ts'
import type { ClaimId, EntityId, PassageId } from '../../../src/model/index.ts'
import { index, projections } from '../graph/real.ts'

const kmar = { kind: 'entity', id: 'kmar' as EntityId } as const
const france = { kind: 'entity', id: 'france' as EntityId } as const
const start = initialState('en')

describe('what happens to the state', () => {
  it('selects one thing instead of another, and adds and takes out with a toggle', () => {
    const one = reduce(reduce(start, { type: 'select', what: france }), { type: 'select', what: kmar })
    expect(one.select).toEqual([kmar])
    const two = reduce(one, { type: 'toggle-selected', what: france })
    expect(two.select).toEqual([kmar, france])
    expect(reduce(two, { type: 'toggle-selected', what: kmar }).select).toEqual([france])
  })

  it('widens what lies around one node, up to three steps; from another it begins with that', () => {
    const widen = (state: State, { id }: { readonly id: EntityId }) => reduce(state, { type: 'widen', id })
    const one = reduce(start, { type: 'select', what: kmar })
    const wider = widen(one, kmar)
    expect(wider).toMatchObject({ select: [kmar], hops: 2 })
    const widest = widen(wider, kmar)
    expect(widest.hops).toBe(3)
    expect(widen(widest, kmar)).toBe(widest)
    expect(widen(reduce(one, { type: 'toggle-selected', what: france }), kmar)).toMatchObject({
      select: [kmar],
      hops: 2,
    })
  })

  it('steps back one thing at a time: the passage, the selection, the filters', () => {
    const deep: State = {
      ...start,
      select: [kmar],
      passage: '928-2.14' as PassageId,
      facets: new Map([['project', new Set(['hazeldonk'])]]),
    }
    const back = { type: 'step-back' } as const
    const closed = reduce(deep, back)
    expect(closed).toMatchObject({ passage: null, select: [kmar] })
    const cleared = reduce(closed, back)
    expect(cleared.select).toEqual([])
    expect(cleared.facets.size).toBe(1)
    expect(reduce(cleared, back).facets.size).toBe(0)
    expect(reduce(start, back)).toBe(start)
  })

  it('keeps no facet without a value', () => {
    const toggle = { type: 'toggle-value', facet: 'type', value: 'country' } as const
    expect(reduce(reduce(start, toggle), toggle).facets.size).toBe(0)
  })
})

describe('what follows from the state', () => {
  it('lights the neighbourhood of what is selected', () => {
    const light = highlightOf(visibleGraph(index, projections, 'projects', new Map()), [kmar])!
    expect([...light.nodes].sort()).toEqual(['benelux-cooperation', 'kmar'])
  })

  it('lists for a project also the claims made in its context, and only those that the facets let stand', () => {
    const about = (facets: State['facets']) => claimsAbout(index, 'hazeldonk' as EntityId, facets)
    const drawnUp = index.corpus.claims.find(({ objects }) =>
      objects.includes('hazeldonk-action-plan' as EntityId),
    )!
    expect(about(new Map()).map(({ id }): ClaimId => id)).toContain(drawnUp.id)
    const concluded = about(new Map([['predicate', new Set(['concludes'])]]))
    expect(concluded.length).toBeGreaterThan(0)
    expect(new Set(concluded.map(({ predicate }) => predicate))).toEqual(new Set(['concludes']))
  })
})
