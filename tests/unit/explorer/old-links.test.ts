// Links to 928/2 that were sent when passages were numbered and claims had no ids in the data: they open the same words.

import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../../src/explorer/index.ts'
import { valuesIn } from '../../../src/graph/index.ts'
import { index } from '../graph/real.ts'

const opened = (hash: string) => {
  const { state, ignored } = decode(hash, index, 'nl')
  expect(ignored).toEqual([])
  return state
}
const onOneLine = (text = '') => text.replace(/\s+/g, ' ')
const wordsOf = (passage: string | null | undefined) => {
  const found = [...index.passages.values()].find(({ id }) => id === passage)
  return onOneLine(Object.values(found?.sides ?? {})[0]?.text)
}

const passages = [
  ['928-2.1', '928/2'],
  ['928-2.6', 'Antwoord van het Benelux Comité '],
  ['928-2.11', 'De traditie van politiesamenwerk'],
  ['928-2.16', 'Naast de hierboven genoemde crim'],
  ['928-2.21', '1. Te investeren in tactische be'],
  ['928-2.26', '3. Tevens in te zetten op preven'],
  ['928-2.31', 'In België zijn de Gemeenschappen'],
  ['928-2.36', 'Om de bestuurlijke aanpak te ver'],
  ['928-2.41', 'de Benelux-landen en NRW werken '],
  ['928-2.46', 'Dit is een van de redenen waarom'],
  ['928-2.51', '9. Bijzondere aandacht te bested'],
  ['928-2.56', 'Het verslag bevat een reeks aanb'],
] as const

const sections = [
  ['928-2.10', 'Benelux-politieverdrag'],
  ['928-2.15', 'Criminaliteitsbeelden'],
  ['928-2.20', 'Commentaar op de aanbevelingen'],
  ['928-2.23', '2. Meer in te zetten op het in g'],
  ['928-2.33', '4. Niet enkel de samenwerking tu'],
  ['928-2.53', '10. Om met inachtneming van de w'],
] as const

const claims = [
  ['928-2~94x1flfyx22c', 'BENELUX INTERPARLEMENTAIRE ASSEM'],
  ['928-2~2d4u1mcciu07c', 'Bovendien is er een intensieve s'],
  ['928-2~3h9xter5zhnb2', 'de aanspreekpunten die voor de i'],
  ['928-2~3d2gq96uq4lxl', 'Betrokken analisten overleggen o'],
  ['928-2~qcbgia72o53y', 'De focus zal worden gericht op d'],
  ['928-2~3s3bbrvsyvz66', 'Ten slotte zijn ook de vooruitzi'],
  ['928-2~289lx2g52lecm', 'Het Ministerie van Binnenlandse '],
  ['928-2~2f0gerhuu6lug', 'Er zij ook op gewezen dat de dru'],
  ['928-2~1t1p3smozqcqb', 'naast operationele samenwerking '],
  ['928-2~9s65lwd6dviy', 'Tevens hebben private partners m'],
  ['928-2~2pkddp98upt4j', 'Hiervoor werd binnen de werkgroe'],
  ['928-2~3cf78ftac9mc6', 'in Nederland een wetstraject loo'],
] as const

describe('an old link', () => {
  it.each(passages)('to passage %s opens it', (id, words) => {
    const { view, passage } = opened(`#view=reader&passage=${id}&words=nl.0.5`)
    expect(view).toBe('reader')
    expect(wordsOf(passage)).toContain(words)
    expect(opened(`#passage=${id}`).passage).toBe(passage)
  })

  it('to words in a passage marks them', () => {
    expect(opened('#passage=928-2.11&words=nl.3.11').searchedRange).toEqual({
      language: 'nl',
      start: 3,
      end: 11,
    })
  })

  it.each(sections)('to section %s filters by it, and lays out what is left', (id, words) => {
    const { facets, arranged } = opened(`#section=${id}&layout-projects=section:${id}`)
    const [section, ...others] = valuesIn(facets.get('section'))
    expect(others).toEqual([])
    expect(wordsOf(section)).toContain(words)
    expect([...valuesIn(arranged.get('projects')?.laidOut?.get('section'))]).toEqual([section])
  })

  it.each(claims)('to statement %s selects it', (id, words) => {
    const { select } = opened(`#select=${id}`)
    const [claim] = [...index.claims.values()].filter(claim => claim.id === select[0]!.id)
    expect(onOneLine(claim!.quotes[0].exact)).toContain(words)
  })

  it('goes on as the new one', () => {
    const state = opened('#passage=928-2.14')
    expect(encode(state, 'nl')).toMatch(/^passage=928-2\.[a-z]\w{5}$/)
  })

  it('to what is nowhere is said', () => {
    expect(decode('#passage=928-2.999&select=928-2~nowhere', index, 'nl').ignored).toEqual([
      { key: 'passage', value: '928-2.999' },
      { key: 'select', value: '928-2~nowhere' },
    ])
  })
})
