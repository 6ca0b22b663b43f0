// What has changed on the workbench, as it is looked over: with its words, before and after.

import { describe, expect, it } from 'vitest'
import {
  fieldsOfClaim,
  fieldsOfEntity,
  fieldsOfOther,
  howOf,
  sorted,
  statedBy,
  withRemoved,
} from '../../../src/app/workbench/changed.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { indexCorpus } from '../../../src/graph/index.ts'
import type { ClaimId, EntityId, Language } from '../../../src/model/index.ts'
import {
  type Change,
  edit,
  filesOf,
  openWorkspace,
  review,
  type Texts,
} from '../../../src/workspace/index.ts'
import { small } from '../workspace/small.ts'

const nl = 'nl' as Language
const files = filesOf(small, new Map(), new Map())
const index = indexCorpus(compileCorpus(files).corpus)
const [claim] = [...index.claims.values()]

function after(...changes: readonly Change[]): Texts {
  let workspace = openWorkspace(small)
  for (const change of changes) {
    const next = edit(workspace, change)
    if ('fault' in next) throw new Error(next.fault)
    workspace = next
  }
  return workspace.texts
}
const changesOf = (...changes: readonly Change[]) => sorted(review(small, after(...changes)))

describe('what has changed', () => {
  it('is nothing where nothing has', () => {
    expect(changesOf()).toEqual({ claims: [], entities: [], others: [] })
  })

  it('shows a statement with its words, also where others of its fields have changed', () => {
    const { claims, entities, others } = changesOf({
      ...{ kind: 'change-claim', claim: claim!.id },
      to: { status: 'planned' },
    })
    expect([entities, others]).toEqual([[], []])
    expect(claims.map(howOf)).toEqual(['changed'])
    const fields = fieldsOfClaim(claims[0]!)
    const words = fields.filter(({ key }) => key === 'quotes')
    expect(words.map(({ language }) => language)).toContain(nl)
    for (const { before, after } of words) expect(after).toBe(before)
    expect(fields).toContainEqual({ key: 'status', language: null, before: null, after: 'planned' })
    expect(statedBy(index, claims[0]!, claims[0]!.after!)?.status).toBe('planned')
    expect(statedBy(index, claims[0]!, claims[0]!.before!)?.status).toBeUndefined()
  })

  it('tells who has read a statement, and when', () => {
    const { claims } = changesOf({
      ...{ kind: 'read', claim: claim!.id },
      reading: { by: 'Nel', on: '2026-11-27' },
    })
    expect(fieldsOfClaim(claims[0]!)).toContainEqual({
      ...{ key: 'read-by', language: null },
      ...{ before: null, after: 'Nel (2026-11-27)' },
    })
  })

  it('shows a name by what it is called before and after, in each language', () => {
    const [id] = [...index.entities.keys()]
    const { label } = index.entities.get(id!)!
    const { entities } = changesOf({
      ...{ kind: 'change-entity', entity: id! },
      to: { label: { ...label, [nl]: 'Anders' } },
    })
    expect(fieldsOfEntity(entities[0]!)).toContainEqual({
      ...{ key: 'label', language: nl },
      ...{ before: label[nl], after: 'Anders' },
    })
  })

  it('still tells what was stated of a name that is no more', () => {
    const about = [...index.claims.values()].filter(({ subjects, objects, projects }) =>
      [...subjects, ...objects, ...projects].includes(claim!.subjects[0]!),
    )
    const { claims, entities } = changesOf(
      ...about.map(({ id }): Change => ({ kind: 'remove-claim', claim: id })),
      { kind: 'remove-entity', entity: claim!.subjects[0]! },
    )
    expect(entities.map(howOf)).toEqual(['removed'])
    const without = { ...index, entities: new Map([...index.entities].slice(0, 0)) }
    const removed = withRemoved(without, entities).entities.get(claim!.subjects[0]!)
    expect(removed?.label).toEqual(index.entities.get(claim!.subjects[0]!)!.label)
    expect(claims.map(howOf)).toEqual(about.map(() => 'removed'))
  })

  it('shows words that are no name, and passages that state nothing, with the reason', () => {
    const document = claim!.document
    const { others } = changesOf({ kind: 'set-aside', document, text: 'Kade', reason: 'No name.' })
    const [other] = others
    if (other?.of !== 'set-aside') throw new Error('Nothing is set aside.')
    expect(fieldsOfOther(other).map(({ key, after }) => [key, after])).toEqual([
      ['text', 'Kade'],
      ['reason', 'No name.'],
    ])
  })

  it.each([
    [{}],
    [{ predicate: 'toString', subjects: ['a'] }],
    [{ predicate: 'cooperates-with', subjects: 'all' }],
    [{ predicate: 'cooperates-with', subjects: [{}, 7] }],
  ])('reads out no statement of a file that holds something else: %j', entry => {
    const id = { id: 'harbour~x' as ClaimId, document: claim!.document }
    expect(statedBy(index, id, entry)).toBeNull()
    const fields = fieldsOfClaim({
      ...{ of: 'claim', ...id, before: null, after: entry as never, keys: Object.keys(entry) },
    })
    expect(fields).toEqual([])
  })

  it('takes ids for ids alone', () => {
    const id = { id: 'harbour~x' as ClaimId, document: claim!.document }
    const stated = statedBy(index, id, { predicate: 'cooperates-with', subjects: ['__proto__', 3] })
    expect(stated?.subjects).toEqual(['__proto__' as EntityId])
  })
})
