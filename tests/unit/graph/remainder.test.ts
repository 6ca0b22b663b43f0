// What the panel says where nothing is selected: what the filters leave, and since when things are.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  claimTest,
  distinctStatements,
  filter,
  filteredStatements,
  intervalOf,
  modes,
  remainderOf,
  sinceOf,
  statementsAbout,
} from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { corpus, index, projections } from './real.ts'

const left = (project: string) => {
  const selection = new Map([['project', new Set([project])]] as const)
  return remainderOf(index, filter(index, projections.projects, selection), selection)
}

describe('what the filters leave', () => {
  it('of Hazeldonk: who, how much, in which paper, of which years, the strongest link', () => {
    const { actors, projects, statements, documents, years, strongest } = left('hazeldonk')
    const about = statementsAbout(index, 'hazeldonk' as EntityId)
    expect([projects, statements]).toEqual([1, distinctStatements(index, about).length])
    expect(actors).toBeGreaterThan(10)
    expect(documents).toEqual(['928-2'])
    expect(years?.from).toBe(2006)
    expect(strongest.every(({ a, b }) => [a, b].includes('hazeldonk' as EntityId))).toBe(true)
  })

  it('counts what is yet to come and what a language lacks as the statements say themselves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...modes),
        fc.subarray([...index.contexts], { minLength: 1 }),
        (mode, chosen) => {
          const selection = new Map([['project', new Set<string>(chosen)]] as const)
          const { links, nodes } = filter(index, projections[mode], selection)
          const told = remainderOf(index, { links, nodes }, selection)
          const passes = claimTest(index, selection)
          const said = distinctStatements(
            index,
            corpus.claims.filter(({ id }) => passes(id)),
          )
          expect(told.statements).toBe(said.length)
          expect(told.yetToCome).toBe(said.filter(of => of.every(({ status }) => status)).length)
          expect(told.inSome).toBe(said.filter(of => of.every(({ quotes }) => quotes.length < 2)).length)
          for (const { statements } of links) {
            if (told.strongest[0]) expect(statements).toBeLessThanOrEqual(told.strongest[0].statements)
            else expect(statements).toBe(1)
          }
        },
      ),
    )
  })

  it('is nothing where they leave nothing', () => {
    const selection = new Map([['project', new Set(['nowhere'])]] as const)
    expect(filteredStatements(index, selection)).toEqual([])
    expect(remainderOf(index, filter(index, projections.all, selection), selection)).toEqual({
      ...{ actors: 0, projects: 0, frameworks: 0, statements: 0, documents: [], years: null },
      ...{ strongest: [], yetToCome: 0, inSome: 0 },
    })
  })
})

describe('since when', () => {
  const since = (id: string) => sinceOf(statementsAbout(index, id as EntityId))

  it('is the earliest that is said, with those that say it', () => {
    expect(since('france')?.when).toBe('2006/..')
    for (const id of index.entities.keys()) {
      const told = since(id)
      const starts = statementsAbout(index, id)
        .filter(({ when, status }) => when !== undefined && !status)
        .map(({ when }) => intervalOf(when!)!.start)
        .filter(Number.isFinite)
      if (!told) expect(starts).toEqual([])
      else for (const { when } of told.claims) expect(intervalOf(when!)!.start).toBe(Math.min(...starts))
    }
  })

  it('takes what lasts before what has happened, and nothing that is yet to come', () => {
    const [claim] = corpus.claims
    const of = (when: string, status?: 'planned') => ({ ...claim!, when, ...(status && { status }) })
    expect(sinceOf([of('2006'), of('2006/..'), of('2010')])?.when).toBe('2006/..')
    expect(sinceOf([of('2006', 'planned'), of('2010')])?.when).toBe('2010')
    expect(sinceOf([of('../2010')])).toBeNull()
  })
})
