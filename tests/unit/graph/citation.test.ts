import { describe, expect, it } from 'vitest'
import { decode, permalinkHash } from '../../../src/explorer/index.ts'
import { type CitationTerms, citationLine, citationOf, citationText } from '../../../src/graph/index.ts'
import type { Language, LanguageMap, PassageId } from '../../../src/model/index.ts'
import { corpus, index, numbered } from './real.ts'

const nl = 'nl' as Language
const terms: CitationTerms = {
  quoted: text => `‘${text}’`,
  date: edtf => edtf,
  of: date => `van ${date}`,
  cover: 'omslag',
  paragraph: n => `al. ${n}`,
  page: label => `p. ${label}`,
  point: n => `punt ${n}`,
  points: {
    recommendation: n => `aanbeveling ${n}`,
    question: n => `vraag ${n}`,
    request: n => `verzoek ${n}`,
    measure: n => `maatregel ${n}`,
    amendment: n => `amendement ${n}`,
  },
  divisions: {
    recital: label => `overweging ${label}`,
    article: label => `art. ${label}`,
    paragraph: label => `§ ${label}`,
    number: label => `lid ${label}`,
    degree: label => `${label}°`,
    letter: label => `${label})`,
    roman: label => `${label})`,
    alinea: label => `al. ${label}`,
  },
  languageName: language => (language === 'nl' ? 'Nederlands' : 'Frans'),
  titleIn: (said: LanguageMap<string>) => said[nl] ?? '',
}
const line = (id: string) => citationLine(citationOf(index, id as PassageId)!, terms)

describe('a citation', () => {
  it('names the document, the section and the paragraph', () => {
    expect(line(numbered(18))).toBe('928/2, Hazeldonk-samenwerking, al. 1')
    expect(line(numbered(8))).toBe('928/2, al. 2')
  })

  it('names a recommendation by its number, not by its wording', () => {
    expect(line(numbered(51))).toBe('928/2, aanbeveling 9')
    expect(line(numbered(52))).toBe('928/2, aanbeveling 9, al. 1')
  })

  it('names the cover and a heading', () => {
    expect(line(numbered(5))).toBe('928/2, omslag')
    expect(line(numbered(17))).toBe('928/2, Hazeldonk-samenwerking')
  })

  it('keeps a heading to a line', () => {
    for (const passage of index.passages.keys()) expect(line(passage).length).toBeLessThan(110)
  })

  it('is nothing for a passage that is not there', () => {
    expect(citationOf(index, '928-2.999' as PassageId)).toBeNull()
  })

  it('to be pasted holds the words on one line, the date and the language', () => {
    const citation = citationOf(index, numbered(18))!
    const text = citationText(citation, { text: 'zij\nwerken  samen', language: nl }, terms)
    expect(text).toBe('‘zij werken samen’ (928/2 van 2023-06-17, Hazeldonk-samenwerking, al. 1, Nederlands)')
  })
})

describe('a link', () => {
  it('opens just the claim, in the reader’s own language', () => {
    for (const { id } of corpus.claims) {
      const { state, ignored } = decode(permalinkHash({ kind: 'claim', id }), index, 'fr')
      expect(ignored).toEqual([])
      expect(state.select).toEqual([{ kind: 'claim', id }])
      expect(state.ui).toBe('fr')
      expect(state.passage).toBeNull()
    }
  })

  it('opens just the passage, in the document', () => {
    const id = numbered(36)
    const { state } = decode(permalinkHash({ kind: 'passage', id }), index, 'nl')
    expect(state).toMatchObject({ view: 'reader', passage: id, select: [] })
  })
})
