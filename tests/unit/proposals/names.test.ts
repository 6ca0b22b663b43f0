// How far a name reaches, and which names are one.

import { describe, expect, it } from 'vitest'
import type { DocumentId, Entity, EntityId, Language } from '../../../src/model/index.ts'
import { propose } from '../../../src/proposals/index.ts'
import { readDocument } from '../../../src/text/index.ts'
import { paper } from '../graph/real.ts'

/** The forms of each entity that is proposed of a text. */
function namesIn(text: string, language: string): readonly (readonly string[])[] {
  const document = 'paper' as DocumentId
  const languages = [language as Language]
  const { passages } = readDocument({ document, languages, sources: [{ file: 'source.md', text }] })
  return propose(
    { ...paper, id: document, languages, passages },
    { mentions: [], entities: new Map<EntityId, Entity>() },
  ).entities.map(({ forms }) => Object.values(forms).flat())
}

describe('a name', () => {
  it('is the same in short, where the text has no second one', () => {
    const names = namesIn(
      `Vooraf

De Hoge Waterraad voor de bescherming van de kusten adviseert. De Hoge Waterraad vergadert in mei. De Hoge Waterraad is onafhankelijk.`,
      'nl',
    )
    expect(names.filter(forms => forms.some(form => form.startsWith('Hoge Waterraad')))).toEqual([
      expect.arrayContaining(['Hoge Waterraad', 'Hoge Waterraad voor de bescherming van de kusten']),
    ])
  })

  it('is not the same in short where the text has two', () => {
    const names = namesIn(
      `Vooraf

De Vaste Commissie voor de Landbouw en de Vaste Commissie voor de Visserij adviseren. De Vaste Commissie vergadert in mei.`,
      'nl',
    )
    expect(names.filter(forms => forms.some(form => form.endsWith('Landbouw')))).toHaveLength(1)
    expect(names.some(forms => forms.includes('Vaste Commissie') && forms.length > 1)).toBe(false)
  })

  it.each([
    [
      'nl',
      'Het Informatie- en Adviescentrum inzake overstromingen is opgericht.',
      'Informatie- en Adviescentrum inzake overstromingen',
    ],
    [
      'fr',
      'La Commission de la protection de la vie privée a rendu un avis.',
      'Commission de la protection de la vie privée',
    ],
    [
      'fr',
      'La Cellule administrative de coordination de la lutte contre les inondations se réunit.',
      'Cellule administrative de coordination de la lutte contre les inondations',
    ],
  ])('has all that belongs to it: %s, %s', (language, text, name) => {
    expect(namesIn(`${language === 'nl' ? 'Vooraf' : 'Avant-propos'}\n\n${text}`, language).flat()).toContain(
      name,
    )
  })

  it('ends where another begins', () => {
    const names = namesIn(
      `Loi

Création d’un Centre d’information sur les inondations côtières et d’une Cellule administrative de coordination.`,
      'fr',
    ).flat()
    expect(names).toContain('Centre d’information sur les inondations côtières')
    expect(names).toContain('Cellule administrative de coordination')
  })
})
