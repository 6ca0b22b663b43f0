import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Arrangements,
  arrange,
  decode,
  encode,
  initialState,
  isSameArrangement,
  reduce,
  type State,
} from '../../../src/explorer/index.ts'
import { type FacetSelection, modes, type NodePosition } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { index, numbered } from '../graph/real.ts'

const start = initialState('en')
const kmar = 'kmar' as EntityId
const move = (x: number, y: number) => ({ type: 'move-node', id: kmar, to: { x, y } }) as const

/** A tenth of a unit, as the page rounds. */
const coordinate = fc.integer({ min: -99_999, max: 99_999 }).map(tenths => tenths / 10)
const facets = fc
  .record({
    project: fc.subarray([...index.contexts]),
    section: fc.subarray([numbered(17), numbered(47)]),
    time: fc.subarray(['2018/2020', '2016']),
  })
  .map(
    chosen =>
      new Map(
        Object.entries(chosen).flatMap(([name, values]) =>
          values.length > 0 ? [[name, new Set(values)] as const] : [],
        ),
      ) as FacetSelection,
  )
const arrangements: fc.Arbitrary<Arrangements> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...modes),
      fc.record({
        laidOut: fc.option(facets),
        moved: fc
          .array(
            fc.tuple(
              fc.constantFrom(...index.entities.keys()),
              fc.record({ x: coordinate, y: coordinate }, { noNullPrototype: true }),
            ),
            { maxLength: 5 },
          )
          .map(moved => new Map(moved)),
      }),
    ),
  )
  .map(all => new Map(all.filter(([, { laidOut, moved }]) => laidOut || moved.size > 0)))

describe('an arrangement', () => {
  it('lets one node go, and is gone with the last that was moved', () => {
    const two = [move(1, 2), { ...move(3, 4), id: 'eucpn' as EntityId }].reduce(reduce, start)
    const one = reduce(two, { type: 'let-go', ids: [kmar] })
    expect([...one.arranged.get(start.mode)!.moved.keys()]).toEqual(['eucpn'])
    expect(reduce(one, { type: 'let-go', ids: [kmar] })).toBe(one)
    expect(reduce(one, { type: 'let-go', ids: [kmar, 'eucpn' as EntityId] }).arranged.size).toBe(0)
    const laidOut = reduce(start, { type: 'lay-out-anew', mode: start.mode, facets: new Map() })
    const after = reduce(reduce(laidOut, move(1, 2)), { type: 'let-go', ids: [kmar] })
    expect(after.arranged).toEqual(laidOut.arranged)
  })

  it('is in the link, whatever was laid out and moved', () => {
    fc.assert(
      fc.property(arrangements, arranged => {
        const state: State = { ...start, arranged }
        const { state: after, ignored } = decode(`#${encode(state, 'en')}`, index, 'en')
        expect(ignored).toEqual([])
        expect(after).toEqual(state)
      }),
    )
  })

  it('reads plainly there, and what is no place is ignored and said', () => {
    const moved = reduce(start, move(12.34, -0.01))
    expect(encode(moved, 'en')).toBe('moved-projects=kmar:12.3:0')
    const laidOut = reduce(moved, {
      type: 'lay-out-anew',
      mode: 'actors',
      facets: new Map([['project', new Set(['hazeldonk'])]]),
    })
    expect(encode(laidOut, 'en')).toBe('moved-projects=kmar:12.3:0&layout-actors=project:hazeldonk')
    const { state, ignored } = decode(
      '#moved-projects=kmar:1:2,nobody:1:2,kmar:1e9:2,kmar:99999999:1,__proto__:1:1&layout-all=project:nowhere,toString:1&moved-all=kmar',
      index,
      'en',
    )
    expect(state.arranged).toEqual(
      new Map([['projects', { laidOut: null, moved: new Map([[kmar, { x: 1, y: 2 }]]) }]]),
    )
    expect(ignored).toHaveLength(7)
  })

  it('has what was moved after what was laid out, and none of it before', () => {
    const facets = new Map()
    const laidOut = reduce(reduce(start, move(1, 1)), { type: 'lay-out-anew', mode: 'projects', facets })
    expect(laidOut.arranged.get('projects')).toEqual({ laidOut: facets, moved: new Map() })
    const moved = reduce(laidOut, move(2, 3))
    expect(moved.arranged.get('projects')).toEqual({
      laidOut: facets,
      moved: new Map([[kmar, { x: 2, y: 3 }]]),
    })
    const back = reduce(moved, { type: 'put-back', mode: 'projects' })
    expect(back.arranged.size).toBe(0)
    expect(reduce(back, { type: 'put-back', mode: 'projects' })).toBe(back)
  })
})

describe('the places in force', () => {
  const id = (name: string) => name as EntityId
  const compiled: readonly NodePosition[] = [
    [id('a'), 0, 0],
    [id('b'), 1, 1],
    [id('c'), 2, 2],
  ]
  const nothing = new Map<EntityId, never>()

  it('are those moved, then those laid out anew, then those compiled', () => {
    expect(arrange(compiled, null, nothing)).toBe(compiled)
    const places = arrange(
      compiled,
      [
        [id('c'), 7, 7],
        [id('b'), 8, 8],
      ],
      new Map([[id('b'), { x: 9, y: 9 }]]),
    )
    expect(places).toEqual([
      ['a', 0, 0],
      ['b', 9, 9],
      ['c', 7, 7],
    ])
  })

  it('look as compiled where nobody could see a difference', () => {
    const almost = arrange(compiled, [[id('c'), 2.01, 1.99]], nothing)
    expect(isSameArrangement(almost, compiled)).toBe(true)
    const moved = arrange(compiled, null, new Map([[id('c'), { x: 2.1, y: 2 }]]))
    expect(isSameArrangement(moved, compiled)).toBe(false)
    expect(isSameArrangement(compiled.slice(1), compiled)).toBe(false)
  })
})
