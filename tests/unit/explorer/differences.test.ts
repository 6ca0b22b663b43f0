// Where the languages of a paper differ, each by its kind.

import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { differencesInSteps, placesOfDifferences } from '../../../src/explorer/index.ts'
import { differencesCsv, wholeText } from '../../../src/formats/index.ts'
import { type FacetSelection, indexCorpus, runToEnd } from '../../../src/graph/index.ts'
import type { ClaimId, Corpus, EntityId, Language, PassageId } from '../../../src/model/index.ts'
import { corpus, index } from '../graph/real.ts'

const differencesOf = (facets: FacetSelection = new Map(), of = index) =>
  runToEnd(differencesInSteps(of, of, facets))

describe('the differences of 928/2', () => {
  const { inSome, unlike, named, missing } = differencesOf()
  const statementsIn = (evidence: typeof unlike) =>
    evidence.flatMap(({ claims }) => claims.map(({ id }) => index.statementOf.get(id)))

  it('are the statements of one language alone, and those that say how they differ, each once', () => {
    const alone = corpus.claims.filter(({ quotes }) => quotes.length === 1)
    const differ = corpus.claims.filter(({ difference, quotes }) => difference && quotes.length === 2)
    const told = (claims: typeof alone) => new Set(claims.map(({ id }) => index.statementOf.get(id)))
    expect(new Set(statementsIn(inSome))).toEqual(told(alone))
    expect(new Set(statementsIn(unlike))).toEqual(told(differ))
  })

  it('are the names that stand in one language of a passage', () => {
    expect(named.map(({ entity, languages }) => [entity, ...languages])).toContainEqual(['police', 'nl'])
    for (const { passage, entity, languages } of named) {
      const mentions = index.mentionsByPassage.get(passage) ?? []
      for (const { entity: other, language } of mentions)
        if (other === entity) expect(languages).toContain(language)
    }
    expect(missing).toEqual([])
  })

  it('keep to the filters', () => {
    const facets: FacetSelection = new Map([['project', new Set(['hazeldonk'])]])
    const left = differencesOf(facets)
    expect(left.unlike.length).toBeGreaterThan(0)
    expect(left.unlike.length).toBeLessThan(unlike.length)
    for (const { projects, subjects, objects } of left.unlike.flatMap(({ claims }) => claims))
      expect([...projects, ...subjects, ...objects]).toContain('hazeldonk' as EntityId)
  })
})

describe('a passage that a language lacks', () => {
  it('is told of, and a paper in one language differs from nothing', () => {
    const [paper] = corpus.documents
    const [first, ...others] = paper!.passages
    const dutch = { nl: first!.sides['nl' as Language]! }
    const without = (languages: readonly string[]): Corpus => ({
      ...corpus,
      documents: [
        {
          ...paper!,
          languages: languages as Language[],
          passages: [{ ...first!, sides: dutch }, ...others],
        },
      ],
    })
    expect(differencesOf(new Map(), indexCorpus(without(['nl', 'fr']))).missing).toEqual([first!.id])
    expect(differencesOf(new Map(), indexCorpus(without(['nl']))).missing).toEqual([])
  })
})

describe('the differences as a table', () => {
  const differences = differencesOf()
  const { data, meta } = papaparse.parse<Record<string, string>>(
    wholeText(
      differencesCsv({ index, language: 'en' as Language }, index, placesOfDifferences(differences)),
    ).replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  )

  it('has a row for each place, with the text of each language as it stands there', () => {
    expect(meta.fields).toEqual(expect.arrayContaining(['text_nl', 'text_fr', 'quote_nl', 'quote_fr']))
    expect(data.filter(({ kind }) => kind === 'named').length).toBe(differences.named.length)
    const alone = corpus.claims.filter(({ quotes }) => quotes.length === 1)
    expect(new Set(data.flatMap(({ kind, statement }) => (kind === 'in-some' ? statement : [])))).toEqual(
      new Set(alone.map(({ id }) => id)),
    )
    for (const { passage, statement, text_nl: dutch, quote_nl: quote } of data) {
      expect(dutch).toBe(index.passages.get(passage as PassageId)?.sides['nl' as Language]?.text)
      const said = index.claims.get(statement as ClaimId)?.quotes.find(({ language }) => language === 'nl')
      expect(quote).toBe(said?.exact ?? '')
    }
  })

  it('says how they differ, where that is said', () => {
    const unlike = data.filter(({ kind }) => kind === 'unlike')
    expect(unlike.length).toBeGreaterThan(10)
    for (const { note, label } of unlike) expect([note, label]).not.toContain('')
  })
})
