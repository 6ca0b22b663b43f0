import { describe, expect, it } from 'vitest'
import { type Extract, formats, wholeText } from '../../../src/formats/index.ts'
import { indexCorpus, project } from '../../../src/graph/index.ts'
import type { Corpus, Language, SourceDocument } from '../../../src/model/index.ts'
import { corpus } from '../graph/real.ts'

const extractOf = (corpus: Corpus, language: string): Extract => {
  const index = indexCorpus(corpus)
  return { index, projection: project(index, 'all'), positions: () => [], language: language as Language }
}
const withDocuments = (...changes: Partial<SourceDocument>[]): Extract =>
  extractOf({ ...corpus, documents: changes.map(change => ({ ...corpus.documents[0]!, ...change })) }, 'nl')

describe('CSL-JSON', () => {
  it('names the document as its cover does', () => {
    expect(JSON.parse(wholeText(formats['csl-json'].write(extractOf(corpus, 'fr'))))).toEqual([
      {
        id: '928-2',
        type: 'report',
        number: '928/2',
        title: corpus.documents[0]!.title['fr' as Language],
        author: [{ literal: 'Comité de Ministres Benelux' }],
        publisher: 'Comité de Ministres Benelux',
        issued: { 'date-parts': [[2023, 6, 17]] },
        language: 'fr',
      },
    ])
  })

  it.each([
    ['2023-06', { 'date-parts': [[2023, 6]] }],
    ['2023~', { 'date-parts': [[2023]], circa: true }],
    ['2020/2021-02', { 'date-parts': [[2020], [2021, 2]] }],
    ['2020/..', { 'date-parts': [[2020]] }],
    ['2023-21?', { 'date-parts': [[2023]], season: 1, circa: true }],
    ['202X', { literal: 'de jaren 2020' }],
    ['../..', { literal: 'te allen tijde' }],
  ])('writes the date %s', (date, issued) => {
    expect(JSON.parse(wholeText(formats['csl-json'].write(withDocuments({ date }))))[0].issued).toEqual(
      issued,
    )
  })
})

describe('BibTeX', () => {
  it('names the document as its cover does', () => {
    expect(wholeText(formats.bibtex.write(extractOf(corpus, 'nl')))).toBe(`@techreport{928-2,
  title = {{Antwoord van het Benelux Comité van Ministers op de aanbeveling betreffende de illegale drugsindustrie en de georganiseerde criminaliteit}},
  institution = {{Benelux Comité van Ministers}},
  number = {928/2},
  year = {2023},
  month = {6},
  language = {nl and fr},
}
`)
  })

  it('leaves no brace alone and no command to whoever wrote a title', () => {
    const title = {
      nl: '} @evil{x, \\input{/etc/passwd} 100% & $5 #1 a_b ~^\n\u0000\u202eé',
    } as SourceDocument['title']
    const written = wholeText(formats.bibtex.write(withDocuments({ title })))
    expect(written).toContain(
      'title = {{\\textbraceright{} @evil\\textbraceleft{}x, \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} 100\\% \\& \\$5 \\#1 a\\_b \\textasciitilde{}\\textasciicircum{} é}}',
    )
    expect(written.match(/\{/g)).toHaveLength(written.match(/\}/g)!.length)
  })

  it('gives each document a key of its own', () => {
    const ids = ['a b', 'A-b', '}{', '—'] as SourceDocument['id'][]
    const written = wholeText(formats.bibtex.write(withDocuments(...ids.map(id => ({ id })))))
    expect(Array.from(written.matchAll(/@techreport\{(.*),/g), ([, key]) => key)).toEqual([
      'a-b',
      'A-b-2',
      'document',
      'document-2',
    ])
  })
})
