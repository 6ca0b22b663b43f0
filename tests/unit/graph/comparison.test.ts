// Two or more beside one another: what they have in common, and what each has alone.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialState, reduce } from '../../../src/explorer/index.ts'
import { compare, membersIn, statementsAbout } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { index } from './real.ts'

const id = (text: string) => text as EntityId
const compared = (...ids: string[]) => compare(index, ids.map(id), about => statementsAbout(index, about))

describe('a comparison', () => {
  it('tells who is in both projects, and who in one alone', () => {
    const { inAll, inSome, inOne } = compared('hazeldonk', 'cybercrime-cooperation')
    expect(inAll).toEqual(['belgium', 'netherlands', 'luxembourg'])
    expect(inSome).toEqual([])
    expect(inOne[0]?.ids).toContain('france')
    expect(inOne[1]?.ids).toContain('north-rhine-westphalia')
    for (const { of, ids } of inOne) {
      const members = membersIn(index)(of)
      expect(ids.every(member => members.has(member))).toBe(true)
    }
  })

  it('tells of actors with whom and in what both work', () => {
    const { inAll, inOne } = compared('france', 'germany')
    expect(inAll).toEqual(expect.arrayContaining(['belgium', 'netherlands']))
    expect(inOne.find(({ of }) => of === 'france')?.ids).toContain('hazeldonk')
    expect(inOne.find(({ of }) => of === 'germany')?.ids).toContain('euriec')
  })

  it('holds everybody once, whatever is compared, in whatever order', () => {
    const several = fc.uniqueArray(fc.constantFrom(...index.entities.keys()), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(several, ids => {
        const { inAll, inSome, inOne } = compared(...ids)
        const told = [...inAll, ...inSome.map(({ id }) => id), ...inOne.flatMap(({ ids }) => ids)]
        expect(new Set(told).size).toBe(told.length)
        for (const one of ids) expect(told).not.toContain(one)
        const other = compared(...ids.toReversed())
        expect(new Set(other.inAll)).toEqual(new Set(inAll))
        for (const { of, ids } of inOne)
          expect(new Set(other.inOne.find(one => one.of === of)?.ids)).toEqual(new Set(ids))
      }),
    )
  })
})

describe('whom a way is to avoid', () => {
  const two = { ...initialState('en'), select: [{ kind: 'entity', id: id('kmar') } as const] }
  const avoiding = reduce(two, { type: 'toggle-avoided', id: id('belgium') })

  it('is chosen and let in again', () => {
    expect(avoiding.avoid).toEqual(['belgium'])
    expect(reduce(avoiding, { type: 'toggle-avoided', id: id('belgium') }).avoid).toEqual([])
  })

  it('is forgotten with the selection, and with nothing else', () => {
    expect(reduce(avoiding, { type: 'set-mode', mode: 'all' }).avoid).toEqual(['belgium'])
    expect(reduce(avoiding, { type: 'clear-selection' }).avoid).toEqual([])
    expect(
      reduce(avoiding, { type: 'toggle-selected', what: { kind: 'entity', id: id('france') } }).avoid,
    ).toEqual([])
    expect(reduce(two, { type: 'restore', state: avoiding }).avoid).toEqual(['belgium'])
  })
})
