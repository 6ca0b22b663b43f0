// What a corpus adds to the vocabulary, as people of each language would say it.

import { describe, expect, it } from 'vitest'
import { indexCorpus } from '../../../src/graph/index.ts'
import type {
  AddedPredicate,
  Corpus,
  EntityId,
  Language,
  Predicate,
  Status,
} from '../../../src/model/index.ts'
import {
  relationName,
  relationOf,
  sentenceOf,
  textOfParts,
  typeNames,
  type Voice,
} from '../../../src/terms/index.ts'
import { courts } from '../../fixtures/courts.ts'

const index = indexCorpus(courts)

function said(
  language: string,
  [subjects, predicate, objects = '']: readonly [string, string, string?],
  {
    status,
    voice,
    of = index,
  }: { readonly status?: Status; readonly voice?: Voice; readonly of?: typeof index } = {},
): string {
  const claim = {
    predicate: predicate as Predicate,
    subjects: subjects.split(' ') as EntityId[],
    objects: objects.split(' ').filter(Boolean) as EntityId[],
    ...(status && { status }),
  }
  return textOfParts(sentenceOf({ index: of, language: language as Language }, claim, voice))
}

const pays = ['justice-fund', 'finances', 'court-of-waterland tribunal-of-duinstad'] as const
const appoints = ['senate', 'appoints', 'anna-verduyn'] as const
const deliberate = ['court-of-waterland tribunal-of-duinstad', 'deliberates-with'] as const
const opposes = ['bar', 'opposes', 'registry-act'] as const
const reports = ['tribunal-of-duinstad', 'reports-to', 'court-of-waterland'] as const

/** The corpus with a predicate changed. */
function indexWith(id: string, change: (predicate: AddedPredicate) => AddedPredicate) {
  const { types, predicates } = courts.vocabulary!
  const changed = predicates.map(one => ((one.id as string) === id ? change(one) : one))
  return indexCorpus({ ...courts, vocabulary: { types, predicates: changed } } satisfies Corpus)
}

describe('a statement in words that the corpus adds', () => {
  it.each([
    ['en', 'The Justice Fund finances the Court of Waterland and the Duinstad Tribunal'],
    ['nl', 'Het Rechtspraakfonds financiert het Hof van Waterland en de Rechtbank van Duinstad'],
    ['fr', 'Le Fonds de justice finance la Cour de Waterland et le Tribunal de Duinstad'],
    ['de', 'Der Justizfonds finanziert den Hof von Waterland und das Gericht von Duinstad'],
  ])('in %s: %s', (language, expected) => {
    expect(said(language, pays)).toBe(expected)
  })

  it.each([
    ['en', 'The Court of Waterland and the Duinstad Tribunal are financed by the Justice Fund'],
    ['nl', 'Het Hof van Waterland en de Rechtbank van Duinstad krijgen geld van het Rechtspraakfonds'],
    ['fr', 'La Cour de Waterland et le Tribunal de Duinstad reçoivent de l’argent du Fonds de justice'],
    ['de', 'Der Hof von Waterland und das Gericht von Duinstad erhalten Geld vom Justizfonds'],
  ])('told from its objects, in %s: %s', (language, expected) => {
    expect(said(language, pays, { voice: 'inverse' })).toBe(expected)
  })

  it.each([
    ['en', 'Anna Verduyn is appointed by the Senate of Waterland'],
    ['nl', 'Anna Verduyn wordt benoemd door de Senaat van Waterland'],
    ['fr', 'Anna Verduyn est nommée par le Sénat de Waterland'],
    ['de', 'Anna Verduyn wird vom Senat von Waterland ernannt'],
  ])('with what agrees and grows together, in %s: %s', (language, expected) => {
    expect(said(language, appoints, { voice: 'inverse' })).toBe(expected)
  })

  it.each([
    ['en', 'planned', 'Anna Verduyn is to be appointed by the Senate of Waterland'],
    ['nl', 'planned', 'Anna Verduyn zal worden benoemd door de Senaat van Waterland'],
    ['fr', 'planned', 'Anna Verduyn sera nommée par le Sénat de Waterland'],
    ['de', 'planned', 'Anna Verduyn wird vom Senat von Waterland ernannt werden'],
    ['fr', 'proposed', 'Anna Verduyn devrait, selon une proposition, être nommée par le Sénat de Waterland'],
  ] as const)('of what is yet to come, from its objects, in %s (%s): %s', (language, status, expected) => {
    expect(said(language, appoints, { status, voice: 'inverse' })).toBe(expected)
  })

  it.each([
    ['en', 'The Justice Fund is willing to finance the Registry Act'],
    ['nl', 'Het Rechtspraakfonds is bereid de Griffiewet te financieren'],
    ['fr', 'Le Fonds de justice se dit prêt à financer la Loi sur les greffes'],
    ['de', 'Der Justizfonds ist bereit, das Kanzleigesetz zu finanzieren'],
  ])('of what somebody is willing to do, in %s: %s', (language, expected) => {
    expect(said(language, ['justice-fund', 'finances', 'registry-act'], { status: 'willing' })).toBe(expected)
  })

  it.each([
    ['en', 'The Court of Waterland and the Duinstad Tribunal are to deliberate together'],
    ['nl', 'Het Hof van Waterland en de Rechtbank van Duinstad zullen samen beraadslagen'],
    ['fr', 'La Cour de Waterland et le Tribunal de Duinstad délibéreront ensemble'],
    ['de', 'Der Hof von Waterland und das Gericht von Duinstad werden gemeinsam beraten'],
  ])('of several with one another, in %s: %s', (language, expected) => {
    expect(said(language, deliberate, { status: 'planned' })).toBe(expected)
  })

  it('has German names in the case that its verb asks for, and French verbs with their pronouns', () => {
    expect(said('de', opposes)).toBe('Die Anwaltskammer von Waterland widersetzt sich dem Kanzleigesetz')
    expect(said('de', reports)).toBe('Das Gericht von Duinstad erstattet dem Hof von Waterland Bericht')
    expect(said('de', opposes, { status: 'willing' })).toBe(
      'Die Anwaltskammer von Waterland ist bereit, sich dem Kanzleigesetz zu widersetzen',
    )
    expect(said('nl', opposes, { status: 'willing' })).toBe(
      'De Balie van Waterland is bereid zich te verzetten tegen de Griffiewet',
    )
    expect(said('fr', opposes)).toBe('Le Barreau de Waterland s’oppose à la Loi sur les greffes')
    expect(said('fr', opposes, { status: 'planned' })).toBe(
      'Le Barreau de Waterland s’opposera à la Loi sur les greffes',
    )
    expect(said('fr', ['bar', 'reports-to', 'senate'], { status: 'planned' })).toBe(
      'Le Barreau de Waterland fera rapport au Sénat de Waterland',
    )
  })

  it('leaves what it has no verb for to the mark beside it, and is told from its subjects where it has no other words', () => {
    const sits = ['court-of-waterland', 'sits-in', 'duinstad'] as const
    expect(said('en', sits, { status: 'planned' })).toBe('The Court of Waterland sits in Duinstad')
    expect(said('en', opposes, { voice: 'inverse' })).toBe('The Bar of Waterland opposes the Registry Act')
  })

  it('takes the words of another language where it has none in this one', () => {
    const french = indexWith('appoints', ({ verb, inverse: _, ...rest }) => ({
      ...rest,
      verb: { fr: verb.fr! },
    }))
    expect(said('en', appoints, { of: french })).toBe('The Senate of Waterland nomme Anna Verduyn')
    expect(said('de', appoints, { of: french, status: 'planned' })).toBe(
      'Der Senat von Waterland nomme Anna Verduyn',
    )
    expect(relationName(french.vocabulary, 'appoints' as Predicate, 'en')).toBe('nomme')
  })
})

describe('the names of what a corpus adds', () => {
  it('are those that it gives, in each language or the nearest; of all else, those of the default', () => {
    const named = (type: string, language: string) =>
      typeNames(index.vocabulary, type as never, language as Language)
    expect(named('court', 'en')).toEqual(['court', 'courts'])
    expect(named('court', 'de')).toEqual(['Gericht', 'Gerichte'])
    expect(named('court', 'lb')).toEqual(named('court', 'en'))
    expect(named('country', 'fr')).toEqual(['pays', 'pays'])
    expect(named('constructor', 'en')).toEqual(['constructor', 'constructor'])
  })

  it('are its verbs, for relations', () => {
    const names = (id: string) =>
      (['en', 'nl', 'fr', 'de'] as const).map(language =>
        relationName(index.vocabulary, id as Predicate, language),
      )
    expect(names('reports-to')).toEqual([
      ...['reports to', 'brengt verslag uit aan', 'fait rapport à', 'erstattet … Bericht'],
    ])
    expect(names('part-of')[0]).toBe('is part of')
  })
  it('are told from either end, as one or as several; with the name, where nobody says how that is told from the objects', () => {
    const told = (id: string, predicate: string, as: 'subject' | 'object', language = 'en') =>
      relationOf({ index, language: language as Language }, id as EntityId, predicate as Predicate, as)
    expect(told('justice-fund', 'finances', 'subject')).toBe('finances')
    expect(told('tribunal-of-duinstad', 'finances', 'object')).toBe('is financed by')
    expect(told('tribunal-of-duinstad', 'finances', 'object', 'de')).toBe('erhält Geld von')
    expect(told('registry-act', 'opposes', 'object')).toBe('… opposes the Registry Act')
    expect(told('court-of-waterland', 'leads', 'object', 'nl')).toBe('staat onder leiding van')
  })
})
