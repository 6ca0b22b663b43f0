// What looks like a name and nobody has accounted for, language by language.

import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { cuesOf } from '../../../src/text/cues.ts'
import { unknownNames } from '../../../src/text/index.ts'
import { sentencer } from '../../../src/text/sentences.ts'

const unknown = (code: string, text: string, ...known: string[]): string[] => {
  const language = code as Language
  const sentences = sentencer(language, cuesOf(language))(text)
  const covered = known.map(words => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  return unknownNames({ text, sentences, file: '', ranges: [] }, language, covered).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('unknown names', () => {
  it.each([
    [
      'en',
      'The Joint Investigation Teams met Europol. Police of Ghent did not.',
      ['Joint Investigation Teams', 'Europol', 'Ghent'],
    ],
    ['nl', 'De politie werkt met NRW en eJustice. Gent niet.', ['NRW', 'eJustice']],
    [
      'fr',
      'L’Autorité et l’Office coopèrent. L’assemblée de Gand. D’Artagnan. Qu’Europol agisse.',
      ['Autorité', 'Office', 'Gand', 'Artagnan', 'Europol'],
    ],
    ['fr', "L'Autorité de surveillance. L'assemblée.", ['Autorité']],
    ['it', 'L’Unione e dell’Italia. Dell’Europa', ['Unione', 'Italia', 'Europa']],
    ['en', 'So said O’Brien of title IV.', ['O’Brien']],
    ['tr', "Toplantıya Türkiye'nin temsilcisi katıldı.", ['Türkiye']],
    ['el', 'Η αστυνομία και η Ελλάδα συνεργάζονται.', ['Ελλάδα']],
    ['ar', 'تتعاون تونس وفرنسا.', []],
    ['zh', '上海市和鹿特丹港合作。', []],
  ])('%s: %s', (language, text, names) => {
    expect(unknown(language, text)).toEqual(names)
  })

  it('are not asked of a line in capitals', () => {
    expect(unknown('fr', 'RAPPORT DE L’AUTORITÉ DE SURVEILLANCE')).toEqual([])
    expect(unknown('de', 'BERICHT DER ÜBERWACHUNGSBEHÖRDE')).toEqual([])
    expect(unknown('en', 'EUROPOL')).toEqual(['EUROPOL'])
  })

  it('are in German more than nouns', () => {
    expect(
      unknown(
        'de',
        'Die Behörde arbeitet im Projekt mit der Polizei und dem Zoll zusammen. Im Juni 2023 gab es zwei Millionen Euro Ende Mai.',
      ),
    ).toEqual([])
    expect(
      unknown(
        'de',
        'Das BKA arbeitet mit der EU-Kommission, der Europäischen Union, in Nordrhein-Westfalen und im „Hafen“ mit PolCyber.',
      ),
    ).toEqual(['BKA', 'EU-Kommission', 'Europäischen Union', 'Nordrhein-Westfalen', 'Hafen', 'PolCyber'])
    expect(unknown('de', 'Sie arbeiten im Projekt Hafenwache mit.', 'Hafenwache')).toEqual([])
    expect(unknown('de', 'Sie arbeiten im Projekt Hafenwache mit.')).toEqual(['Projekt Hafenwache'])
  })

  it('are what is left beside known ones', () => {
    expect(unknown('en', 'They met the Benelux Police Treaty Board there.', 'Benelux Police Treaty')).toEqual(
      ['Board'],
    )
    expect(unknown('en', 'They met the Benelux Board there.', 'Benelux Board')).toEqual([])
  })
})
