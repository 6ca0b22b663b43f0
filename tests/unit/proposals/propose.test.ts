// What is proposed of a paper that nobody has read: measured on 928/2, whose data say what is right, and on papers of our own.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentId, Entity, EntityId, Language, Passage } from '../../../src/model/index.ts'
import { propose } from '../../../src/proposals/index.ts'
import { fold, readDocument } from '../../../src/text/index.ts'
import { corpus, paper } from '../graph/real.ts'

const nothing = { mentions: [], entities: new Map<EntityId, Entity>() }

const paperOf = (text: string, ...languages: string[]) => {
  const { passages } = readDocument({
    document: 'paper' as DocumentId,
    languages: languages as Language[],
    sources: [{ file: 'source.md', text }],
  })
  return { ...paper, id: 'paper' as DocumentId, languages: languages as Language[], passages }
}

const textOf = (passages: readonly Passage[], language: string): string =>
  passages.map(({ sides }) => sides[language as Language]?.text ?? '').join('\n')

describe('928/2 without what is known of it', () => {
  const { entities, claims } = propose(paper, nothing)
  const key = (language: string, form: string) => `${language} ${fold(form).text.toLowerCase()}`
  const passages = new Map(paper.passages.map(passage => [passage.id, passage]))
  const owners = new Map<string, EntityId>()
  for (const { entity, passage, language, start, end } of corpus.mentions) {
    const words = passages.get(passage)!.sides[language]!.text.slice(start, end)
    owners.set(key(language, words.replace(/\s+/gu, ' ')), entity)
  }
  const ownersOf = new Map(
    entities.map(({ id, forms }) => [
      id,
      new Set(
        Object.entries(forms).flatMap(([language, own]) =>
          own.flatMap(form => owners.get(key(language, form)) ?? []),
        ),
      ),
    ]),
  )
  const share = (part: number, whole: number) => part / whole

  it('names three quarters of its entities, and four of five are right', () => {
    const wanted = corpus.entities.filter(({ type }) => type !== 'topic' && type !== 'recommendation')
    const found = new Set([...ownersOf.values()].flatMap(own => [...own]))
    const right = [...ownersOf.values()].filter(own => own.size > 0)
    expect(share(wanted.filter(({ id }) => found.has(id)).length, wanted.length)).toBeGreaterThanOrEqual(0.75)
    expect(share(right.length, entities.length)).toBeGreaterThanOrEqual(0.8)
  })

  it('finds six of ten pairs that work together or take part, and six of ten that it finds are right', () => {
    const joined = (a: string, b: string) => [a, b].sort().join(' ')
    const pairsIn = (subjects: readonly string[], objects: readonly string[]) =>
      objects.length > 0
        ? subjects.flatMap(a => objects.map(b => joined(a, b)))
        : subjects.flatMap((a, i) => subjects.slice(i + 1).map(b => joined(a, b)))
    const wanted = new Set(
      corpus.claims
        .filter(({ predicate }) => predicate === 'cooperates-with' || predicate === 'participates-in')
        .flatMap(({ subjects, objects }) => pairsIn(subjects, objects)),
    )
    const known = (id: string): string => [...(ownersOf.get(id) ?? [])][0] ?? `?${id}`
    const inPairs = claims.filter(
      ({ predicate }) => predicate === 'cooperates-with' || predicate === 'participates-in',
    )
    const found = (score: number) =>
      new Set(
        inPairs
          .filter(claim => claim.score >= score)
          .flatMap(({ subjects, objects }) => pairsIn(subjects.map(known), objects.map(known))),
      )
    const right = (pairs: ReadonlySet<string>) => [...pairs].filter(pair => wanted.has(pair)).length
    const [all, sure] = [found(0), found(0.6)]
    expect(share(right(all), wanted.size)).toBeGreaterThanOrEqual(0.65)
    expect(share(right(all), all.size)).toBeGreaterThanOrEqual(0.62)
    expect(share(right(sure), wanted.size)).toBeGreaterThanOrEqual(0.52)
    expect(share(right(sure), sure.size)).toBeGreaterThanOrEqual(0.7)
  })

  it('has every form and every quote as it stands in the text', () => {
    const plain = (text: string) => text.replace(/\s+/gu, ' ')
    for (const { forms } of entities)
      for (const [language, own] of Object.entries(forms))
        for (const form of own) expect(plain(textOf(paper.passages, language))).toContain(form)
    for (const { quotes } of claims)
      for (const [language, quote] of Object.entries(quotes))
        expect(textOf(paper.passages, language)).toContain(quote)
  })

  it('proposes nothing anew that the corpus knows', () => {
    const known = new Map(corpus.entities.map(entity => [entity.id, entity]))
    const again = propose(paper, { mentions: corpus.mentions, entities: known }).entities
    expect(again.length).toBeLessThan(entities.length / 5)
    for (const { id } of again) expect(known.has(id as EntityId)).toBe(false)
  })
})

describe('a paper of our own', () => {
  const text = `Samenwerking in de havens

De Dienst Havenveiligheid (DHV) werkt sinds 2019 samen met Europol en de Duitse douane. België, Frankrijk en Spanje nemen deel aan het project Ankerplaats. De havens zijn groot.

Coopération dans les ports

Le Service de sécurité portuaire (SSP) coopère depuis 2019 avec Europol et les douanes allemandes. La Belgique, la France et l'Espagne participent au projet Ankerplaats. Les ports sont grands.`
  const { entities, claims } = propose(paperOf(text, 'nl', 'fr'), nothing)
  const byForm = (form: string) =>
    entities.find(({ forms }) => Object.values(forms).some(own => own.includes(form)))

  it('knows a country in both languages as one', () => {
    expect(byForm('Frankrijk')).toMatchObject({ id: 'france', type: 'country', forms: { fr: ['France'] } })
    expect(byForm('Spanje')).toMatchObject({ id: 'spain', forms: { fr: ['Espagne'] } })
  })

  it('joins a name with its abbreviation', () => {
    expect(byForm('DHV')!.forms.nl).toContain('Dienst Havenveiligheid')
    expect(byForm('SSP')!.forms.fr).toContain('Service de sécurité portuaire')
  })

  it('says who works with whom, since when, in the words of both languages', () => {
    const [claim] = claims.filter(
      ({ predicate, subjects }) =>
        predicate === 'cooperates-with' &&
        subjects.includes('europol') &&
        subjects.includes(byForm('DHV')!.id),
    )
    expect(claim).toMatchObject({ when: '2019/..', status: 'done' })
    expect(claim!.quotes.nl).toContain('werkt sinds 2019 samen met Europol')
  })

  it('says who takes part in what', () => {
    const project = byForm('Ankerplaats')!.id
    const [claim] = claims.filter(({ objects }) => objects.includes(project))
    expect(claim!.subjects).toEqual(expect.arrayContaining(['belgium', 'france', 'spain']))
  })
})

describe('whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'De',
      'dienst',
      'Europol',
      'en',
      'België',
      'werkt',
      'samen',
      'met',
      '(ABC)',
      ',',
      '.',
      'Raad',
      'van',
      '__proto__',
    ),
    fc.string({ maxLength: 6 }),
  )
  const text = fc.array(word, { maxLength: 40 }).map(words => words.join(' '))

  it('each proposal has words that stand there, a score, and an id of its own', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), texts => {
        const given = paperOf(texts.join('\n\n'), 'nl', 'fr')
        const { entities, claims } = propose(given, nothing)
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
        for (const { score, spans } of entities) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          for (const { passage, language, start, end, text } of spans) {
            const side = given.passages.find(({ id }) => id === passage)!.sides[language]!
            expect(side.text.slice(start, end).replace(/\s+/gu, ' ')).toBe(text)
          }
        }
        const ids = new Set(entities.map(({ id }) => id))
        for (const { subjects, objects } of claims)
          for (const id of [...subjects, ...objects]) expect(ids.has(id)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
