import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/search/words.ts'

const found = (text: string) => wordsOf(text).map(({ start, end, term }) => [text.slice(start, end), term])

describe('the words of a text', () => {
  it('are without case, accents and ligatures, and keep their place', () => {
    expect(found('Île d’Œuvre, Straße; RÉUNION')).toEqual([
      ['Île', 'ile'],
      ['d', 'd'],
      ['Œuvre', 'oeuvre'],
      ['Straße', 'strasse'],
      ['RÉUNION', 'reunion'],
    ])
  })

  it('are the parts of a compound, and the whole', () => {
    expect(found('het Benelux–politieverdrag')).toEqual([
      ['het', 'het'],
      ['Benelux–politieverdrag', 'beneluxpolitieverdrag'],
      ['Benelux', 'benelux'],
      ['politieverdrag', 'politieverdrag'],
    ])
  })

  it('are read through soft hyphens and combining accents', () => {
    expect(found('een sa\u00admenwerking e\u0301tat')).toEqual([
      ['een', 'een'],
      ['sa\u00admenwerking', 'samenwerking'],
      ['e\u0301tat', 'etat'],
    ])
  })

  it('count their places past compounds', () => {
    expect(wordsOf('a-b c').map(({ term, place }) => [term, place])).toEqual([
      ['ab', 0],
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
  })
})
