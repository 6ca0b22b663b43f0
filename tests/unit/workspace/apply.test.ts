// What a change does to the files of graph-data: read as somebody who looks at the diff.

import { describe, expect, it } from 'vitest'
import type { ClaimId, DocumentId, EntityId } from '../../../src/model/index.ts'
import { apply, type Change, inverse, patched, type Texts } from '../../../src/workspace/index.ts'
import { changedLines, small } from './small.ts'

const entity = (id: string) => id as EntityId
const claim = (id: string) => id as ClaimId
const document = 'harbour' as DocumentId

/** The lines that go and come. */
function made(change: Change, texts: Texts = small): readonly string[] {
  const applied = apply(texts, change)
  if ('fault' in applied) throw new Error(JSON.stringify(applied))
  expect(patched(applied.texts, inverse(applied.patch))).toEqual(texts)
  return changedLines(texts, applied.texts)
}

describe('a change', () => {
  it('puts a form behind those that there are, on the line where they stand', () => {
    const change = { kind: 'add-form', entity: entity('police'), language: 'nl', form: 'agenten' } as const
    expect(made(change)).toEqual([
      'entities/actor-group.yaml',
      '-    nl: [politie, Politie] # as printed',
      '+    nl: [politie, Politie, agenten] # as printed',
    ])
  })

  it('puts a form in a language that had none', () => {
    const change = { kind: 'add-form', entity: entity('police'), language: 'fr', form: 'police' } as const
    expect(made(change)).toEqual(['entities/actor-group.yaml', '+    fr: [police]'])
  })

  it('adds an entity to the file of its type, and makes that where it is missing', () => {
    const entry = { id: 'port', label: { en: 'port', nl: 'haven' }, forms: { nl: ['haven'] } }
    expect(made({ kind: 'add-entity', type: 'place', entry })).toEqual([
      'entities/place.yaml',
      '+# yaml-language-server: $schema=../schema/entities.json',
      '+- id: port',
      '+  label: { en: port, nl: haven }',
      '+  forms:',
      '+    nl: [haven]',
    ])
  })

  it('changes one key of a claim and no other line', () => {
    const change = { kind: 'change-claim', claim: claim('harbour~one'), to: { when: '2024' } } as const
    expect(made(change)).toEqual(
      ['documents/harbour/claims.yaml', '+  when: "2024"'].map(l => l.replaceAll('"', "'")),
    )
  })

  it('gives other claims the words that they shared with one that is mended', () => {
    const change = {
      kind: 'change-claim',
      claim: claim('harbour~two'),
      to: { quotes: { nl: 'De politie leidt het overleg' } },
    } as const
    expect(made(change)).toEqual([
      'documents/harbour/claims.yaml',
      '-  quotes: &words',
      '-    nl: De politie leidt het overleg van de haven',
      '+  quotes:',
      '+    nl: De politie leidt het overleg',
      '-  quotes: *words',
      '+  quotes: &words',
      '+    nl: De politie leidt het overleg van de haven',
    ])
  })

  it('takes a claim out, and leaves the comment above it', () => {
    const lines = made({ kind: 'remove-claim', claim: claim('harbour~one') })
    expect(lines.slice(1)).toEqual([
      '-- id: one',
      '-  predicate: cooperates-with # together',
      '-  subjects: [police, customs]',
      '-  quotes:',
      '-    nl: De politie en de douane werken samen',
    ])
  })

  it('writes what is no name into a list that was empty', () => {
    const change = { kind: 'set-aside', document, text: 'Punt', reason: 'A heading: no name.' } as const
    expect(made(change)).toEqual([
      'documents/harbour/set-aside.yaml',
      '-[]',
      "+- { text: Punt, reason: 'A heading: no name.' }",
    ])
  })

  it('merges two entities in all that names them', () => {
    const change = { kind: 'merge-entities', into: entity('police'), from: [entity('officers')] } as const
    const lines = made(change)
    expect(lines).toContain('+    nl: [politie, Politie, agenten van de haven] # as printed')
    expect(lines).toContain('-  subjects: [officers]')
    expect(lines).toContain('+  subjects: [police]')
    expect(lines).toContain('-- id: officers')
  })

  it('does not merge entities whose claims would say nothing then, and names those', () => {
    const change = { kind: 'merge-entities', into: entity('police'), from: [entity('customs')] } as const
    expect(apply(small, change)).toEqual({ fault: 'claims-in-the-way', claims: ['harbour~one'] })
  })

  it('splits an entity, with its forms and claims', () => {
    const entry = { id: 'river-police', label: { en: 'river police' }, forms: { nl: ['Politie'] } }
    const claims = [claim('harbour~two')]
    const change = {
      kind: 'split-entity',
      entity: entity('police'),
      type: 'actor-group',
      entry,
      claims,
    } as const
    expect(made(change)).toEqual([
      'documents/harbour/claims.yaml',
      '-  subjects: [police]',
      '+  subjects: [river-police]',
      'entities/actor-group.yaml',
      '-    nl: [politie, Politie] # as printed',
      '+    nl: [politie] # as printed',
      '+- id: river-police',
      '+  label: { en: river police }',
      '+  forms:',
      '+    nl: [Politie]',
    ])
  })

  it('keeps who has read a claim, until its words are others', () => {
    const reading = { by: 'Nel', on: '2026-11-27' }
    const read = apply(small, { kind: 'read', claim: claim('harbour~one'), reading })
    if ('fault' in read) throw new Error(read.fault)
    expect(changedLines(small, read.texts)).toContain('+  read-by: [{ by: Nel, on: 2026-11-27 }]')
    const to = { quotes: { nl: 'De politie en de douane' } }
    expect(made({ kind: 'change-claim', claim: claim('harbour~one'), to }, read.texts)).toContain(
      '-  read-by: [{ by: Nel, on: 2026-11-27 }]',
    )
  })

  it('is refused where it speaks of what is not there, or is taken', () => {
    const refused = (change: Change) => apply(small, change)
    expect(refused({ kind: 'remove-claim', claim: claim('harbour~nine') })).toEqual({
      ...{ fault: 'no-such-claim', id: 'harbour~nine' },
    })
    expect(
      refused({ kind: 'add-entity', type: 'place', entry: { id: 'police', label: { en: 'police' } } }),
    ).toEqual({ fault: 'id-taken', id: 'police' })
    expect(
      refused({ kind: 'add-entity', type: 'place', entry: { id: '__proto__', label: { en: 'x' } } }),
    ).toEqual({ fault: 'not-an-id', id: '__proto__' })
    expect(refused({ kind: 'add-form', entity: entity('police'), language: 'nl', form: 'politie' })).toEqual({
      fault: 'nothing-changes',
    })
  })
})
