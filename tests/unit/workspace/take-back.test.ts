// One entry of what has changed is taken back, whatever else was done.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimId, EntityId } from '../../../src/model/index.ts'
import {
  type Change,
  edit,
  followed,
  type LogEntry,
  logged,
  openWorkspace,
  type Reviewed,
  review,
  takingBack,
  type Workspace,
} from '../../../src/workspace/index.ts'
import { anyWords, changeOf, dice } from './changes.ts'
import { small } from './small.ts'

const opened = openWorkspace(small)
const workspaceAfter = (...changes: readonly Change[]): Workspace =>
  changes.reduce((workspace, change) => {
    const next = edit(workspace, change)
    if ('fault' in next) throw new Error(JSON.stringify(next))
    return next
  }, opened)

const changedIn = ({ texts }: Workspace): readonly Reviewed[] => review(small, texts)

describe('taking back', () => {
  it('makes one entry what it was, and leaves the others', () => {
    const workspace = workspaceAfter(
      { kind: 'change-claim', claim: 'harbour~one' as ClaimId, to: { when: '2024' } },
      { kind: 'change-entity', entity: 'customs' as EntityId, to: { when: '1830' }, type: 'organisation' },
    )
    const claim = changedIn(workspace).find(({ of }) => of === 'claim')!
    const back = edit(workspace, takingBack(claim)) as Workspace
    expect(changedIn(back).map(({ of }) => of)).toEqual(['entity'])
    expect(back.texts.get('documents/harbour/claims.yaml')).toBe(small.get('documents/harbour/claims.yaml'))
    const all = edit(back, takingBack(changedIn(back)[0]!)) as Workspace
    expect(changedIn(all)).toEqual([])
  })

  it('says which statements build on a name', () => {
    const id = 'pilots' as EntityId
    const workspace = workspaceAfter(
      { kind: 'add-entity', type: 'actor-group', entry: { id, label: { en: 'pilots' } } },
      {
        kind: 'change-claim',
        claim: 'harbour~one' as ClaimId,
        to: { subjects: [id, 'customs' as EntityId] },
      },
    )
    const name = changedIn(workspace).find(({ of }) => of === 'entity')!
    expect(edit(workspace, takingBack(name))).toEqual({ fault: 'claims-in-the-way', claims: ['harbour~one'] })
  })

  it('can take back all that was done, one entry at a time, in some order', () => {
    fc.assert(
      fc.property(fc.array(dice(anyWords), { minLength: 1, maxLength: 12 }), rolled => {
        let workspace = opened
        for (const each of rolled) {
          const change = changeOf(workspace.texts, each)
          // A file may tell two such entries apart by their place alone.
          if (change.kind === 'merge-entities' || change.kind === 'split-entity') continue
          const next = edit(workspace, change)
          if (!('fault' in next)) workspace = next
        }
        for (let left = changedIn(workspace); left.length > 0; left = changedIn(workspace)) {
          const next = left
            .map(each => edit(workspace, takingBack(each)))
            .find((next): next is Workspace => !('fault' in next))
          expect(next, JSON.stringify(left)).toBeDefined()
          expect(changedIn(next!).length).toBeLessThan(left.length)
          workspace = next!
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the log', () => {
  it('keeps when all was saved, and what nobody has decided yet', () => {
    const conflict = {
      ...{
        path: 'documents/harbour/claims.yaml',
        id: 'one',
        key: 'when',
        base: null,
        mine: '2024',
        theirs: '2025',
      },
      toMine: { kind: 'change-claim', claim: 'harbour~one' as ClaimId, to: { when: '2024' } } as Change,
      toBoth: null,
    }
    const deeds = [
      { kind: 'change-claim', claim: 'harbour~two' as ClaimId, to: { status: 'planned' } } as Change,
      'save' as const,
      { did: 'meet', conflicts: [conflict] } as const,
      { kind: 'remove-claim', claim: 'harbour~three' as ClaimId } as Change,
    ]
    const log: LogEntry[] = []
    let workspace = opened
    for (const deed of deeds) {
      const next = logged(workspace, deed)
      if (next === null || 'fault' in next) throw new Error('not done')
      workspace = next.workspace
      log.push(next.entry)
    }
    const again = structuredClone(log).reduce(
      (workspace, entry) => followed(workspace, entry) as Workspace,
      opened,
    )
    expect(again).toEqual(workspace)
    expect(review(again.saved!, again.texts).map(({ of }) => of)).toEqual(['claim'])
    expect(again.conflicts).toEqual([conflict])
    const settled = logged(again, { did: 'settle', conflict })
    expect(settled).toMatchObject({ workspace: { conflicts: [] } })
    expect(logged(opened, { did: 'settle', conflict })).toBeNull()
  })
})
