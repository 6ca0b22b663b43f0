// What a sentence says of those that it means and does not name: 'the partners', 'this plan', 'the cooperation'.

import { describe, expect, it } from 'vitest'
import type { DocumentId, Entity, EntityId, Language } from '../../../src/model/index.ts'
import { propose } from '../../../src/proposals/index.ts'
import { readDocument } from '../../../src/text/index.ts'
import { paper } from '../graph/real.ts'

function proposalsOf(text: string, ...languages: string[]) {
  const document = 'paper' as DocumentId
  const { passages } = readDocument({
    document,
    languages: languages as Language[],
    sources: [{ file: 'source.md', text }],
  })
  return propose(
    { ...paper, id: document, languages: languages as Language[], passages },
    { mentions: [], entities: new Map<EntityId, Entity>() },
  )
}

/** Who takes part in what, by their first forms; of cooperation, who works with whom. */
function saidBy(text: string, predicate: string, ...languages: string[]): readonly string[] {
  const { entities, claims } = proposalsOf(text, ...languages)
  const names = new Map(
    entities.map(({ id, forms }) => [id, Object.values(forms).flat()[0]?.toLowerCase() ?? id]),
  )
  return claims
    .filter(claim => claim.predicate === predicate)
    .flatMap(({ subjects, objects }) =>
      objects.length === 0
        ? [subjects.map(id => names.get(id)).join(' + ')]
        : objects.map(object => `${subjects.map(id => names.get(id)).join(', ')} -> ${names.get(object)}`),
    )
}

describe('whom a text means without naming them', () => {
  it.each([
    [
      'nl',
      'Sinds 2018 werken Spanje, Portugal en Marokko samen. De partners werken aan het actieplan Zeestraat.',
      'spanje, portugal, marokko -> ',
    ],
    [
      'fr',
      "Depuis 2018, l'Espagne, le Portugal et le Maroc collaborent. Les partenaires travaillent à la mise en œuvre du plan d'action Détroit.",
      'espagne, portugal, maroc -> ',
    ],
    [
      'en',
      'Since 2018 Spain, Portugal and Morocco have worked together. The partners work on the Action Plan Strait.',
      'spain, portugal, morocco -> ',
    ],
    [
      'de',
      'Seit 2018 arbeiten Spanien, Portugal und Marokko zusammen. Die Partner arbeiten am Benelux-Aktionsplan.',
      'spanien, portugal, marokko -> ',
    ],
  ])('are the partners that it has named: %s', (language, text, partners) => {
    const said = saidBy(`${text.slice(0, 4)}\n\n${text}`, 'participates-in', language)
    expect(said.filter(each => each.startsWith(partners))).toHaveLength(1)
  })

  it('are not the partners of somebody', () => {
    const said = saidBy(
      `Havens

Spanje en Portugal werken samen. De partners uit de private sector werken aan het actieplan Zeestraat.`,
      'participates-in',
      'nl',
    )
    expect(said.filter(each => each.includes('spanje'))).toEqual([])
  })

  it('are others in another part of the paper', () => {
    const said = saidBy(
      `# Havens

Spanje en Portugal werken samen.

# Wegen

De partners werken aan het actieplan Landweg.`,
      'participates-in',
      'nl',
    )
    expect(said.filter(each => each.includes('landweg'))).toEqual([])
  })
})

describe('in what they take part', () => {
  it('is the plan that the sentence before has named', () => {
    const said = saidBy(
      `Havens

Frankrijk en Duitsland ondertekenden de Verklaring van Trier. De douane en de politie werken aan de uitvoering van deze verklaring.`,
      'participates-in',
      'nl',
    )
    expect(said).toContain('douane, politie -> verklaring van trier')
  })

  it('is what they have helped to draw up', () => {
    const said = saidBy(
      `Ports

Les universités ont participé à l'élaboration de la Stratégie Estuaire.`,
      'participates-in',
      'fr',
    )
    expect(said).toContain('universités -> stratégie estuaire')
  })

  it('is the cooperation of the place that is named, and stays that for the next sentences', () => {
    const said = saidBy(
      `Vooraf

De Alpen-samenwerking bestaat sinds 1995. De politie en de douane in de Alpen hebben een traditie van goede samenwerking. Ook de brandweer is betrokken bij de samenwerking.`,
      'participates-in',
      'nl',
    )
    const nobody = saidBy(
      'Vooraf\n\nOok de brandweer is betrokken bij de samenwerking.',
      'participates-in',
      'nl',
    )
    expect(nobody).toEqual([])
    expect(said.filter(each => each.includes('brandweer'))).toEqual(['brandweer -> alpen-samenwerking'])
  })
})

describe('what is no statement', () => {
  it('is what a recommendation asks for, which the answer stands under', () => {
    const said = saidBy(
      `# Aanbevelingen

1. De samenwerking tussen de politie en de douane te versterken

De brandweer werkt samen met de gemeenten.`,
      'cooperates-with',
      'nl',
    )
    expect(said).toEqual(['brandweer + gemeenten'])
  })

  it('is that those work together who are partners of nobody that is named', () => {
    const said = saidBy(
      `Havens

Er is een intensieve samenwerking met landen zoals Spanje, Portugal en Marokko.`,
      'cooperates-with',
      'nl',
    )
    expect(said.filter(each => each.includes('spanje'))).toEqual([])
  })

  it('is that who leads takes part in what is led', () => {
    const said = saidBy(
      `Havens

Onder leiding van Europol hebben de douane en de politie deelgenomen aan het project Ankerplaats.`,
      'participates-in',
      'nl',
    )
    expect(said).toEqual(['douane, politie -> ankerplaats'])
  })

  it('is what stands before a new clause', () => {
    const said = saidBy(
      `Havens

Het project Ankerplaats heeft geleid tot een akkoord, dat de samenwerking tussen Spanje en Portugal regelt.`,
      'participates-in',
      'nl',
    )
    expect(said).toEqual([])
  })
})
