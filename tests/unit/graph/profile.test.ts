// What is stated of somebody in short: who is there, what they are to the one, and what says so.

import { describe, expect, it } from 'vitest'
import {
  endsOf,
  indexCorpus,
  keyOfRole,
  membersIn,
  profileInSteps,
  runToEnd,
  statementsAbout,
} from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { courts } from '../../fixtures/courts.ts'
import { index } from './real.ts'

const courtIndex = indexCorpus(courts)
const profileOf = (id: string, of = index) =>
  runToEnd(profileInSteps(of, id as EntityId, about => statementsAbout(of, about)))
const linesOf = (id: string, role: string) =>
  profileOf(id).find(group => keyOfRole(group.role) === role)?.lines ?? []
const idsOf = (id: string, role: string) => linesOf(id, role).map(({ id }) => id)

describe('the profile of an actor', () => {
  it('tells with whom it works, how much says so, and in which project', () => {
    expect(idsOf('france', 'partners')).toEqual([
      'belgium',
      'netherlands',
      'luxembourg',
      'north-rhine-westphalia',
    ])
    const [belgium] = linesOf('france', 'partners')
    expect(belgium?.projects).toEqual(['hazeldonk'])
    expect(belgium?.claims.every(({ subjects }) => subjects.includes('france' as EntityId))).toBe(true)
  })

  it('tells what it takes part in, and who else does', () => {
    expect(idsOf('france', 'contexts')).toEqual(expect.arrayContaining(['hazeldonk', 'benelux-cooperation']))
    const sharing = linesOf('france', 'sharing')
    expect(sharing.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['police', 'customs', 'public-prosecution']),
    )
    // Those with whom it does something are told of above.
    expect(sharing.map(({ id }) => id)).not.toContain('belgium')
    expect(sharing.find(({ id }) => id === 'customs')?.projects).toContain('hazeldonk')
  })
})

describe('the profile of a project', () => {
  it('tells who takes part, who supports it, what came of it and what it answers', () => {
    const members = new Set(membersIn(index)('hazeldonk'))
    const told = idsOf('hazeldonk', 'members')
    expect(told.slice(0, 4)).toEqual(['belgium', 'netherlands', 'luxembourg', 'france'])
    expect(told.every(id => members.has(id))).toBe(true)
    expect(idsOf('hazeldonk', 'supports object')).toContain('secretariat-general')
    expect(idsOf('hazeldonk', 'results')).toEqual(['hazeldonk-action-plan'])
    expect(idsOf('hazeldonk', 'answers subject')).toEqual(['recommendation-5'])
  })
})

describe('every profile', () => {
  const corpora = [index, courtIndex]

  it('tells of all that an entity is an end of, and rests each line on statements about both', () => {
    for (const of of corpora)
      for (const id of of.entities.keys()) {
        const groups = profileOf(id, of)
        const told = new Set(groups.flatMap(({ lines }) => lines.flatMap(({ claims }) => claims)))
        for (const claim of of.claimsByEntity.get(id) ?? [])
          if (new Set(endsOf(claim)).size > 1) expect(told).toContain(claim)
        for (const { role, lines } of groups)
          for (const line of lines) {
            expect(line.id).not.toBe(id)
            expect(line.statements).toBeGreaterThan(0)
            for (const { subjects, objects, projects } of line.claims) {
              expect([...subjects, ...objects, ...projects]).toContain(line.id)
              if (role.kind !== 'sharing') expect([...subjects, ...objects, ...projects]).toContain(id)
            }
          }
      }
  })

  it('tells the same of both: whoever works with one, with that one works', () => {
    for (const of of corpora) {
      const partnersOf = (id: string) =>
        profileOf(id, of)
          .filter(({ role }) => role.kind === 'partners')
          .flatMap(({ lines }) => lines.map(({ id, statements }) => [id, statements] as const))
      for (const id of of.entities.keys())
        for (const [other, statements] of partnersOf(id))
          expect(new Map(partnersOf(other)).get(id)).toBe(statements)
    }
  })
})
