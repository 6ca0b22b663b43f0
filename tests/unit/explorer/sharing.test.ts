import { describe, expect, it } from 'vitest'
import { initialState, reduce, reuseUnchanged } from '../../../src/explorer/index.ts'
import type { EntityId } from '../../../src/model/index.ts'

describe('a state that comes back', () => {
  const filtered = reduce(initialState('en'), { type: 'toggle-value', facet: 'type', value: 'country' })
  const select = { type: 'select', what: { kind: 'entity', id: 'kmar' as EntityId } } as const
  const chosen = reduce(filtered, select)

  it('keeps what is the same as before, so that nothing is counted anew for it', () => {
    const again = reduce(
      reduce(initialState('en'), { type: 'toggle-value', facet: 'type', value: 'country' }),
      select,
    )
    expect(again.facets).not.toBe(filtered.facets)
    const shared = reuseUnchanged(filtered, again)
    expect(shared).toEqual(chosen)
    expect(shared.facets).toBe(filtered.facets)
  })

  it('takes what is not the same', () => {
    const other = reduce(filtered, { type: 'toggle-value', facet: 'type', value: 'project' })
    expect(reuseUnchanged(filtered, other)).toEqual(other)
    expect(reuseUnchanged(chosen, filtered)).toEqual(filtered)
  })
})
