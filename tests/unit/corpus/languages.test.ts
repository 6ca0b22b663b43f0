// Papers in one, three and four languages: each passage has all its sides, each claim its quotes.

import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../../src/explorer/index.ts'
import { formats, wholeText } from '../../../src/formats/index.ts'
import { claimValues } from '../../../src/graph/facet-selection.ts'
import { filter, indexCorpus, project } from '../../../src/graph/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { compilePage, mentionsOf, type Page, saidBy } from './one-page.ts'

const three: Page = {
  text: {
    en: '# Joint declaration\n\nBelgium and Germany cooperate on the Rhine since 2019.\n\nBelgium hosts the next meeting there.\n\nGermany pays for it.\n',
    nl: '# Gezamenlijke verklaring\n\nBelgië en Duitsland werken sinds 2019 samen op de Rijn.\n\nBelgië ontvangt daar de volgende vergadering.\n\nDuitsland betaalt ervoor.\n',
    de: '# Gemeinsame Erklärung\n\nBelgien und Deutschland arbeiten seit 2019 auf dem Rhein zusammen.\n\nBelgien empfängt dort die nächste Sitzung.\n\nDeutschland bezahlt sie.\n',
  },
  names: {
    'country/belgium': { en: ['Belgium'], nl: ['België'], de: ['Belgien'] },
    'country/germany': { en: ['Germany'], nl: ['Duitsland'], de: ['Deutschland'] },
    'place/rhine': { en: ['Rhine'], nl: ['Rijn'], de: ['Rhein'] },
  },
  claims: [
    {
      predicate: 'cooperates-with',
      subjects: ['belgium', 'germany'],
      quotes: {
        en: 'Belgium and Germany cooperate on the Rhine',
        nl: 'werken sinds 2019 samen op de Rijn',
        de: 'Belgien und Deutschland arbeiten',
      },
    },
    {
      predicate: 'part-of',
      subjects: ['rhine'],
      objects: ['belgium'],
      difference: { en: 'The German text says something else.' },
      quotes: { en: 'Belgium hosts the next meeting', nl: 'België ontvangt daar' },
    },
    {
      predicate: 'part-of',
      subjects: ['rhine'],
      objects: ['germany'],
      difference: { en: 'Only German.' },
      quotes: { de: 'Deutschland bezahlt sie' },
    },
  ],
}

describe('a paper in three languages', () => {
  const compilation = compilePage(three)
  const { corpus } = compilation
  const index = indexCorpus(corpus)
  const [document] = corpus.documents

  it('has each passage in all of them', () => {
    expect(saidBy(compilation).filter(said => !said.startsWith('name-not-covered'))).toEqual([])
    expect(document!.passages.map(({ kind, sides }) => [kind, ...Object.keys(sides)])).toEqual([
      ['title', 'en', 'nl', 'de'],
      ['paragraph', 'en', 'nl', 'de'],
      ['paragraph', 'en', 'nl', 'de'],
      ['paragraph', 'en', 'nl', 'de'],
    ])
    expect(corpus.claims.map(({ quotes }) => quotes.map(({ language }) => language))).toEqual([
      ['en', 'nl', 'de'],
      ['en', 'nl'],
      ['de'],
    ])
    expect(mentionsOf(compilation, 'de').slice(0, 3)).toEqual([
      'belgium: Belgien',
      'germany: Deutschland',
      'rhine: Rhein',
    ])
  })

  it('is filtered by how many of them say it', () => {
    const values = claimValues(index, 'evidence')
    expect(corpus.claims.map(({ id }) => values.get(id))).toEqual([['all'], ['some'], ['de']])
    const left = (value: string) =>
      filter(index, project(index, 'all'), new Map([['evidence', new Set([value])]])).links.map(
        ({ id }) => id,
      )
    expect([left('all'), left('some'), left('de'), left('en')]).toEqual([
      ['belgium--germany'],
      ['belgium--rhine'],
      ['germany--rhine'],
      [],
    ])
  })

  it('is linked to by that filter, by its older name too', () => {
    const { state, ignored } = decode('#evidence=both,some', index, 'en')
    expect(ignored).toEqual([])
    expect(encode(state, 'en')).toBe('evidence=all,some')
  })

  it('is told in a dossier, with the languages that say it', () => {
    const extract = {
      ...{ index, projection: project(index, 'all'), positions: () => [], language: 'en' as Language },
    }
    const html = wholeText(formats.html.write(extract))
    expect(html).toContain('Stated in English and Dutch only')
    expect(html).toContain('Stated in German only')
    expect(html).toContain('<blockquote lang="de" dir="ltr">')
  })

  it('says which languages lack a passage', () => {
    const text = three.text as Record<string, string>
    const more = (words: string) => `\n1. ${words} stands in two of the three languages.\n`
    const longer = { ...text, en: text.en + more('This point'), de: text.de + more('Dieser Punkt') }
    expect(
      saidBy(compilePage({ ...three, text: longer })).find(said => said.startsWith('passage-unpaired')),
    ).toContain("no counterpart in nl: '1. This point stands")
  })

  it('names no language twice', () => {
    expect(saidBy(compilePage({ ...three, document: { languages: ['en', 'nl', 'en'] } }))[0]).toContain(
      '`languages`: a language is named once',
    )
  })
})

it('a paper in four languages, one file: each block finds its own', () => {
  const paragraphs = {
    en: 'The port authorities of the four countries have worked together against smuggling since the spring of last year.',
    nl: 'De havenautoriteiten van de vier landen werken sinds het voorjaar van vorig jaar samen tegen de smokkel.',
    fr: 'Les autorités portuaires des quatre pays collaborent contre la contrebande depuis le printemps de l’année dernière.',
    pl: 'Władze portowe czterech państw współpracują od wiosny ubiegłego roku w zwalczaniu przemytu towarów przez granice.',
  }
  const { corpus } = compilePage({
    text: Object.values(paragraphs).join('\n\n'),
    languages: Object.keys(paragraphs),
  })
  const [passage, ...others] = corpus.documents[0]!.passages
  expect(others).toEqual([])
  expect(
    Object.fromEntries(Object.entries(passage!.sides).map(([language, side]) => [language, side.text])),
  ).toEqual(paragraphs)
})

it('a paper that runs from right to left says so in what leaves the page', () => {
  const { corpus } = compilePage({
    text: {
      ar: '# تعاون الشرطة\n\nتتعاون تونس وفرنسا منذ عام 2019 (المرحلة 2).\n',
      en: '# Police cooperation\n\nTunisia and France cooperate since 2019 (phase 2).\n',
    },
    names: {
      'country/tunisia': { ar: ['تونس'], en: ['Tunisia'] },
      'country/france': { ar: ['فرنسا'], en: ['France'] },
    },
    claims: [
      {
        predicate: 'cooperates-with',
        subjects: ['tunisia', 'france'],
        quotes: {
          ar: 'تتعاون تونس وفرنسا منذ عام 2019 (المرحلة 2)',
          en: 'Tunisia and France cooperate since 2019',
        },
      },
    ],
  })
  const arabic = { ...corpus.entities[0]!, label: { ar: 'تونس (2)' } as never }
  const index = indexCorpus({ ...corpus, entities: [arabic, ...corpus.entities.slice(1)] })
  const html = wholeText(
    formats.html.write({
      ...{ index, projection: project(index, 'all'), positions: () => [], language: 'en' as Language },
    }),
  )
  expect(html).toContain('<blockquote lang="ar" dir="rtl">')
  expect(html).toContain('\u2068تونس (2)\u2069 ')
})

it('a language that cannot be told from others is said to need a file of its own', () => {
  const text = 'De plysje wurket gear.\n\nLa police travaille avec elle.'
  expect(saidBy(compilePage({ text, languages: ['fy', 'fr'] }))[0]).toBe(
    "language-untold: Of 'fy' nothing is known, so its blocks are perhaps taken for another language's. Give each language a file of its own, and name them under `sources`.",
  )
  expect(saidBy(compilePage({ text: { lb: text, fr: text } })).join()).not.toContain('language-untold')
  expect(saidBy(compilePage({ text, languages: ['lb'] })).join()).not.toContain('language-untold')
})
