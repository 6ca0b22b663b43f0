// What the workbench makes of a text: a draft that holds what is proposed beside what is accepted, and stays as somebody decides.

import { describe, expect, it } from 'vitest'
import { accepting, merging, refusing } from '../../../src/app/workbench/decisions.ts'
import { drafter } from '../../../src/app/workbench/draft.ts'
import type { IndexedDraft } from '../../../src/app/workbench/session.ts'
import { stepWords, wholeWords } from '../../../src/app/workbench/words.ts'
import { areAlike, progressOf, workOf } from '../../../src/app/workbench/work.ts'
import { indexCorpus } from '../../../src/graph/index.ts'
import { corpusFiles, papersOf, readFile } from '../../../src/importers/index.ts'
import type { DocumentId, EntityId } from '../../../src/model/index.ts'
import { type Change, edit, filesOf, openWorkspace, textsOf, undo } from '../../../src/workspace/index.ts'
import { harbourActIn } from '../../fixtures/workbench/harbour-act.ts'

const none: ReadonlySet<string> = new Set()

async function opened() {
  const received = []
  for (const [name, text] of harbourActIn) {
    const reading = await readFile(
      { name, bytes: new TextEncoder().encode(text) },
      { languages: null, onProgress: () => {}, signal: null },
    )
    if (reading.is === 'refused') throw new Error(reading.refusal.code)
    for (const text of reading.texts)
      received.push({ file: name, sha256: '0'.repeat(64), importer: reading.importer, text })
  }
  const files = corpusFiles(papersOf(received), '2021')
  const make = drafter()
  let workspace = openWorkspace(textsOf(files))
  let now = files
  const look = (): IndexedDraft & { readonly read: ReturnType<typeof make>['read'] } => {
    const { read, errors, draft } = make(now)
    const { corpus, ...rest } = draft
    return { ...rest, errors, read, index: indexCorpus(corpus) }
  }
  const to = (next: ReturnType<typeof edit>) => {
    if ('fault' in next) throw new Error(next.fault)
    now = filesOf(next.texts, now, workspace.texts)
    workspace = next
    return look()
  }
  return {
    look,
    change: (change: Change) => to(edit(workspace, change)),
    undo: () => to(undo(workspace)),
    files: () => now,
    first: files,
  }
}

const documentOf = (draft: IndexedDraft): DocumentId => [...draft.index.documents.keys()][0]!
const openIn = (draft: IndexedDraft) => workOf(draft, documentOf(draft), none).flatMap(({ open }) => open)

describe('a text of which nobody has said anything', () => {
  it('is drafted with names and statements, each with its words in both languages, and nothing of it counts as read', async () => {
    const draft = (await opened()).look()
    const labels = [...draft.names.values()].map(({ entry }) => Object.values(entry.label).join(' · '))
    expect(labels).toContain('Rivierpolitie · Police fluviale')
    const told = [...draft.statements.keys()].map(id => draft.index.claims.get(id)!.quotes)
    expect(told.some(quotes => quotes.length === 2)).toBe(true)
    expect(draft.read.corpus.entities).toEqual([])
    expect(draft.read.corpus.claims).toEqual([])
  })

  it('has each proposal in one passage, where it first stands', async () => {
    const draft = (await opened()).look()
    const keys = openIn(draft).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(draft.names.size + draft.statements.size)
  })

  it('keeps a statement where it is when it is accepted, with whoever it speaks of, and proposes it no more', async () => {
    const bench = await opened()
    const before = bench.look()
    const item = openIn(before).find(({ kind }) => kind === 'statement')!
    if (item.kind !== 'statement') throw new Error('No statement is proposed.')
    const after = bench.change(accepting(before, [item]))
    expect(after.errors).toEqual([])
    expect(after.read.corpus.claims.map(({ id }) => id)).toEqual([item.claim.id])
    expect(after.statements.has(item.claim.id)).toBe(false)
    for (const id of item.claim.subjects) expect(after.names.has(id)).toBe(false)
    expect(after.index.claims.size).toBe(before.index.claims.size)
  })

  it('does not propose again what was refused; undone, it is proposed as before, byte for byte', async () => {
    const bench = await opened()
    const before = bench.look()
    const items = openIn(before)
    const name = items.find(({ kind }) => kind === 'name')!
    const after = bench.change(refusing([name], documentOf(before)))
    expect(openIn(after).map(({ key }) => key)).not.toContain(name.key)
    const statement = openIn(after).find(({ kind }) => kind === 'statement')!
    const without = bench.change(refusing([statement], documentOf(before)))
    expect(openIn(without).map(({ key }) => key)).not.toContain(statement.key)
    bench.undo()
    const again = bench.undo()
    expect(openIn(again).map(({ key }) => key)).toEqual(items.map(({ key }) => key))
    expect([...bench.files()].map(([path, bytes]) => [path, [...bytes]])).toEqual(
      [...bench.first].map(([path, bytes]) => [path, [...bytes]]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
    )
  })

  it('takes many at once, and says how far one is', async () => {
    const bench = await opened()
    const before = bench.look()
    const work = workOf(before, documentOf(before), none)
    const all = work.flatMap(({ open }) => open)
    const decided = new Set(all.map(({ key }) => key))
    expect(progressOf(workOf(before, documentOf(before), decided)).done).toBe(progressOf(work).all)
    const alike = all.map(item => all.filter(other => areAlike(item, other)).length)
    expect(Math.max(...alike)).toBeGreaterThan(1)
    const after = bench.change(accepting(before, all))
    expect(after.errors).toEqual([])
    expect(after.read.corpus.entities.length).toBe(before.names.size)
    expect(after.read.corpus.claims.length).toBe(before.statements.size)
  })

  it('makes one of two names that are the same, accepted or not', async () => {
    const bench = await opened()
    const before = bench.look()
    const [one, other] = [...before.names.keys()] as [EntityId, EntityId]
    const after = bench.change(merging(before, one, other))
    expect(after.read.corpus.entities.map(({ id }) => id)).toEqual([other])
    const places = (draft: IndexedDraft, id: EntityId) => draft.index.mentionsByEntity.get(id)?.length ?? 0
    expect(places(after, other)).toBe(places(before, one) + places(before, other))
  })
})

describe('words that are chosen', () => {
  const text = 'De Havenautoriteit, d’accord, werkt.'
  const at = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end)
  it('are whole ones, whatever was touched of them', () => {
    expect(at(wholeWords(text, { start: 5, end: 22 }))).toBe('Havenautoriteit, d’accord')
    expect(wholeWords(text, { start: 18, end: 20 })).toBeNull()
  })
  it('go on by one, or are more by one', () => {
    const first = stepWords(text, null, { by: 1, extends: false })
    expect(at(first)).toBe('De')
    const two = stepWords(text, first, { by: 1, extends: true })
    expect(at(two)).toBe('De Havenautoriteit')
    expect(at(stepWords(text, two, { by: -1, extends: true }))).toBe('De')
    expect(at(stepWords(text, two, { by: 1, extends: false }))).toBe('d’accord')
  })
})
