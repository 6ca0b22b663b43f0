// What is said of things is asked once for each, and an answer that is cut off is asked for in halves.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KnownThings } from '../../../src/stores/known-things.ts'
import type { Question } from '../../../src/stores/rows-about.ts'

const question: Question = { variable: 'x', of: some => `SELECT ?x ?o { ${some} ?x ?p ?o }` }

const namesIn = (query: string): readonly string[] =>
  Array.from(query.matchAll(/<([^>]+)>/g), ([, name]) => name!)

/** A store that says so much of each thing, and gives no more rows than it gives. */
const storeOf = (saidOf: (name: string) => number, maxRows = 10_000) => {
  const asked: (readonly string[])[] = []
  return {
    asked,
    ask: async (query: string) => {
      const names = namesIn(query)
      asked.push(names)
      return names
        .flatMap(name => Array.from({ length: saidOf(name) }, (_, i) => [name, String(i)]))
        .slice(0, maxRows)
    },
  }
}

describe('what is said of things', () => {
  it('is asked once for each, whatever is looked at when', async () => {
    const views = fc.array(
      fc.array(
        fc.nat({ max: 30 }).map(n => `urn:${n}`),
        { maxLength: 20 },
      ),
      { maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(views, async views => {
        const { ask, asked } = storeOf(name => name.length % 3)
        const things = new KnownThings()
        for (const names of views) {
          const rows = await things.about(names, question, ask)
          const whole = [...new Set(names)].flatMap(name =>
            Array.from({ length: name.length % 3 }, (_, i) => [name, String(i)]),
          )
          expect(rows).toEqual(whole)
        }
        expect(asked.flat()).toEqual([...new Set(asked.flat())])
      }),
    )
  })

  it('comes whole from a store that cuts long answers off', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `urn:${i}`)
    const { ask } = storeOf(() => 90)
    const rows = await new KnownThings().about(names, question, ask)
    expect(rows.length).toBe(300 * 90)
  })

  it('is asked again where it did not come', async () => {
    const things = new KnownThings()
    await expect(things.about(['urn:a'], question, () => Promise.reject(new Error('gone')))).rejects.toThrow(
      'gone',
    )
    const { ask } = storeOf(() => 1)
    expect(await things.about(['urn:a'], question, ask)).toEqual([['urn:a', '0']])
  })

  it('is forgotten rather than heaped up, what was looked at last staying', async () => {
    const things = new KnownThings(3000)
    const { ask, asked } = storeOf(() => 10)
    const names = Array.from({ length: 400 }, (_, i) => `urn:${i}`)
    const looked = async (some: readonly string[]) => {
      asked.length = 0
      expect((await things.about(some, question, ask)).length).toBe(some.length * 10)
      return new Set(asked.flat())
    }
    await looked(names.slice(0, 200))
    await looked(names.slice(0, 10))
    await looked(names.slice(200))
    expect(await looked(names.slice(0, 10))).toEqual(new Set())
    expect(await looked(names.slice(390))).toEqual(new Set())
    expect(await looked(names.slice(10, 12))).toEqual(new Set(names.slice(10, 12)))
  })
})
