import { describe, expect, it, test } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { abbreviationsIn, definitionsIn } from '../../../src/proposals/abbreviations.ts'

const said = (text: string, found: ReturnType<typeof abbreviationsIn>) =>
  found.map(
    ({ long, short }) => `${text.slice(long.start, long.end)} = ${text.slice(short.start, short.end)}`,
  )

describe('an abbreviation in brackets', () => {
  test.each([
    ['Het Nationaal Havencomité (NHC) beslist.', 'Nationaal Havencomité = NHC'],
    ['la Cellule de coordination portuaire (CCP) décide', 'Cellule de coordination portuaire = CCP'],
    ['the European Port Safety Agency (EPSA) and others', 'European Port Safety Agency = EPSA'],
    [
      'le Réseau européen pour la sécurité portuaire (ENPS)',
      'Réseau européen pour la sécurité portuaire = ENPS',
    ],
  ])('stands for what its letters are from: %s', (text, expected) => {
    expect(said(text, abbreviationsIn(text))).toContain(expected)
  })

  test.each([
    'De havens (in het noorden) zijn open.',
    'Het verslag (2021) is klaar.',
    'De douane (XQZ) controleert.',
  ])('is none where no letters fit: %s', text => {
    expect(abbreviationsIn(text)).toEqual([])
  })
})

describe('a name that the text gives', () => {
  test.each([
    [
      'nl',
      'Er komt een dienst « Dienst Havenveiligheid », hierna Dienst genaamd.',
      'Dienst Havenveiligheid = Dienst',
    ],
    [
      'fr',
      'Il est créé un service « Service des ports », dénommé ci-après le Service.',
      'Service des ports = Service',
    ],
    ['en', 'There shall be a “Port Safety Office”, hereinafter “the Office”.', 'Port Safety Office = Office'],
    [
      'de',
      'Es wird ein „Amt für Hafensicherheit“, im Folgenden „das Amt“, errichtet.',
      'Amt für Hafensicherheit',
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(said(text, definitionsIn(text, language as Language)).join()).toContain(expected)
  })

  it('is none where nothing is named', () => {
    expect(definitionsIn('Hierna volgt een lijst van havens.', 'nl' as Language)).toEqual([])
  })
})
