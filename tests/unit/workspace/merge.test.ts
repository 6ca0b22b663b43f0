// What two people have done to the same data: in one, or told.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimId, DocumentId, EntityId } from '../../../src/model/index.ts'
import { apply, type Change, merge, review, type Texts, unifiedDiff } from '../../../src/workspace/index.ts'
import { anyWords, changeOf, type Dice, dice } from './changes.ts'
import { small } from './small.ts'

const withChanges = (texts: Texts, ...changes: readonly Change[]): Texts =>
  changes.reduce((now, change) => {
    const applied = apply(now, change)
    if ('fault' in applied) throw new Error(JSON.stringify(applied))
    return applied.texts
  }, texts)

const rolled = (texts: Texts, all: readonly Dice[]): Texts =>
  all.reduce((now, each) => {
    const applied = apply(now, changeOf(now, each))
    return 'fault' in applied ? now : applied.texts
  }, texts)

const one = 'harbour~one' as ClaimId
const police = 'police' as EntityId
const document = 'harbour' as DocumentId
const someDice = fc.array(dice(anyWords), { maxLength: 8 })

describe('what two have done', () => {
  it('comes together, key by key and form by form', () => {
    const mine = withChanges(
      small,
      { kind: 'change-claim', claim: one, to: { when: '2024' } },
      { kind: 'add-form', entity: police, language: 'nl', form: 'agent' },
      { kind: 'set-aside', document, text: 'Kade', reason: 'No name.' },
    )
    const theirs = withChanges(
      small,
      { kind: 'change-claim', claim: one, to: { status: 'planned' } },
      { kind: 'add-form', entity: police, language: 'nl', form: 'wijkagent' },
      { kind: 'set-aside', document, text: 'Dok', reason: 'No name.' },
    )
    const { texts, conflicts } = merge(small, mine, theirs)
    expect(conflicts).toEqual([])
    expect(texts.get('documents/harbour/claims.yaml')).toContain("when: '2024'\n  status: planned")
    expect(texts.get('entities/actor-group.yaml')).toContain(
      'nl: [politie, Politie, wijkagent, agent] # as printed',
    )
    expect(texts.get('documents/harbour/set-aside.yaml')).toMatch(/Dok.*\n.*Kade/)
  })

  it('is told where it differs, and what is mine can still be taken', () => {
    const mine = withChanges(small, { kind: 'change-claim', claim: one, to: { when: '2024' } })
    const theirs = withChanges(small, { kind: 'change-claim', claim: one, to: { when: '2025' } })
    const { texts, conflicts } = merge(small, mine, theirs)
    expect(texts).toEqual(theirs)
    expect(conflicts).toMatchObject([{ id: 'one', key: 'when', base: null, mine: '2024', theirs: '2025' }])
    expect(withChanges(texts, conflicts[0]!.toMine)).toEqual(mine)
  })

  it('is told where one has taken out what the other has changed', () => {
    const gone = withChanges(small, { kind: 'remove-claim', claim: one })
    const changed = withChanges(small, { kind: 'change-claim', claim: one, to: { when: '2025' } })
    const [mineGone] = merge(small, gone, changed).conflicts
    expect(mineGone).toMatchObject({ id: 'one', key: null, mine: null })
    expect(withChanges(changed, mineGone!.toMine)).toEqual(gone)
    const [theirsGone] = merge(small, changed, gone).conflicts
    expect(theirsGone).toMatchObject({ id: 'one', key: null, theirs: null })
    expect(withChanges(gone, theirsGone!.toMine).get('documents/harbour/claims.yaml')).toContain(
      "when: '2025'",
    )
  })

  it('is mine where they have done nothing, theirs where I have, and the same where both have done the same', () => {
    fc.assert(
      fc.property(someDice, all => {
        const changed = rolled(small, all)
        for (const [mine, theirs] of [
          [changed, small],
          [small, changed],
          [changed, changed],
        ] as const)
          expect(merge(small, mine, theirs)).toEqual({ texts: changed, conflicts: [] })
      }),
      { numRuns: 12 },
    )
  })

  it('says in each conflict what both said, and leaves files that can be read', () => {
    fc.assert(
      fc.property(someDice, someDice, (mine, theirs) => {
        const { texts, conflicts } = merge(small, rolled(small, mine), rolled(small, theirs))
        for (const { mine, theirs } of conflicts) expect(mine).not.toEqual(theirs)
        for (const path of texts.keys())
          expect(
            review(new Map(), texts).some(
              each => each.of === 'file' && each.path === path && /(?:claims|entities)/.test(path),
            ),
          ).toBe(false)
      }),
      { numRuns: 12 },
    )
  })
})

describe('a review', () => {
  it('tells entry by entry what is new, gone and another, with both', () => {
    const now = withChanges(
      small,
      { kind: 'change-claim', claim: one, to: { when: '2024', quotes: { nl: 'De politie en de douane' } } },
      { kind: 'remove-claim', claim: 'harbour~three' as ClaimId },
      { kind: 'change-entity', entity: 'customs' as EntityId, to: {}, type: 'organisation' },
      { kind: 'set-aside', document, text: 'Kade', reason: 'No name.' },
    )
    expect(review(small, now)).toMatchObject([
      { of: 'entity', id: 'customs', type: 'organisation', typeBefore: 'actor-group', keys: [] },
      {
        ...{ of: 'claim', id: 'harbour~one', keys: ['quotes', 'when'] },
        before: { quotes: { nl: 'De politie en de douane werken samen' } },
        after: { when: '2024' },
      },
      { of: 'claim', id: 'harbour~three', before: { predicate: 'participates-in' }, after: null },
      { of: 'set-aside', before: null, after: { text: 'Kade' } },
    ])
  })

  it('says nothing where nothing is another', () => {
    expect(review(small, new Map(small))).toEqual([])
  })
})

describe('a patch', () => {
  it('is one that git takes, and makes of the files before those after', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verband-'))
    const write = (texts: Texts) => {
      rmSync(join(folder, 'graph-data'), { recursive: true, force: true })
      for (const [path, text] of texts) {
        mkdirSync(dirname(join(folder, 'graph-data', path)), { recursive: true })
        writeFileSync(join(folder, 'graph-data', path), text)
      }
    }
    try {
      fc.assert(
        fc.property(fc.array(dice(anyWords), { minLength: 1, maxLength: 6 }), all => {
          const before = new Map(small).set(
            'documents/harbour/errata.yaml',
            '- { language: nl, printed: a, meant: b }',
          )
          const now = rolled(before, all)
          const diff = unifiedDiff(before, now)
          if (diff === '') return
          write(before)
          execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
            cwd: folder,
            input: diff,
            env: { ...process.env, GIT_DIR: '/none' },
          })
          for (const [path, text] of now)
            expect(readFileSync(join(folder, 'graph-data', path), 'utf8')).toBe(text)
        }),
        { numRuns: 12 },
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
