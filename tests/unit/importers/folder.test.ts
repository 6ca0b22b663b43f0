// What an importer has read, as the files of a document: they compile, and hold its words.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import {
  documentFiles,
  type ImportedText,
  papersOf,
  type ReceivedText,
  type SourceBlock,
} from '../../../src/importers/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { isOrnament } from '../../../src/text/index.ts'

const [nl, fr] = ['nl', 'fr'] as Language[] as [Language, Language]

const received = (file: string, text: Partial<ImportedText>): ReceivedText => ({
  ...{ file, sha256: '0'.repeat(64), importer: 'text' },
  text: {
    ...{ title: null, date: null, id: null, languages: [nl], blocks: [], pages: [], setAside: [] },
    ...text,
  },
})

const paragraph = (text: string, language: Language | null = null): SourceBlock => ({
  role: { is: 'paragraph' },
  text,
  language,
  runs: [],
})

function compiled(texts: readonly ReceivedText[]) {
  const [paper] = papersOf(texts)
  const files = documentFiles(paper!, '2021?')
  const listing = `title: { en: Papers }\nlanguages: [${paper!.head.languages.join(', ')}]\ndocuments: [paper]\n`
  const encoded = [
    ['corpus.yaml', listing],
    ...Array.from(files, ([name, text]) => [`documents/paper/${name}`, text]),
  ]
  const compilation = compileCorpus(
    new Map(encoded.map(([path, text]) => [path!, new TextEncoder().encode(text)])),
  )
  return {
    files,
    head: paper!.head,
    document: compilation.corpus.documents[0],
    errors: compilation.diagnostics.filter(({ severity }) => severity === 'error'),
  }
}

/** Neither whitespace, nor what begins an item, nor the hyphen of a word that a line cuts. */
const characters = (text: string) => text.replace(/^\s*[-–—•‣◦*|]\s+/u, '').replace(/[\s|*_–—•‣◦>-]+/gu, '')

const piece = fc.constantFrom(
  ...[
    'De douane',
    ' werkt samen.',
    ' La police',
    ' coopère',
    '\n',
    '-\n',
    ' 12',
    '. ',
    '*',
    '_',
    '[1](2)',
    '<b>',
    '`',
    '\\',
    '# ',
    '> ',
    '1. ',
    '- ',
    '| ',
    '^{2}',
    '\f',
    'é',
  ],
)
const block = fc.record({
  role: fc.constantFrom<SourceBlock['role']>(
    { is: 'title' },
    { is: 'paragraph' },
    { is: 'item' },
    { is: 'row' },
    { is: 'heading', level: 2 },
    { is: 'footnote', mark: '1' },
  ),
  text: fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map(pieces => pieces.join(''))
    .filter(text => /\p{L}/u.test(text) && !isOrnament(text)),
  language: fc.constantFrom(nl, fr),
  runs: fc.constant([]),
})

describe('documentFiles', () => {
  it('make a document that compiles, with the characters of the blocks, in their order, and no others', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), blocks => {
        const { document, errors } = compiled([received('nota.txt', { languages: [nl, fr], blocks })])
        expect(errors).toEqual([])
        for (const language of [nl, fr]) {
          const said = document!.passages.flatMap(({ sides }) => sides[language]?.text ?? [])
          expect(characters(said.map(characters).join(''))).toBe(
            characters(
              blocks
                .filter(block => block.language === language)
                .map(({ text }) => characters(text))
                .join(''),
            ),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  it('say where each run stands, on the page and in the source', () => {
    const box = { x: 10.123, y: 20, width: 30, height: 8 }
    const text = 'Zie 5*3 in de\nlijst.'
    const runs = [
      { page: 0, box, start: 0, end: 13 },
      { page: 1, box: null, start: 14, end: 20 },
    ]
    const page = { label: '7', width: 595, height: 842 }
    const { files } = compiled([
      received('nota.pdf', {
        blocks: [paragraph('De eerste.'), { ...paragraph(text), runs }],
        pages: [page, page],
        setAside: [{ what: 'page-number', text: '7', place: { page: 0, box } }],
      }),
    ])
    const source = files.get('source.md')!
    const pages = JSON.parse(files.get('pages.json')!)
    const rows: number[][] = pages.runs['source.md']
    expect(rows.map(([, page, start, end]) => [page, source.slice(start, end)])).toEqual([
      [0, 'Zie 5\\*3 in de'],
      [1, 'lijst.'],
    ])
    expect(rows[0]!.slice(4)).toEqual([10.12, 20, 30, 8])
    expect(pages.files).toEqual([{ name: 'nota.pdf', pages: [page, page] }])
    expect(pages.setAside).toEqual([
      { file: 0, what: 'page-number', text: '7', page: 0, box: [10.12, 20, 30, 8] },
    ])
  })

  it('part a block that is longer than any paragraph may be', () => {
    const long = 'De haven ligt (*) aan zee. '.repeat(6_000).trim()
    const { document, errors } = compiled([received('nota.txt', { blocks: [paragraph(long)] })])
    expect(errors).toEqual([])
    expect(characters(document!.passages.map(({ sides }) => sides[nl]!.text).join(''))).toBe(characters(long))
  })

  it('keep what is nothing but a rule out of the text', () => {
    const { files } = compiled([
      received('nota.txt', { blocks: [paragraph('De haven.'), paragraph('* * *')] }),
    ])
    expect(files.get('source.md')).toBe('De haven.\n')
    expect(JSON.parse(files.get('pages.json')!).setAside).toEqual([
      { file: 0, what: 'ornament', text: '* * *' },
    ])
  })
})

describe('papersOf', () => {
  const inLanguage = (file: string, language: Language, text = 'Een tekst.') =>
    received(file, { languages: [language], blocks: [paragraph(text, language)] })

  it('takes files of different languages for one paper', () => {
    const papers = papersOf([inLanguage('x.txt', nl), inLanguage('y.txt', fr)])
    expect(papers.map(({ head }) => [head.number, head.languages])).toEqual([['x', ['nl', 'fr']]])
  })

  it('finds the languages of several papers by their names', () => {
    const names = ['wet-nl.txt', 'besluit_fr.txt', 'wet.fr.txt', 'besluit_nl.txt']
    const papers = papersOf(names.map(name => inLanguage(name, /nl/.test(name) ? nl : fr)))
    expect(papers.map(({ head, texts }) => [head.number, texts.length])).toEqual([
      ['wet', 2],
      ['besluit', 2],
    ])
  })

  it('takes title and date from the paper, whatever it is called', () => {
    const blocks: SourceBlock[] = [
      { ...paragraph('Nota over havens', nl), role: { is: 'title' } },
      { ...paragraph('Brussel, 4 maart 2021', nl), role: { is: 'title' } },
      paragraph('Op 1 januari 2020 was er niets.', nl),
    ]
    expect(papersOf([received('scan0012.txt', { blocks })])[0]!.head).toEqual({
      ...{ number: 'scan0012', title: { nl: 'Nota over havens' }, date: '2021-03-04', languages: [nl] },
    })
  })
})
