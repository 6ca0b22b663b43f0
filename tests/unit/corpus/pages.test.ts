// A paper whose pages are known: each passage says on which page it stands, and where its words are there.

import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { labelled } from '../../../src/corpus/page-map.ts'
import { joined, parseEdition, split } from '../../../src/editions/index.ts'
import { citationLine, citationOf, indexCorpus, makeEdition, pageOf } from '../../../src/graph/index.ts'
import { documentFiles, type ImportedText, papersOf } from '../../../src/importers/index.ts'
import { readPages } from '../../../src/importers/pdf/layout.ts'
import type { Language } from '../../../src/model/index.ts'
import { citationTerms, loadAllTerms } from '../../../src/terms/index.ts'
import { item, page, wrapped } from '../importers/typeset.ts'

const [en, nl, fr] = ['en', 'nl', 'fr'] as Language[] as [Language, Language, Language]

const said = [
  [
    'De havens van de drie landen delen hun gegevens met de politie, en de douane kijkt elk jaar na of dat zo blijft en wie ervoor betaalt.',
    'Les ports des trois pays partagent leurs données avec la police, et la douane vérifie chaque année que cela reste ainsi et qui paie.',
  ],
  [
    'In het voorjaar komt de commissie bijeen om te horen wat er van de plannen is geworden, want het parlement wil daar een verslag van.',
    'Au printemps, la commission se réunit pour entendre ce que les projets sont devenus, car le parlement souhaite en avoir un rapport.',
  ],
  [
    'Wie het met de uitleg niet eens is, schrijft aan de voorzitter, die binnen een maand antwoordt en zijn brief aan alle leden stuurt.',
    'Celui qui ne partage pas cette explication écrit au président, qui répond dans le mois et envoie sa lettre à tous les membres.',
  ],
] as const

const twoColumns = ([dutch, french]: (typeof said)[number], i: number) =>
  page([
    item(`${41 + i}`, 290, 780),
    ...wrapped(dutch, { x: 40, y: 80, width: 250, indent: 12 }),
    ...wrapped(french, { x: 310, y: 80, width: 250, indent: 12 }),
  ])

function compiled(text: ImportedText, more: readonly (readonly [string, string])[] = []) {
  const [paper] = papersOf([{ file: 'paper.pdf', sha256: 'a'.repeat(64), importer: 'pdf', text }])
  const files = new Map([...documentFiles(paper!, '2021?'), ...more])
  const listing = 'title: { en: Papers }\nlanguages: [nl, fr]\ndocuments: [paper]\n'
  const all = [
    ['corpus.yaml', listing] as const,
    ...[...files].map(([name, content]) => [`documents/paper/${name}`, content] as const),
  ]
  return compileCorpus(new Map(all.map(([path, content]) => [path, new TextEncoder().encode(content)])))
}

const read = readPages(said.map(twoColumns), [nl, fr], null)

describe('a paper of pages', () => {
  const { corpus, diagnostics } = compiled(read)
  const [document] = corpus.documents
  const index = indexCorpus(corpus)

  it('cites the page that is printed', async () => {
    await loadAllTerms()
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const cited = document!.passages.map(({ id }) => pageOf(citationOf(index, id)!))
    expect(cited).toEqual(['41', '42', '43'])
    const citation = citationOf(index, document!.passages[1]!.id)!
    expect(citationLine(citation, citationTerms(en), nl)).toMatch(/, p\.\u00a042$/)
    expect(document!.files?.map(({ name, pages }) => ({ name, pages }))).toEqual([
      { name: 'paper.pdf', pages: ['41', '42', '43'] },
    ])
  })

  it('knows where each line of its words stands on the page', () => {
    for (const [at, { sides }] of document!.passages.entries())
      for (const [language, side] of Object.entries(sides)) {
        const { lines } = side.placed!
        expect(lines.map(([, , page]) => page)).toEqual(lines.map(() => at))
        for (const [start, end, , x, , width] of lines) {
          expect(side.text.slice(start, end).trim()).not.toBe('')
          // The Dutch column is left, the French one right.
          expect(x >= 300).toBe(language === 'fr')
          expect(x + width).toBeLessThanOrEqual(language === 'fr' ? 561 : 291)
        }
        const held = lines.map(([start, end]) => side.text.slice(start, end)).join('')
        expect(held.replace(/\s/gu, '')).toBe(side.text.replace(/\s/gu, ''))
      }
  })

  it('keeps that in an edition, whole or in parts', () => {
    const edition = makeEdition(corpus)
    const { overview, words } = split(edition)
    expect(joined({ overview, words })).toEqual(edition)
    const parsed = parseEdition(JSON.parse(JSON.stringify(edition)))
    expect(parsed.kind === 'read' && parsed.edition).toEqual(edition)
  })

  it('says what the file beside it has, where the edition carries it', () => {
    const { corpus } = compiled(read, [['original.pdf', '%PDF-1.7 …']])
    expect(corpus.documents[0]!.files![0]!.original).toEqual({
      address: 'documents/paper/original.pdf',
      bytes: new TextEncoder().encode('%PDF-1.7 …').length,
    })
  })

  it.each([
    ['that is no JSON', '{"format": 1,'],
    ['of another file', '{"format": 1, "files": [], "runs": {}, "setAside": []}'],
  ])('reads the text without a pages.json %s, and says so', (_, broken) => {
    const { corpus, diagnostics } = compiled(read, [['pages.json', broken]])
    expect(corpus.documents[0]!.passages.length).toBe(3)
    expect(corpus.documents[0]!.passages[0]!.pages).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toContain('pages-unread')
  })
})

it('cites the page of the language that is quoted, where each has a file of its own', () => {
  const pages = { nl: '4', fr: '5–6' }
  expect(pageOf({ pages }, fr)).toBe('5–6')
  expect(pageOf({ pages })).toBeNull()
  expect(pageOf({ pages: { nl: '4', fr: '4' } })).toBe('4')
})

it.each([
  [
    [null, null],
    ['1', '2'],
  ],
  [
    [null, '2', null],
    ['1', '2', '3'],
  ],
  [
    ['37823', null],
    ['37823', '37824'],
  ],
  [
    ['iv', null],
    ['iv', '[2]'],
  ],
  [
    ['Page one', '9', '7'],
    ['[1]', '9', '7'],
  ],
])('cites pages on which %j is printed as %j', (printed, cited) => {
  expect(labelled(printed)).toEqual(cited)
})
