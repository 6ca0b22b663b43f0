// Proposals of bilingual questions as parliaments archive them, which we wrote and annotated ourselves (tests/fixtures/proposals).

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DocumentId, EntityId, Language } from '../../../src/model/index.ts'
import { propose } from '../../../src/proposals/index.ts'
import { fold, readDocument } from '../../../src/text/index.ts'
import { paper } from '../graph/real.ts'

type Question = {
  readonly id: string
  readonly nl: string
  readonly fr: string
  readonly entities: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly pairs: readonly (readonly [string, string])[]
}

const questions: readonly Question[] = JSON.parse(
  readFileSync(new URL('../../fixtures/proposals/questions.json', import.meta.url), 'utf8'),
)

const languages = ['nl', 'fr'] as Language[]

function proposalsOf(texts: Pick<Question, 'nl' | 'fr'>) {
  const document = 'question' as DocumentId
  const sources = languages.map(language => ({
    file: `source.${language}.md`,
    language,
    text: texts[language as 'nl' | 'fr'],
  }))
  const { passages } = readDocument({ document, languages, sources })
  return propose(
    { ...paper, id: document, languages, passages },
    { mentions: [], entities: new Map<EntityId, never>() },
  )
}

const plain = (form: string) => fold(form.replace(/\s+/gu, ' ')).text.toLowerCase()

/** What was proposed of a question beside what its annotation says. */
function judged(question: Question) {
  const owners = new Map(
    Object.entries(question.entities).flatMap(([key, forms]) =>
      Object.values(forms).flatMap(own => own.map(form => [plain(form), key] as const)),
    ),
  )
  const { entities, claims } = proposalsOf(question)
  const ownerOf = new Map(
    entities.map(({ id, forms }) => [
      id,
      Object.values(forms)
        .flat()
        .map(form => owners.get(plain(form)))
        .find(key => key !== undefined),
    ]),
  )
  const pair = (a: string, b: string) => [a, b].sort().join(' ')
  const named = (id: string) => ownerOf.get(id) ?? `?${id}`
  const proposed = new Set(
    claims.flatMap(({ subjects, objects }) =>
      objects.length > 0
        ? subjects.flatMap(a => objects.map(b => pair(named(a), named(b))))
        : subjects.flatMap((a, i) => subjects.slice(i + 1).map(b => pair(named(a), named(b)))),
    ),
  )
  const wanted = new Set(question.pairs.map(([a, b]) => pair(a, b)))
  const found = new Set(ownerOf.values())
  return {
    entities: {
      wanted: Object.keys(question.entities).length,
      found: Object.keys(question.entities).filter(key => found.has(key)).length,
      proposed: entities.length,
      right: [...ownerOf.values()].filter(key => key !== undefined).length,
    },
    pairs: {
      wanted: wanted.size,
      found: [...wanted].filter(each => proposed.has(each)).length,
      proposed: proposed.size,
      right: [...proposed].filter(each => wanted.has(each)).length,
    },
  }
}

describe('questions that nobody has read', () => {
  const all = questions.map(judged)
  const sum = (kind: 'entities' | 'pairs', count: 'wanted' | 'found' | 'proposed' | 'right') =>
    all.reduce((total, each) => total + each[kind][count], 0)

  it('nine of ten whom they name are proposed, and as many of what is proposed are right', () => {
    expect(sum('entities', 'found') / sum('entities', 'wanted')).toBeGreaterThanOrEqual(0.9)
    expect(sum('entities', 'right') / sum('entities', 'proposed')).toBeGreaterThanOrEqual(0.9)
  })

  it('two of three pairs that have to do with one another are proposed, and three of four are right', () => {
    expect(sum('pairs', 'found') / sum('pairs', 'wanted')).toBeGreaterThanOrEqual(0.66)
    expect(sum('pairs', 'right') / sum('pairs', 'proposed')).toBeGreaterThanOrEqual(0.75)
  })
})

describe('of what a text says', () => {
  const of = (nl: string, fr: string) => {
    const { entities, claims } = proposalsOf({ nl, fr })
    const formsOf = new Map(entities.map(({ id, forms }) => [id, Object.values(forms).flat()]))
    const isNamed = (id: string, form: string) => formsOf.get(id)?.includes(form) ?? false
    return {
      forms: [...formsOf.values()].flat(),
      typeOf: (form: string) =>
        entities.find(({ forms }) => Object.values(forms).flat().includes(form))?.type,
      says: (predicate: string, subject: string, object: string) =>
        claims.some(
          each =>
            each.predicate === predicate &&
            each.subjects.some(id => isNamed(id, subject)) &&
            [...each.subjects, ...each.objects].some(id => isNamed(id, object)),
        ),
    }
  }

  it('people are nobody to propose, offices are', () => {
    const { forms } = of(
      'Volgens mevrouw Els Dumoulin en de heer Pieters weet de minister van Landbouw van niets.',
      "Selon Mme Els Dumoulin et M. Pieters, le ministre de l'Agriculture n'est au courant de rien.",
    )
    expect(forms.join()).not.toMatch(/Dumoulin|Pieters/u)
    expect(forms).toContain('minister van Landbouw')
  })

  it('laws are known by their date, circulars and acts of the Union by their number', () => {
    const { typeOf } = of(
      'Het koninklijk besluit van 3 april 2011 en omzendbrief 14/2015 verwijzen naar Richtlijn 2009/81/EU.',
      "L'arrêté royal du 3 avril 2011 et la circulaire 14/2015 renvoient à la directive 2009/81/UE.",
    )
    for (const form of ['koninklijk besluit van 3 april 2011', 'omzendbrief 14/2015', 'Richtlijn 2009/81/EU'])
      expect(typeOf(form)).toBe('instrument')
    expect(typeOf('arrêté royal du 3 avril 2011')).toBe('instrument')
  })

  it('a name in another language goes by its own rules', () => {
    const { forms } = of(
      'Het rapport komt van het Institut national de la Statistique en van Eurostat.',
      "Le rapport émane de l'Institut national de la Statistique et d'Eurostat.",
    )
    expect(forms).toContain('Institut national de la Statistique')
  })

  it('partners without a name are somebody, because somebody works with them', () => {
    const { says } = of(
      'Infrabel werkt samen met buitenlandse netbeheerders.',
      'Infrabel collabore avec des gestionnaires étrangers.',
    )
    expect(says('cooperates-with', 'Infrabel', 'buitenlandse netbeheerders')).toBe(true)
  })

  it.each([
    [
      'leads',
      'Onder leiding van Europol loopt het project Kompas.',
      'Sous la direction d’Europol, le projet Kompas suit son cours.',
      'Europol',
      'Kompas',
    ],
    [
      'supports',
      'Het project Kompas wordt gefinancierd door Eurojust.',
      'Le projet Kompas est financé par Eurojust.',
      'Eurojust',
      'Kompas',
    ],
    [
      'concludes',
      'België heeft het verdrag van Mersch ondertekend.',
      'La Belgique a signé le traité de Mersch.',
      'België',
      'verdrag van Mersch',
    ],
    [
      'participates-in',
      'Zwitserland maakt deel uit van Interpol.',
      'La Suisse fait partie d’Interpol.',
      'Zwitserland',
      'Interpol',
    ],
  ])('who %s', (predicate, nl, fr, subject, object) => {
    expect(of(nl, fr).says(predicate, subject, object)).toBe(true)
  })

  it('nobody works together where the text says that they do not', () => {
    const { says } = of(
      'Frankrijk besliste zonder overleg met Spanje.',
      "La France a décidé sans concertation avec l'Espagne.",
    )
    expect(says('cooperates-with', 'Frankrijk', 'Spanje')).toBe(false)
  })

  it('where is not who', () => {
    const { says } = of(
      'Europol opende in Spanje een kantoor in samenwerking met Frontex.',
      'Europol a ouvert un bureau en Espagne en collaboration avec Frontex.',
    )
    expect(says('cooperates-with', 'Europol', 'Frontex')).toBe(true)
    expect(says('cooperates-with', 'Spanje', 'Frontex')).toBe(false)
  })
})
