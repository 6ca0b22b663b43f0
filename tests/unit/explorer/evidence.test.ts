// The same sentence is quoted once, whatever is stated by it, and nothing is lost for that.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byProject,
  claimsAbout,
  evidenceOf,
  excerptsOf,
  namedElsewhere,
} from '../../../src/explorer/index.ts'
import { distinctStatements } from '../../../src/graph/index.ts'
import type { Claim, EntityId } from '../../../src/model/index.ts'
import { corpus, index } from '../graph/real.ts'

const about = (id: string) => claimsAbout(index, id as EntityId, new Map())

describe('evidence', () => {
  it('quotes the one sentence of KMAR once, with all three statements that rest on it', () => {
    const claims = about('kmar')
    const evidence = evidenceOf(index, index, claims)
    expect(evidence.map(({ claims }) => claims.length)).toEqual([claims.length])
    expect(evidence[0]!.excerpts.map(({ language }) => language).sort()).toEqual(['fr', 'nl'])
    // Some are made in a project and some outside it: they stand together all the same.
    expect(byProject(index, evidence, new Set(['kmar' as EntityId])).map(({ project }) => project)).toEqual([
      'benelux-cooperation',
    ])
    expect(namedElsewhere(index, 'kmar' as EntityId, evidence)).toEqual([])
  })

  it('holds every statement once, with all its quotes, and shows no sentence twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...corpus.claims]), claims => {
        const evidence = evidenceOf(index, index, claims)
        const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id).sort()
        const firsts = evidence.flatMap(({ claims }) => claims)
        const others = evidence.flatMap(({ also }) => also.flatMap(({ claims }) => claims))
        expect(ids([...firsts, ...others])).toEqual(ids(claims))
        expect(new Set(firsts)).toEqual(new Set(distinctStatements(index, claims).map(([first]) => first)))
        for (const { claims, also } of evidence)
          for (const other of also.flatMap(({ claims }) => claims))
            expect(claims.some(({ id }) => index.statementOf.get(id)!.includes(other))).toBe(true)
        // In the order of the first of each.
        const places = evidence.map(({ claims: [first] }) => claims.indexOf(first))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        const excerpts = evidence.flatMap(({ excerpts }) => excerpts)
        for (const { claims, excerpts } of evidence.flatMap(item => [item, ...item.also])) {
          const quotes = excerpts.flatMap(({ quotes }) => quotes)
          expect(new Set(quotes)).toEqual(new Set(claims.flatMap(({ quotes }) => quotes)))
        }
        for (const { range, quotes } of excerpts)
          for (const { start, end } of quotes) expect(range.start <= start && end <= range.end).toBe(true)
        for (const [i, one] of excerpts.entries())
          for (const other of excerpts.slice(i + 1))
            if (one.passage === other.passage && one.language === other.language)
              expect(one.range.end <= other.range.start || other.range.end <= one.range.start).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('together with where else it is named shows every mention of an entity', () => {
    for (const { id } of corpus.entities) {
      const evidence = evidenceOf(index, index, claimsAbout(index, id, new Map()))
      const shown = [
        ...evidence.flatMap(excerptsOf),
        ...namedElsewhere(index, id, evidence).flatMap(({ passage, ranges }) =>
          [...ranges].map(([language, range]) => ({ passage, language, range })),
        ),
      ]
      for (const { passage, language, start, end } of index.mentionsByEntity.get(id) ?? [])
        expect(
          shown.some(
            at =>
              at.passage === passage &&
              at.language === language &&
              at.range.start <= start &&
              end <= at.range.end,
          ),
        ).toBe(true)
    }
  })
})
