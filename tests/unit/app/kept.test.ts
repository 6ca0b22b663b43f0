// What somebody does is kept: two tabs, a tab that is killed, storage that is full or cleared.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kept, openKept } from '../../../src/app/workspace/kept.ts'
import type { DocumentId } from '../../../src/model/index.ts'
import { type Change, filesOf } from '../../../src/workspace/index.ts'
import { anyWords, changeOf, dice } from '../workspace/changes.ts'
import { small } from '../workspace/small.ts'
import { memory, tabs } from './memory.ts'

const given = { name: 'The harbour', files: filesOf(small) }
const aside = (text: string): Change => ({
  kind: 'set-aside',
  document: 'harbour' as DocumentId,
  text,
  reason: 'No name.',
})

/** Until nothing is being written any more. */
async function rest(...all: readonly Kept[]): Promise<void> {
  for (let i = 0; i < 3; i++) for (const kept of all) await kept.catchUp()
}

const asides = (kept: Kept): string =>
  kept.state().workspace.texts.get('documents/harbour/set-aside.yaml') ?? ''

describe('a workspace that is kept', () => {
  it('goes on where one has left off, with all that can be undone', async () => {
    const { store } = memory()
    const first = await openKept(store, tabs()(), 'w', given)
    first.act(aside('Kade'))
    first.act(aside('Dok'))
    first.act('undo')
    await rest(first)
    expect(first.state().keeping).toBe('kept')
    const again = await openKept(store, tabs()(), 'w', given)
    expect(again.state().workspace).toEqual(first.state().workspace)
    again.act('redo')
    expect(asides(again)).toContain('Dok')
    again.act('undo')
    again.act('undo')
    expect(again.state().workspace.texts).toEqual(small)
  })

  it('has what two tabs do at once, in both', async () => {
    const { store } = memory()
    const tab = tabs()
    const one = await openKept(store, tab(), 'w', given)
    const two = await openKept(store, tab(), 'w', given)
    one.act(aside('Kade'))
    two.act(aside('Dok'))
    await rest(one, two)
    for (const kept of [one, two]) {
      expect(asides(kept)).toContain('Kade')
      expect(asides(kept)).toContain('Dok')
    }
    expect(one.state().workspace).toEqual(two.state().workspace)
    expect(one.state().fromElsewhere + two.state().fromElsewhere).toBeGreaterThan(0)
  })

  it('says what could not be done, since another tab had done otherwise', async () => {
    const { store } = memory()
    const [one, two] = [
      await openKept(store, tabs()(), 'w', given),
      await openKept(store, tabs()(), 'w', given),
    ]
    const entry = { id: 'port', label: { en: 'port' } }
    one.act({ kind: 'add-entity', type: 'place', entry })
    await rest(one)
    const other: Change = { kind: 'add-entity', type: 'place', entry: { ...entry, label: { en: 'harbour' } } }
    two.act(other)
    await rest(two)
    expect(two.state().lost).toEqual([other])
    expect(two.state().workspace).toEqual(one.state().workspace)
  })

  it('says that there is no room, goes on, and writes all of it once there is', async () => {
    const { store, may } = memory()
    const kept = await openKept(store, tabs()(), 'w', given)
    may.write = false
    kept.act(aside('Kade'))
    await rest(kept)
    expect(kept.state().keeping).toBe('full')
    kept.act(aside('Dok'))
    expect(asides(kept)).toContain('Dok')
    may.write = true
    await rest(kept)
    expect(kept.state().keeping).toBe('kept')
    expect((await openKept(store, tabs()(), 'w', given)).state().workspace).toEqual(kept.state().workspace)
  })

  it('is written anew where the browser has cleared it', async () => {
    const { store, kept: disk } = memory()
    const kept = await openKept(store, tabs()(), 'w', given)
    kept.act(aside('Kade'))
    await rest(kept)
    disk.clear()
    kept.act(aside('Dok'))
    await rest(kept)
    const again = await openKept(store, tabs()(), 'w', given)
    expect(again.state().workspace).toEqual(kept.state().workspace)
  })

  it('loses nothing that was kept, wherever tabs are killed', async () => {
    const doing = fc.record({
      tab: fc.nat(2),
      does: fc.oneof(
        { weight: 4, arbitrary: dice(anyWords) },
        fc.constantFrom('undo', 'redo', 'kill', 'rest'),
      ),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(doing, { minLength: 1, maxLength: 20 }),
        async (s, doings) => {
          const { store, kept: disk } = memory(() => s.schedule(Promise.resolve()))
          const tab = tabs()
          const open = async () => {
            const opening = openKept(store, tab(), 'w', given)
            await s.waitFor(opening)
            return opening
          }
          const all = [await open(), await open(), await open()]
          for (const { tab: i, does } of doings) {
            const kept = all[i]!
            if (does === 'rest') await s.waitFor(rest(...all))
            else if (does === 'kill') {
              kept.close()
              const { log } = disk.get('w')!
              all[i] = await open()
              expect(disk.get('w')!.log.slice(0, log.length)).toEqual(log)
            } else
              kept.act(
                typeof does === 'string' ? (does as 'undo') : changeOf(kept.state().workspace.texts, does),
              )
          }
          await s.waitFor(rest(...all))
          for (const kept of all) {
            expect(kept.state().keeping).toBe('kept')
            expect(kept.state().workspace).toEqual(all[0]!.state().workspace)
          }
          const again = await open()
          expect(again.state().workspace).toEqual(all[0]!.state().workspace)
        },
      ),
      { numRuns: 25 },
    )
  })
})
