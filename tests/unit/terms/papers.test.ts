// Several papers with recommendations of the same number, one paper with one, a paper without an issuer.

import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { formats, wholeText } from '../../../src/formats/index.ts'
import { indexCorpus, project } from '../../../src/graph/index.ts'
import type { EntityId, Language } from '../../../src/model/index.ts'
import { listFormatOf, nameFor, nameIn } from '../../../src/terms/index.ts'
import { catalogue, viewCatalogue } from '../../messages.ts'
import { filesOf } from '../corpus/one-page.ts'

const { en, fr, nl } = catalogue

const paper = (id: string, number: string) => ({
  [`documents/${id}/document.yaml`]: `number: ${number}\ntitle: { en: Reply }\ndate: 2024?\nlanguages: [en]\npoints: recommendation\n`,
  [`documents/${id}/source.md`]: '# Reply\n\n1. Belgium and France work together.\n',
  [`documents/${id}/claims.yaml`]:
    '- id: together\n  predicate: cooperates-with\n  subjects: [belgium, france]\n  quotes: { en: Belgium and France work together }\n' +
    `- id: answer\n  predicate: answers\n  subjects: [belgium]\n  objects: [${id}-1]\n  quotes: { en: Belgium }\n`,
})
const point = (document: string, label: string) =>
  `- { id: ${document}-1, label: { en: '${label}' }, point: { document: ${document}, number: 1 } }\n`

const corpusOf = (...ids: string[]) =>
  compileCorpus(
    filesOf({
      text: '',
      languages: ['en'],
      names: { 'country/belgium': { en: ['Belgium'] }, 'country/france': { en: ['France'] } },
      files: {
        'corpus.yaml': `title: { en: Replies }\nlanguages: [en]\ndocuments: [${ids.join(', ')}]\n`,
        ...Object.assign({}, ...ids.map((id, i) => paper(id, `R/${i + 1}`))),
        'entities/recommendation.yaml': ids
          .map((id, i) => point(id, i === 0 ? 'Recommendation 1: Follow the money' : 'Recommendation 1'))
          .join(''),
      },
    }),
  )

const english = 'en' as Language
const name = (index: ReturnType<typeof indexCorpus>, id: string) => nameIn(index, id as EntityId, english)

describe('recommendations of several papers', () => {
  const { corpus, diagnostics } = corpusOf('r-1', 'r-2')
  const index = indexCorpus(corpus)

  it('are named with their paper', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([name(index, 'r-1-1'), name(index, 'r-2-1')]).toEqual([
      'Recommendation 1 (R/1): Follow the money',
      'Recommendation 1 (R/2)',
    ])
    const inSentence = (id: string) => nameFor({ index, language: english }, id as EntityId).text
    expect([inSentence('r-1-1'), inSentence('r-2-1')]).toEqual([
      'Recommendation 1 (R/1: Follow the money)',
      'Recommendation 1 (R/2)',
    ])
  })

  it('are told apart in a dossier, and a paper without an issuer has none', () => {
    const extract = { index, projection: project(index, 'all'), positions: () => [], language: english }
    const told = wholeText(formats.markdown.write(extract))
    expect(told).toContain('Belgium answers Recommendation 1 (R/2)')
    expect(told).toContain('\n- R/1 of 2024 (?), Reply\n')
  })
})

it('the recommendations of one paper are named without it', () => {
  expect(name(indexCorpus(corpusOf('r-1').corpus), 'r-1-1')).toBe('Recommendation 1: Follow the money')
})

describe('what is said of papers', () => {
  const one = { n: 1, list: 'R/1' }
  const two = { n: 2, list: 'R/1 and R/2' }
  const few = { actors: 1, projects: 1, frameworks: 0 }
  const some = { actors: 3, projects: 2, frameworks: 1 }
  it('agrees with how many there are', () => {
    const intro = (
      language: 'en' | 'nl' | 'fr',
      papers: typeof one,
      counts: typeof few,
      statements: number,
    ) => {
      const { details } = { en, nl, fr }[language]
      const named = listFormatOf(language as Language).format(details.named(counts))
      return details.intro(papers, named, statements)
    }
    expect(intro('en', one, few, 1)).toBe(
      'R/1 names 1 actor and 1 project. Verband draws what it states: 1 statement, with the words behind it.',
    )
    expect(intro('en', two, some, 8)).toContain('R/1 and R/2 name 3 actors, 2 projects and 1 framework.')
    expect(intro('nl', one, few, 1)).toContain('R/1 noemt 1 actor')
    expect(intro('nl', two, some, 8)).toContain('noemen 3 actoren, 2 projecten en 1 kader.')
    expect(intro('fr', one, few, 1)).toContain('R/1 nomme 1 acteur')
    expect(intro('fr', two, some, 8)).toContain('nomment 3 acteurs, 2 projets et 1 cadre.')
    // Of what there is none, nothing is said.
    expect(intro('en', two, { actors: 163, projects: 0, frameworks: 0 }, 8)).toContain(
      'name 163 actors. Verband',
    )
    expect(intro('nl', one, { actors: 0, projects: 0, frameworks: 0 }, 0)).toMatch(/^Verband tekent/)
  })

  it('agrees with how many recommendations there are', () => {
    const { en, nl, fr } = viewCatalogue
    expect(en.recommendations.intro(1, 1)).toMatch(
      /^1 recommendation: what the paper gives as an answer to it\.$/,
    )
    expect(en.recommendations.intro(4, 2)).toMatch(
      /^4 recommendations: what the papers give as an answer to each\.$/,
    )
    expect(nl.recommendations.intro(1, 1)).toMatch(/^1 aanbeveling: wat het document erop antwoordt\.$/)
    expect(nl.recommendations.intro(4, 2)).toMatch(
      /^4 aanbevelingen: wat de documenten op elk ervan antwoorden\.$/,
    )
    expect(fr.recommendations.intro(1, 1)).toMatch(/^1 recommandation\u00a0: ce que le document y répond\.$/)
    expect(fr.recommendations.intro(4, 2)).toMatch(
      /^4 recommandations\u00a0: ce que les documents répondent à chacune\.$/,
    )
  })
})
