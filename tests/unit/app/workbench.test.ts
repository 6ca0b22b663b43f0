// What the workbench makes of a text: a draft that holds what is proposed beside what is accepted, and stays as somebody decides.

import { describe, expect, it } from 'vitest'
import { accepting, merging, saving } from '../../../src/app/workbench/decisions.ts'
import { drafter } from '../../../src/app/workbench/draft.ts'
import { firstWords } from '../../../src/app/workbench/in-text.ts'
import type { ModelAnswers } from '../../../src/app/workbench/model/answers.ts'
import { proposedOf, questionsIn } from '../../../src/app/workbench/proposed.ts'
import { passingOver, refusing } from '../../../src/app/workbench/refusing.ts'
import type { IndexedDraft } from '../../../src/app/workbench/session.ts'
import { dayOf, readerNamed } from '../../../src/app/workbench/use-reader.ts'
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
  const look = (
    answers: ModelAnswers | null = null,
  ): IndexedDraft & { readonly read: ReturnType<typeof make>['read'] } => {
    const { read, errors, draft } = make(now, answers)
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

  it('tells how much of it is made while one waits', async () => {
    const { first } = await opened()
    const shares: number[] = []
    drafter()(first, null, share => shares.push(share))
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(Math.min(...shares)).toBeGreaterThan(0)
    expect(Math.max(...shares)).toBeLessThan(1)
  })

  it('takes many at once, and says how far one is', async () => {
    const bench = await opened()
    const before = bench.look()
    const work = workOf(before, documentOf(before), none)
    const all = work.flatMap(({ open }) => open)
    const decided = new Set(all.map(({ key }) => key))
    const [first, last] = [work, workOf(before, documentOf(before), decided)].map(progressOf)
    expect(first!.read).toBe(0)
    expect(first!.proposed).toBeGreaterThan(0)
    // What nobody has proposed anything in is not read because of that.
    expect(last!).toEqual({ read: 0, proposed: 0, unread: first!.all, all: first!.all })
    const alike = all.map(item => all.filter(other => areAlike(item, other)).length)
    expect(Math.max(...alike)).toBeGreaterThan(1)
    const after = bench.change(accepting(before, all))
    expect(after.errors).toEqual([])
    expect(after.read.corpus.entities.length).toBe(before.names.size)
    expect(after.read.corpus.claims.length).toBe(before.statements.size)
  })

  it('says who has read a statement that is accepted or mended, and for nobody else', async () => {
    const nel = { by: 'Nel', on: '2026-11-27' }
    const bench = await opened()
    const before = bench.look()
    const [one, other] = openIn(before).filter(item => item.kind === 'statement')
    const unread = bench.change(accepting(before, [other!]))
    expect(unread.readings).toEqual(new Map())
    const read = bench.change(accepting(unread, [one!], nel))
    expect(read.errors).toEqual([])
    expect(read.readings).toEqual(new Map([[one!.claim.id, [nel]]]))
    const { predicate, subjects, objects, projects, quotes } = other!.claim
    const given = {
      ...{ predicate, subjects, objects, projects, status: 'planned' as const, when: '' },
      quotes: Object.fromEntries(
        quotes.map(({ language, exact }) => [language, exact.replace(/\s+/gu, ' ')]),
      ),
    }
    const bert = { by: 'Bert', on: '2026-11-28' }
    const mended = bench.change(saving(read, documentOf(read), other!.claim.id, given, bert))
    expect(mended.readings.get(other!.claim.id)).toEqual([bert])
    const again = bench.change(saving(mended, documentOf(read), other!.claim.id, { ...given, when: '2021' }))
    expect(again.readings.has(other!.claim.id)).toBe(false)
  })

  it('says of a passage that it states nothing, by words that stand nowhere else, and asks for no statement there', async () => {
    const bench = await opened()
    const before = bench.look()
    const document = documentOf(before)
    const work = workOf(before, document, none).find(
      ({ open, standing }) => standing !== null && open.some(({ kind }) => kind === 'statement'),
    )!
    const stated = work.open.filter(({ kind }) => kind === 'statement')
    const quote = firstWords(before, document, work.passage)!
    const after = bench.change(passingOver(stated, document, [quote], 'Nothing.'))
    expect(after.errors).toEqual([])
    expect(after.reasons).toEqual(new Map([[work.passage.id, 'Nothing.']]))
    const left = workOf(after, document, none).find(({ passage }) => passage.id === work.passage.id)!
    expect(left.open.filter(({ kind }) => kind === 'statement')).toEqual([])
  })

  it('can be said of every passage that stands in a text once, and of no other', async () => {
    const draft = (await opened()).look()
    const document = documentOf(draft)
    const { passages } = draft.index.documents.get(document)!
    const words = passages.map(passage => firstWords(draft, document, passage))
    expect(new Set(words).size).toBe(passages.length)
    const twice = { ...passages[0]!, sides: {} }
    expect(firstWords(draft, document, twice)).toBeNull()
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

describe('who reads', () => {
  it('is a name on one line, of a length that the data can hold', () => {
    expect(readerNamed('  Nel\n\tde  Wit ')).toBe('Nel de Wit')
    expect(readerNamed(' \u0000 \n')).toBe('')
    expect(readerNamed('x'.repeat(500))).toHaveLength(80)
  })

  it('reads on a day, as the data write it', () => {
    expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05')
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

describe('a text that a language model has read along', () => {
  const said = (nl: string, fr: string) => [
    { language: 'nl', text: nl },
    { language: 'fr', text: fr },
  ]
  const police = { id: 'boat-police', type: 'organisation', forms: said('Rivierpolitie', 'Police fluviale') }
  const leading = {
    ...{ predicate: 'supports', subjects: ['boat-police'], objects: ['customs-men'], projects: [] },
    ...{ status: 'done', when: null, quotes: said('de Rivierpolitie', 'la Police fluviale') },
  }
  const customs = { id: 'customs-men', type: 'organisation', forms: said('douane', 'douane') }

  /** What a model says of the passage that names the river police, as the page keeps it. */
  const answered = (bench: Awaited<ReturnType<typeof opened>>, claims: readonly unknown[]): ModelAnswers => {
    const draft = bench.look()
    const questions = questionsIn(draft.read.corpus, bench.files(), documentOf(draft))
    const { content, told } = questions.find(({ content }) => content.includes('Rivierpolitie'))!
    const answer = { entities: [police, customs], claims }
    return { model: 'small', byContent: new Map([[content, { answer, told }]]) }
  }

  it('has what it proposes beside the rest, with its name, and what of its answers does not count', async () => {
    const bench = await opened()
    const before = bench.look()
    const invented = { ...leading, quotes: said('de Rivierpolitie steunt', 'la Police fluviale soutient') }
    const draft = bench.look(answered(bench, [leading, invented]))
    expect(before.gated).toBe(null)
    expect(draft.gated).toEqual({ answered: 1, dropped: new Map([['quote-not-there', 1]]) })
    const added = [...draft.statements].filter(([id]) => !before.statements.has(id))
    expect(added.map(([, { by, score }]) => [by, score])).toEqual([[{ model: 'small', isAlone: true }, 0.7]])
    // What rules propose as well is surer, and says that both do.
    const named = [...draft.names.values()].find(({ entry }) => entry.forms.nl?.includes('Rivierpolitie'))!
    expect(named.by).toEqual({ model: 'small', isAlone: false })
    expect(named.why).not.toBe('model')
  })

  it('is accepted, refused and undone as any other is', async () => {
    const bench = await opened()
    const answers = answered(bench, [leading])
    const before = bench.look(answers)
    const item = openIn(before).find(({ proposal }) => proposal.by?.isAlone)!
    if (item.kind !== 'statement') throw new Error('The model states nothing.')
    bench.change(accepting(before, [item]))
    const after = bench.look(answers)
    expect(after.read.corpus.claims.map(({ predicate }) => predicate)).toEqual(['supports'])
    expect(openIn(after).map(({ key }) => key)).not.toContain(item.key)
    expect(after.gated?.dropped.size).toBe(0)
    bench.undo()
    bench.change(refusing([item], documentOf(before)))
    const refused = bench.look(answers)
    expect(openIn(refused).map(({ key }) => key)).not.toContain(item.key)
    expect(refused.read.corpus.claims).toEqual([])
  })

  it('is asked the same whatever is accepted meanwhile, and its answers stand', async () => {
    const bench = await opened()
    const answers = answered(bench, [leading])
    const before = bench.look(answers)
    const contents = () => {
      const draft = bench.look()
      return questionsIn(draft.read.corpus, bench.files(), documentOf(draft)).map(({ content }) => content)
    }
    const asked = contents()
    bench.change(accepting(before, openIn(before)))
    expect(contents()).toEqual(asked)
    const { read } = bench.look(answers)
    expect(proposedOf(read.corpus, bench.files(), answers).gated?.answered).toBe(1)
  })
})
