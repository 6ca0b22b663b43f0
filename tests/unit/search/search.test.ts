import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { buildSearchIndex, search } from '../../../src/search/index.ts'
import { corpusOf, realCorpus, textOf } from './corpora.ts'

const corpus = await realCorpus()
const index = buildSearchIndex(corpus)
const entities = (typed: string) => search(index, typed).entities.map(({ id }) => id)
const passages = (typed: string) =>
  search(index, typed).passages.map(({ passage, places }) => {
    const [{ language, start, end }] = places!
    return textOf(corpus, passage, language).slice(start, end)
  })

describe('search in 928/2', () => {
  it.each([
    ['EURIEC', 'euriec'],
    ['euriec', 'euriec'],
    ['eureic', 'euriec'],
    ['euri', 'euriec'],
    ['kmra', 'kmar'],
    ['belgie', 'belgium'],
    ['Belgique', 'belgium'],
    ['belgium', 'belgium'],
    ['politieverdrag', 'benelux-police-treaty'],
    ['benelux politieverdrag', 'benelux-police-treaty'],
    ['beneluxpolitieverdrag', 'benelux-police-treaty'],
    ['traite de police du Benelux', 'benelux-police-treaty'],
    ['police treaty', 'benelux-police-treaty'],
    ['hazeldonk overleg', 'hazeldonk-strategic'],
    ['hazeldonkoverleg', 'hazeldonk-strategic'],
    ['l’union europeenne', 'european-union'],
    ['toerisme', 'drug-tourism'],
    ['Hazeldonk', 'hazeldonk'],
  ])('%s finds %s among the first', (typed, id) => {
    expect(entities(typed).slice(0, 3)).toContain(id)
  })

  it('finds what is named so before what begins so, and that before what has it', () => {
    const found = search(index, 'hazeldonk').entities
    expect(found.map(({ closeness }) => closeness)).toEqual(
      found
        .map(({ closeness }) => closeness)
        .toSorted((a, b) => ['whole', 'start', 'same'].indexOf(a) - ['whole', 'start', 'same'].indexOf(b)),
    )
    expect(found[0]).toMatchObject({ id: 'hazeldonk', closeness: 'whole', matched: { is: 'label' } })
    expect(found.length).toBeGreaterThan(3)
  })

  it('finds words in the text, with or without the hyphen or the space', () => {
    for (const typed of ['hazeldonk overleg', 'hazeldonkoverleg', 'Hazeldonk-overleg']) {
      expect(passages(typed).some(words => /^Hazeldonk-?overleg$/.test(words))).toBe(true)
    }
  })

  it('finds a phrase before its words apart', () => {
    const found = search(index, 'Hazeldonk overleg').passages.map(({ places }) => places![0].words)
    expect(found[0]).toBe('phrase')
    expect(found.at(-1)).toBe('apart')
    expect(found.lastIndexOf('phrase')).toBeLessThan(found.indexOf('apart'))
    expect(passages('trafic de stupefiants')[0]).toBe('trafic de stupéfiants')
  })

  it('shows a passage once, in the language asked for if both have the word', () => {
    const inLanguage = (language: string) =>
      search(index, 'EUCPN', { languages: [language as Language] }).passages
    for (const language of ['nl', 'fr']) {
      const found = inLanguage(language)
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found.map(({ passage }) => passage)).size).toBe(found.length)
      expect(found.map(({ places }) => places![0].language)).toContain(language)
      // And says where the other has it too.
      const [first] = found
      const [, ...others] = first!.places!
      expect(others.map(other => other.language)).toEqual(language === 'nl' ? ['fr'] : ['nl'])
      for (const { snippet } of others) expect(snippet.some(({ found }) => found)).toBe(true)
    }
  })

  it('finds an abbreviation by what it stands for: in the documents, or by the annotator’s remark', () => {
    expect(entities('criminaliteitspreventie en veiligheid')[0]).toBe('ccv')
    const [kmar] = search(index, 'marechaussee').entities
    expect(kmar).toMatchObject({ id: 'kmar', matched: { is: 'remark' } })
    // A remark is no name: who is named so comes first.
    expect(entities('KMAR')[0]).toBe('kmar')
    expect(search(index, 'KMAR').entities[0]!.matched.is).toBe('label')
  })

  it('finds nothing for nothing', () => {
    for (const typed of ['', '  ', '-', '’', 'zzzzqqq']) {
      expect(search(index, typed)).toEqual({
        entities: [],
        passages: [],
        total: { entities: 0, passages: 0 },
      })
    }
  })

  it('says how many there are, and gives no more than asked for', () => {
    const found = search(index, 'e', { limit: { entities: 2, passages: 3 } })
    expect([found.entities.length, found.passages.length]).toEqual([2, 3])
    expect(found.total.entities).toBeGreaterThan(2)
    expect(found.total.passages).toBeGreaterThan(3)
  })
})

describe('search', () => {
  it('takes words that are names of JavaScript for words', () => {
    const small = corpusOf([{ nl: 'constructor toString __proto__ hasOwnProperty valueOf' }], {
      constructor: { en: 'constructor' },
    })
    const index = buildSearchIndex(small)
    for (const word of ['constructor', 'tostring', 'proto', 'hasOwnProperty', 'valueof']) {
      expect(search(index, word).total.passages).toBe(1)
    }
    expect(search(index, 'constructor').entities.map(({ id }) => id)).toEqual(['constructor'])
  })

  it('leaves what matches by a slip alone out where something matches without', () => {
    const index = buildSearchIndex(corpusOf([{ nl: 'de stad Gent' }, { nl: 'de stad Genk' }]))
    expect(search(index, 'Gent').passages.map(({ passage }) => passage)).toEqual(['d.1'])
    expect(search(index, 'Gemt').passages.map(({ passage }) => passage)).toEqual(['d.1'])
    expect(
      search(index, 'Genkt')
        .passages.map(({ passage }) => passage)
        .sort(),
    ).toEqual(['d.1', 'd.2'])
  })

  it('opens at the words, however deep in a passage', () => {
    const text = `${'lorem ipsum '.repeat(300)}de Hazeldonk\nsamenwerking ${'dolor sit '.repeat(300)}`
    const [found] = search(buildSearchIndex(corpusOf([{ nl: text }])), 'hazeldonk samenwerking').passages
    const [place] = found!.places!
    expect(text.slice(place.start, place.end)).toBe('Hazeldonk\nsamenwerking')
    expect(place.words).toBe('phrase')
    const snippet = place.snippet.map(({ start, end }) => text.slice(start, end)).join('')
    expect(snippet.length).toBeLessThan(200)
    expect(snippet).toMatch(/^(lorem|ipsum) .*(dolor|sit)$/s)
  })
})

describe('search in other scripts', () => {
  const texts = [
    { zh: `${'港口合作与发展'.repeat(40)}上海市和鹿特丹港自2019年起开展合作。${'其他内容'.repeat(60)}` },
    { fr: 'Le Bureau des oﬃciers de douane' },
    { ja: 'ＥＵとｶﾞｰﾅの協力' },
  ]
  const others = corpusOf(texts as never)
  const inOthers = buildSearchIndex(others)
  const place = (typed: string) => {
    const [first] = search(inOthers, typed).passages
    const { start, end } = first!.places![0]
    return Object.values(texts[Number(first!.passage.slice(2)) - 1]!)[0]!.slice(start, end)
  }

  it.each([
    ['上海', '上海'],
    ['鹿特丹港', '鹿特丹港'],
    ['officiers', 'oﬃciers'],
    ['eu', 'ＥＵ'],
    ['ガーナ', 'ｶﾞｰﾅ'],
  ])('%s finds %s, and no more', (typed, found) => {
    expect(place(typed)).toBe(found)
  })

  it('shows what stands around it', () => {
    const [found] = search(inOthers, '上海').passages
    const [place] = found!.places!
    const { start, end } = { start: place.snippet[0]!.start, end: place.snippet.at(-1)!.end }
    expect(place.start - start).toBeGreaterThan(30)
    expect(end - place.end).toBeGreaterThan(60)
    expect(end - start).toBeLessThan(200)
  })
})
