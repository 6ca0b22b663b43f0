import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decode,
  encode,
  type Intent,
  initialState,
  reduce,
  type State,
  withoutHidden,
} from '../../../src/explorer/index.ts'
import { endsOfLink } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { index, projections } from '../graph/real.ts'

const id = (text: string) => text as EntityId
const entity = (text: string) => ({ kind: 'entity', id: id(text) }) as const
const start = initialState('en')
const hide = (state: State, ...ids: string[]) => reduce(state, { type: 'hide', ids: ids.map(id) })

describe('what somebody hides', () => {
  it('leaves the drawing with its links, and nothing else does', () => {
    const whole = projections.projects
    const part = withoutHidden(whole, [id('belgium')])
    expect(part.nodes).toEqual(whole.nodes.filter(node => node !== 'belgium'))
    expect(part.links).toEqual(whole.links.filter(({ a, b }) => a !== 'belgium' && b !== 'belgium'))
    expect(part.links.length).toBeLessThan(whole.links.length)
    expect(withoutHidden(whole, [])).toBe(whole)
  })

  it('comes back one by one, or all at once', () => {
    const two = hide(hide(start, 'belgium'), 'france', 'belgium')
    expect(two.hidden).toEqual(['belgium', 'france'])
    expect(hide(two, 'france')).toBe(two)
    expect(reduce(two, { type: 'bring-back', ids: [id('belgium')] }).hidden).toEqual(['france'])
    expect(reduce(two, { type: 'bring-back', ids: 'all' }).hidden).toEqual([])
    expect(reduce(start, { type: 'bring-back', ids: 'all' })).toBe(start)
  })

  it('is no longer selected; and whoever selects it, or a link of it, sees it again', () => {
    const selected = reduce(start, { type: 'select', what: entity('belgium') })
    const gone = hide(selected, 'belgium')
    expect(gone).toMatchObject({ select: [], hidden: ['belgium'] })
    expect(reduce(gone, { type: 'toggle-selected', what: entity('belgium') }).hidden).toEqual([])
    const link = projections.projects.links.find(({ a, b }) => a === 'belgium' || b === 'belgium')!
    const asked = reduce(gone, { type: 'select', what: { kind: 'link', id: link.id } })
    expect(asked.hidden).toEqual([])
    expect(hide(asked, 'belgium').select).toEqual([])
  })

  it('is in the link, where an id that nobody has is told of and one that is selected is seen', () => {
    const { state, ignored } = decode('#select=france&hide=belgium,france,nobody', index, 'en')
    expect(state.hidden).toEqual(['belgium'])
    expect(ignored).toEqual([{ key: 'hide', value: 'nobody' }])
    expect(encode(state, 'en')).toBe('select=france&hide=belgium')
  })

  it('is never selected, whatever one does', () => {
    const ids = fc.constantFrom(...projections.all.nodes)
    const what = fc.oneof(
      ids.map(id => ({ kind: 'entity', id }) as const),
      fc.constantFrom(...projections.all.links).map(({ id }) => ({ kind: 'link', id }) as const),
    )
    const some = fc.uniqueArray(ids, { maxLength: 4 })
    const intent: fc.Arbitrary<Intent> = fc.oneof(
      some.map((ids): Intent => ({ type: 'hide', ids })),
      some.map((ids): Intent => ({ type: 'bring-back', ids })),
      what.map((what): Intent => ({ type: 'select', what })),
      what.map((what): Intent => ({ type: 'toggle-selected', what })),
      fc.uniqueArray(what, { maxLength: 4 }).map((what): Intent => ({ type: 'select-all', what })),
      fc.constant<Intent>({ type: 'step-back' }),
    )
    fc.assert(
      fc.property(fc.array(intent, { maxLength: 12 }), intents => {
        const { hidden, select } = intents.reduce(reduce, start)
        expect(new Set(hidden).size).toBe(hidden.length)
        const shown = select.flatMap(({ kind, id }): readonly EntityId[] =>
          kind === 'entity' ? [id] : kind === 'link' ? endsOfLink(id) : [],
        )
        expect(shown.filter(id => hidden.includes(id))).toEqual([])
      }),
    )
  })
})
