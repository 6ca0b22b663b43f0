import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../src/app/context/title.ts'
import { decode, filtersInForce } from '../../../src/explorer/index.ts'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import { citationTerms, nameIn, typeNames } from '../../../src/terms/index.ts'
import { catalogue } from '../../messages.ts'
import { index } from '../graph/real.ts'

const titleAt = (hash: string, ui: InterfaceLanguage = 'en', file: string | null = null) => {
  const language = ui
  const { date, titleIn: inWords } = citationTerms(language)
  const { state } = decode(hash, index, ui)
  const messages = catalogue[ui]
  return titleOf(
    {
      index,
      textInLanguage: inWords,
      messages,
      nameOf: id => nameIn(index, id, language),
      typeNames: type => typeNames(index.vocabulary, type, language),
      state: { ...state, facets: filtersInForce(state) },
      sides: { first: state.facets, second: state.versus },
      timeInWords: date,
    },
    file,
  )
}

describe('the title, which the browser’s history and bookmarks call the page by', () => {
  it.each([
    ['', 'en', 'Benelux cooperation against organised drug crime · Graph · Verband'],
    ['#select=kmar', 'en', 'KMAR · Graph · Verband'],
    ['#select=kmar&view=table', 'fr', 'KMAR · Tableau · Verband'],
    ['#select=belgium&view=table', 'de', 'Belgien · Tabelle · Verband'],
    ['#project=hazeldonk', 'nl', `Hazeldonk · ${catalogue.nl.views.graph} · Verband`],
    ['#select=france--hazeldonk&project=hazeldonk', 'en', 'France – Hazeldonk, Hazeldonk · Graph · Verband'],
    ['#view=compare&project=hazeldonk&vs.project=crossbes', 'en', 'Hazeldonk – CrossBES · Compare · Verband'],
    ['#view=compare&vs.project=crossbes', 'nl', '… – CrossBES · Vergelijking · Verband'],
    ['#select=hazeldonk&project=hazeldonk', 'en', 'Hazeldonk · Graph · Verband'],
    ['#select=kmar,eucpn,france,belgium,europol', 'en', 'KMAR, EUCPN, France +1 · Graph · Verband'],
  ] as const)('says what is looked at, and how: %s', (hash, ui, title) => {
    expect(titleAt(hash, ui)).toBe(title)
  })

  it('names the file that it is from, however that is called', () => {
    expect(titleAt('#select=kmar', 'en', `\u202e${'x'.repeat(500)}`)).toBe(
      `KMAR · Graph · ${'x'.repeat(79)}… · Verband`,
    )
  })
})
