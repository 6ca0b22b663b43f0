// What somebody does goes into the files of a place, and what others do to those comes in.

import { expect, it } from 'vitest'
import { follow, lastShared } from '../../../src/app/workspace/following.ts'
import { openKept } from '../../../src/app/workspace/kept.ts'
import type { Place } from '../../../src/app/workspace/places.ts'
import type { ClaimId, DocumentId } from '../../../src/model/index.ts'
import {
  apply,
  type Change,
  digestOf,
  filesOf,
  patched,
  type Texts,
  type WrittenEdits,
} from '../../../src/workspace/index.ts'
import { small } from '../workspace/small.ts'
import { memory, tabs } from './memory.ts'

const claims = 'documents/harbour/claims.yaml'
const change = (to: object): Change => ({ kind: 'change-claim', claim: 'harbour~one' as ClaimId, to })
const aside: Change = {
  kind: 'set-aside',
  document: 'harbour' as DocumentId,
  text: 'Kade',
  reason: 'No name.',
}

/** A place in memory, where somebody else may change the files, or which may be refused. */
function somewhere() {
  const disk = {
    texts: small as Texts,
    refuses: null as Extract<WrittenEdits, { is: 'refused' }>['why'] | null,
  }
  const place: Place = {
    read: async () => disk.texts,
    async write(edits) {
      if (disk.refuses) return { is: 'refused', why: disk.refuses }
      const digest = (path: string) => (disk.texts.has(path) ? digestOf(disk.texts.get(path)!) : null)
      if (edits.some(({ path, was }) => was !== digest(path)))
        return {
          is: 'differs',
          files: edits.map(({ path }) => [path, disk.texts.get(path) ?? null] as const),
        }
      disk.texts = patched(disk.texts, edits) as Texts
      return { is: 'written' }
    },
  }
  const byAnother = (does: Change) => {
    const applied = apply(disk.texts, does)
    if ('fault' in applied) throw new Error(applied.fault)
    disk.texts = applied.texts
  }
  return { place, disk, byAnother }
}

const begin = async () => {
  const kept = await openKept(memory().store, tabs()(), 'w', { name: 'x', files: filesOf(small) })
  const there = somewhere()
  return { kept, ...there, followed: follow(kept, there.place, small) }
}

it('goes into the files at once, and out of them when it is undone', async () => {
  const { kept, disk, followed } = await begin()
  kept.act(change({ when: '2024' }))
  await followed.look()
  expect(disk.texts.get(claims)).toContain("when: '2024'")
  kept.act('undo')
  await followed.look()
  expect(disk.texts).toEqual(small)
  expect(followed.state().is).toBe('same')
})

it('comes together with what another does to the files', async () => {
  const { kept, disk, byAnother, followed } = await begin()
  byAnother(change({ status: 'planned' }))
  kept.act(change({ when: '2024' }))
  await followed.look()
  expect(disk.texts.get(claims)).toContain("when: '2024'\n  status: planned")
  expect(kept.state().workspace.texts.get(claims)).toBe(disk.texts.get(claims))
  byAnother(aside)
  await followed.look()
  expect(kept.state().workspace.texts.get('documents/harbour/set-aside.yaml')).toContain('Kade')
  expect(followed.state().is).toBe('same')
  expect(kept.state().workspace.conflicts).toEqual([])
})

it('tells of what both have changed otherwise; neither is lost', async () => {
  const { kept, disk, byAnother, followed } = await begin()
  byAnother(change({ when: '2025' }))
  kept.act(change({ when: '2024' }))
  await followed.look()
  expect(disk.texts.get(claims)).toContain("when: '2025'")
  const [conflict] = kept.state().workspace.conflicts
  expect(conflict).toMatchObject({ mine: '2024', theirs: '2025' })
  kept.act(conflict!.toMine)
  kept.act({ did: 'settle', conflict: conflict! })
  await followed.look()
  expect(disk.texts.get(claims)).toContain("when: '2024'")
  expect(followed.state().is).toBe('same')
  expect(kept.state().workspace.conflicts).toEqual([])
})

it('says that it may no longer write, and writes all of it when it may again', async () => {
  const { kept, disk, followed } = await begin()
  disk.refuses = 'permission'
  kept.act(change({ when: '2024' }))
  kept.act(aside)
  await followed.look()
  expect(followed.state().is).toBe('permission')
  expect(disk.texts).toEqual(small)
  disk.refuses = null
  await followed.look()
  expect(followed.state().is).toBe('same')
  expect(disk.texts).toEqual(kept.state().workspace.texts)
})

it('goes on where it has left off: what was written before is not taken for another’s', async () => {
  const { kept, disk, followed, byAnother } = await begin()
  kept.act(change({ when: '2024' }))
  await followed.look()
  kept.act(aside)
  followed.close()
  const { workspace } = kept.state()
  const shared = lastShared(workspace, small, disk.texts)
  expect(shared.get(claims)).toBe(disk.texts.get(claims))
  byAnother({ kind: 'remove-claim', claim: 'harbour~three' as ClaimId })
  expect(lastShared(workspace, small, disk.texts)).toBe(small)
})
