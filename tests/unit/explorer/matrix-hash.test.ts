import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { currentMode, decode, encode, initialState, reduce } from '../../../src/explorer/index.ts'
import { indexCorpus, matrixKinds, matrixOrders } from '../../../src/graph/index.ts'
import { filesOf } from '../corpus/small.ts'

const index = indexCorpus(compileCorpus(filesOf()).corpus)

describe('the matrix in the address', () => {
  it('comes back as it was, and is not written where it is as at first', () => {
    for (const matrix of matrixKinds) {
      for (const order of matrixOrders) {
        const state = [
          { type: 'set-view', view: 'matrix' } as const,
          { type: 'set-matrix', matrix } as const,
          { type: 'set-order', order } as const,
        ].reduce(reduce, initialState('en'))
        expect(decode(encode(state, 'en'), index, 'en')).toEqual({ state, ignored: [] })
      }
    }
    expect(encode(reduce(initialState('en'), { type: 'set-view', view: 'matrix' }), 'en')).toBe('view=matrix')
  })

  it('leaves out an order that there is not', () => {
    const { state, ignored } = decode('view=matrix&order=colour', index, 'en')
    expect(state.order).toBe('name')
    expect(ignored).toEqual([{ key: 'order', value: 'colour' }])
  })
})

describe('the mode in force', () => {
  it('is that of the matrix while it is shown, and the graph’s own again after', () => {
    const state = decode('view=matrix&matrix=recommendations', index, 'en').state
    expect(currentMode(state)).toBe('all')
    expect(currentMode(reduce(state, { type: 'set-view', view: 'graph' }))).toBe('projects')
  })
})
