// Data that are edited: what is kept from one compilation to the next, and that it makes no difference.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compilation, compileCorpus, compiler, type Files } from '../../../src/corpus/index.ts'
import { manyPapers } from '../../fixtures/papers/many.ts'
import { filesOf } from './small.ts'

const papers = manyPapers(filesOf(), 4)
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const withText = (files: Files, path: string, text: string): Files =>
  new Map(files).set(path, new TextEncoder().encode(text))

const plain = ({ corpus, diagnostics, reasons, placesIn }: Compilation) => ({
  ...{ corpus, diagnostics },
  reasons: [...reasons],
  places: corpus.documents.map(({ id }) => [...placesIn(id)]),
})

/** An edit: of which file, where in it, and what is done there. */
const edit = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  how: fc.constantFrom('cut', 'repeat', 'misspell', 'swap', 'remove', 'restore'),
})
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function edited(files: Files, { file, line, how }: Edit): Files {
  const paths = [...papers.keys()]
  const path = paths[file % paths.length]!
  if (how === 'restore') return new Map(files).set(path, papers.get(path)!)
  if (how === 'remove') return new Map([...files].filter(([other]) => other !== path))
  const lines = textOf(files.get(path)).split('\n')
  const at = line % lines.length
  if (how === 'cut') lines.splice(at, 1)
  else if (how === 'repeat') lines.splice(at, 0, lines[at]!)
  else if (how === 'misspell') lines[at] = lines[at]!.replace(/[a-z](?=[^a-z]*$)/, 'q')
  else lines[at] = lines[at]!.replace(/(\p{L}+) (\p{L}+)/u, '$2 $1')
  return withText(files, path, lines.join('\n'))
}

describe('a compiler for data that are edited', () => {
  it('makes of any data, after any edits, what they make when compiled for the first time', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        const compile = compiler()
        let files: Files = papers
        compile(files)
        for (const one of edits) {
          files = edited(files, one)
          expect(plain(compile(files))).toEqual(plain(compileCorpus(files)))
        }
      }),
      { numRuns: 10 },
    )
  })

  it('makes anew what an edit has changed, and keeps the rest', () => {
    const compile = compiler()
    const before = compile(papers)
    const claims = 'documents/paper-3/claims.yaml'
    const shorter = withText(papers, claims, textOf(papers.get(claims)).replace(/^[\s\S]*?\n(?=- )/, ''))
    const after = compile(shorter)
    expect(after.corpus.claims.length).toBe(before.corpus.claims.length - 1)
    // Its text is as it was; and nobody else's statements have changed.
    expect(after.corpus.documents.every((document, i) => document === before.corpus.documents[i])).toBe(true)
    const others = (compilation: Compilation) =>
      compilation.corpus.claims.filter(({ document }) => document !== 'paper-3')
    expect(others(after).every((claim, i) => claim === others(before)[i])).toBe(true)

    const source = 'documents/paper-2/source.md'
    const longer = compile(withText(shorter, source, `${textOf(papers.get(source))}\nEn nog meer.\n`))
    const kept = longer.corpus.documents.filter(document => before.corpus.documents.includes(document))
    expect(kept.map(({ id }) => id)).toEqual(['note', 'paper-3', 'paper-4'])
  })

  it('keeps all documents where a new entity, or a remark on one, changes none of them', () => {
    const compile = compiler()
    const before = compile(papers)
    const path = 'entities/country.yaml'
    const remarked = textOf(papers.get(path)).replace(
      /^( *)label:/m,
      '$1remark: { en: A country. }\n$1label:',
    )
    const after = compile(withText(papers, path, remarked))
    expect(after.corpus.entities[0]?.remark).toEqual({ en: 'A country.' })
    expect(after.corpus.mentions.every((mention, i) => mention === before.corpus.mentions[i])).toBe(true)
    const added = compile(
      withText(papers, path, `${remarked}\n- { id: chad, label: { en: Chad }, forms: { nl: [Tsjaad] } }\n`),
    )
    expect(added.diagnostics.map(({ code }) => code)).toEqual(['entity-without-mention', 'form-not-found'])
    expect(added.corpus.claims.every((claim, i) => claim === before.corpus.claims[i])).toBe(true)
  })
})
