// What is asked for in the same breath is asked for at once; who gets nothing is told alone, unless nobody gets anything.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inBatches } from '../../../src/stores/batches.ts'

it('asks once for what is asked for at once, and gives each its own', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer(), { minLength: 1, maxLength: 8 }), { maxLength: 4 }),
      async breaths => {
        const asked: (readonly number[])[] = []
        const ask = inBatches(async (items: readonly number[]) => {
          asked.push(items)
          return item => item * 2
        })
        for (const breath of breaths)
          expect(await Promise.all(breath.map(ask))).toEqual(breath.map(item => item * 2))
        expect(asked).toEqual(breaths)
      },
    ),
    { numRuns: 40 },
  )
})

it('fails for the one that there is no answer to, and for all when there is none at all', async () => {
  const ask = inBatches(async (items: readonly string[]) => {
    if (items.includes('gone')) throw new Error('the store is gone')
    return item => {
      if (item === 'odd') throw new Error('it does not fit')
      return item
    }
  })
  const told = (asking: Promise<string>) => asking.catch((error: Error) => error.message)
  expect(await Promise.all(['a', 'odd', 'b'].map(item => told(ask(item))))).toEqual([
    'a',
    'it does not fit',
    'b',
  ])
  expect(await Promise.all(['a', 'gone'].map(item => told(ask(item))))).toEqual([
    'the store is gone',
    'the store is gone',
  ])
})
