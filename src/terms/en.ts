// What is said of the graph, in English.

import { english } from './grammar/en.ts'
import { type Name, withArticle } from './grammar/grammar.ts'
import type { Terms } from './terms.ts'

const ordinal = (n: number): string => {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

const are = (name: Name) => (name.plural ? 'are' : 'is')

export const en: Terms = {
  // English of Europe: the day before the month.
  locale: 'en-GB',
  grammar: english,
  types: {
    country: ['country', 'countries'],
    region: ['region', 'regions'],
    organisation: ['organisation', 'organisations'],
    'actor-group': ['group of actors', 'groups of actors'],
    'working-group': ['working group', 'working groups'],
    project: ['project', 'projects'],
    instrument: ['instrument', 'instruments'],
    document: ['document', 'documents'],
    event: ['event', 'events'],
    product: ['product', 'products'],
    place: ['place', 'places'],
    recommendation: ['recommendation', 'recommendations'],
    topic: ['topic', 'topics'],
  },
  families: {
    participation: 'takes part or belongs',
    cooperation: 'works together',
    leadership: 'leads or is responsible',
    support: 'supports',
    production: 'makes or concludes',
    answer: 'answers or is about',
    other: 'other relations',
  },
  statuses: {
    done: 'done or under way',
    planned: 'planned',
    willing: 'willing',
    proposed: 'proposed',
  },
  yetToCome: 'planned, willing or proposed',
  citation: {
    of: date => `of ${date}`,
    cover: 'cover',
    paragraph: n => `par. ${n}`,
    page: label => `${label.includes('–') ? 'pp.' : 'p.'}\u00a0${label}`,
    point: n => `point ${n}`,
    points: {
      recommendation: n => `recommendation ${n}`,
      question: n => `question ${n}`,
      request: n => `request ${n}`,
      measure: n => `measure ${n}`,
      amendment: n => `amendment ${n}`,
    },
    divisions: {
      recital: label => `recital ${label}`,
      article: label => `art. ${label}`,
      paragraph: label => `§ ${label}`,
      number: label => `par. ${label}`,
      degree: label => `${label}°`,
      letter: label => `(${label})`,
      roman: label => `(${label})`,
      alinea: label => `subpar. ${label}`,
    },
    quoted: text => `“${text}”`,
  },
  times: {
    since: date => `since ${date}`,
    until: date => `up to ${date}`,
    about: date => `c. ${date}`,
    perhaps: date => `${date} (?)`,
    always: 'at all times',
    seasons: {
      spring: year => `spring ${year}`,
      summer: year => `summer ${year}`,
      autumn: year => `autumn ${year}`,
      winter: year => `winter ${year}`,
    },
    decade: year => `the ${year}s`,
    century: n => `the ${ordinal(n)} century`,
  },
  recommendation: n => ({ text: `recommendation ${n}`, article: '', gender: null }),
  questions: {
    worksWith: who => `Who works with ${withArticle(who)}?`,
    cameOf: what => `What came of ${withArticle(what)}?`,
    connected: (a, b) => `How ${are(a)} ${withArticle(a)} connected to ${withArticle(b)}?`,
    without: who => `Not by way of ${withArticle(who)}`,
  },
  statement: {
    inProject: project => `In ${withArticle(project)}`,
    noProject: 'Not in any project',
    none: 'The documents mention this name but state nothing about it.',
    differs: 'The languages differ',
    oneLanguage: language => `Stated in ${language} only`,
    note: 'Editor’s note',
  },
  dossier: {
    title: names => `Dossier: ${names}`,
    whole: 'Dossier: who works with whom, and where it is said',
    intro:
      'Each statement is followed by the words of the document that make it, in each of its languages. Numbers in brackets count statements.',
    alsoNamed: 'Also called',
    partners: 'With',
    projects: 'In',
    times: 'When',
    statements: 'What is stated',
    see: n => `see statement ${n}`,
    alsoStatedIn: papers => `Also stated in ${papers}.`,
    sources: 'Sources',
    contents: 'Contents',
    picture: 'Graph of what this dossier says',
  },
}
