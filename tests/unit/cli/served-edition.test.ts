// A development server: what it gives after any edits is what a first start would give, and only what they have changed has a new name.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ServedEdition, servedEditions } from '../../../src/cli/served-edition.ts'
import { compiler, type Files, noRecall } from '../../../src/corpus/index.ts'
import {
  changedOverview,
  joined,
  type OverviewFile,
  overviewReader,
  parseOverview,
  parseWords,
  type ReadOverview,
  readOverview,
} from '../../../src/editions/index.ts'
import {
  incrementalLayout,
  indexAfterEdit,
  indexOverview,
  modes,
  runToEnd,
} from '../../../src/graph/index.ts'
import { manyPapers } from '../../fixtures/papers/many.ts'
import { filesOf } from '../corpus/small.ts'

const papers = manyPapers(filesOf(), 3)
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const withText = (files: Files, path: string, text: string): Files =>
  new Map(files).set(path, new TextEncoder().encode(text))

function server() {
  const [compile, lay, serve] = [compiler(), incrementalLayout(), servedEditions({ recall: noRecall })]
  return (files: Files): ServedEdition => {
    const compilation = compile(files)
    return serve(compilation, lay(compilation))
  }
}

const json = (part: ReturnType<ServedEdition>) =>
  JSON.parse(typeof part === 'string' ? part : textOf(part instanceof Uint8Array ? part : undefined))

/** All that a page reads, through the gate; and where it is. */
function read(serve: ServedEdition) {
  const reading = parseOverview(json(serve('overview.json')))
  if (reading.kind === 'refused') throw new Error(`${reading.code} ${reading.at}`)
  const { overview } = reading
  const words = Array.from(overview.addresses.values(), name => {
    const part = parseWords(json(serve(name)))
    if (part.kind === 'refused') throw new Error(`${part.code} ${part.at}`)
    return part.words
  })
  const { corpus, positions } = joined({ overview, words })
  const nodes = modes.map(mode => new Set(positions[mode]?.map(([id]) => id)))
  const { lengths, titles, named, mentionCounts } = overview.summary()
  return {
    edition: { corpus, nodes, summary: { lengths, titles, named, mentionCounts } },
    names: [...overview.addresses.values()],
  }
}

/** What a page knows that has read an overview. */
function known({ overview, summary, positions, addresses, search }: ReadOverview) {
  const { lengths, titles, named, mentionCounts } = summary()
  return { overview, positions, addresses, search, lengths, titles, named, mentionCounts }
}

const edit = fc.record({ file: fc.nat(), line: fc.nat(), how: fc.constantFrom('cut', 'repeat', 'swap') })

/** Whatever of claims, words and names it spoils: what is sound is served. */
function edited(files: Files, { file, line, how }: { file: number; line: number; how: string }): Files {
  const paths = [...papers.keys()].filter(path => /claims|source|organisation|country/.test(path))
  const path = paths[file % paths.length]!
  const lines = textOf(files.get(path)).split('\n')
  const at = line % lines.length
  if (how === 'cut') lines.splice(at, 1)
  else if (how === 'repeat') lines.splice(at, 0, lines[at]!)
  else lines[at] = lines[at]!.replace(/(\p{L}+) (\p{L}+)/u, '$2 $1')
  return withText(files, path, lines.join('\n'))
}

/** Reads what a page is served, one time after the other. */
function reader() {
  const readNext = overviewReader()
  return (file: OverviewFile) => runToEnd(readNext(file))
}

describe('the edition of data that are edited', () => {
  it('is after any edits that of a first start', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        const serve = server()
        const readNext = reader()
        let files: Files = papers
        let had = json(serve(files)('overview.json'))
        readNext(had)
        for (const one of edits) {
          files = edited(files, one)
          const served = serve(files)
          expect(read(served).edition).toEqual(read(server()(files)).edition)
          // To a page that has followed them, and to one that has just been opened.
          const overview = json(served('overview.json'))
          const change = json(served(`overview.json?after=${had.version}`))
          had = changedOverview(had, change)
          expect(had).toEqual(overview)
          expect(known(readNext(had))).toEqual(known(readOverview(overview)))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('has new names for the words of what an edit has changed, and for no others', async () => {
    const serve = server()
    const first = serve(papers)
    const { names } = read(first)
    const search = await first(json(first('overview.json')).search)
    expect(JSON.parse(String(search))).toMatchObject({ format: 1 })
    const claims = 'documents/paper-2/claims.yaml'
    const shorter = withText(papers, claims, textOf(papers.get(claims)).replace(/^[\s\S]*?\n(?=- )/, ''))
    const after = serve(shorter)
    const changed = read(after).names.map((name, i) => name !== names[i])
    expect(changed).toEqual([false, true, false])
    expect(after(names[1]!)).toBeNull()
    // And back again: it is what it was, but nobody knows that.
    expect(read(serve(papers)).edition).toEqual(read(first).edition)
  })

  it('is told a page that has the one before by what has changed, and any other as it is', () => {
    const serve = server()
    const before = json(serve(papers)('overview.json'))
    const claims = 'documents/paper-2/claims.yaml'
    const shorter = withText(papers, claims, textOf(papers.get(claims)).replace(/^[\s\S]*?\n(?=- )/, ''))
    const next = serve(shorter)
    const change = json(next(`overview.json?after=${before.version}`))
    expect(change.documents.map((own: unknown) => typeof own)).toEqual(['string', 'object', 'string'])
    // The words that have changed come along, so that nobody asks for them next.
    const { words } = change.documents[1]
    expect(Object.keys(change.words)).toEqual([words])
    expect(change.words[words]).toEqual(json(next(words)))
    expect(changedOverview(null, change)).toBe(change)
    const whole = json(next('overview.json'))
    expect(changedOverview(before, change)).toEqual(whole)
    expect(json(next('overview.json?after=another-start-1'))).toEqual(whole)
    expect(changedOverview(before, whole)).toBe(whole)
  })

  it('leaves a page what it has drawn, where only words have changed; else the statements that have not', () => {
    const serve = server()
    const readNext = reader()
    const next = (files: Files) => readNext(json(serve(files)('overview.json')))
    const before = next(papers)
    const claims = 'documents/paper-2/claims.yaml'
    const text = textOf(papers.get(claims))
    const remarked = next(
      withText(papers, claims, text.replace(/^ {2}predicate/m, '  remark: { nl: Ook. }\n$&')),
    )
    expect(remarked.overview).toBe(before.overview)
    expect(remarked.positions).toBe(before.positions)
    const index = indexOverview(before.overview, before.summary)
    expect(indexAfterEdit(index, remarked.overview, remarked.summary).statements).toBe(index.statements)
    const shorter = next(withText(papers, claims, text.replace(/^[\s\S]*?\n(?=- )/, '')))
    expect(shorter.overview.documents).toEqual(before.overview.documents)
    const gone = before.overview.claims.filter(claim => !shorter.overview.claims.includes(claim))
    expect(gone.length).toBe(1)
    expect(shorter.overview.claims.every(claim => before.overview.claims.includes(claim))).toBe(true)
    expect(indexAfterEdit(index, shorter.overview, shorter.summary).statements).not.toBe(index.statements)
  })
})
