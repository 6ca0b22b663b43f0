// What is said of the graph, in German.

import { german, inNominative, under } from './grammar/de.ts'
import type { Name } from './grammar/grammar.ts'
import type { Terms } from './terms.ts'

const verb = (one: string, many: string, { plural }: Name) => (plural ? many : one)

/** A time in the dative, if it takes an article: dem 22. Juni, dem 19. Jahrhundert, den 2020er-Jahren. */
function withDativeArticle(date: string): string {
  if (/^\d{1,2}\.\s/.test(date)) return `dem ${date}`
  return date.replace(/^das /, 'dem ').replace(/^die (.*)$/, 'den $1n')
}

/** A preposition before a time: vom 22. Juni, von Juni, seit dem 22. Juni. */
const before = (preposition: 'seit' | 'von' | 'bis zu', date: string): string =>
  `${preposition} ${withDativeArticle(date)}`.replace(/^von dem /, 'vom ').replace(/^bis zu dem /, 'bis zum ')

export const de: Terms = {
  locale: 'de',
  grammar: german,
  types: {
    country: ['Land', 'Länder'],
    region: ['Region', 'Regionen'],
    organisation: ['Organisation', 'Organisationen'],
    'actor-group': ['Gruppe von Akteuren', 'Gruppen von Akteuren'],
    'working-group': ['Arbeitsgruppe', 'Arbeitsgruppen'],
    project: ['Projekt', 'Projekte'],
    instrument: ['Instrument', 'Instrumente'],
    document: ['Dokument', 'Dokumente'],
    event: ['Ereignis', 'Ereignisse'],
    product: ['Produkt', 'Produkte'],
    place: ['Ort', 'Orte'],
    recommendation: ['Empfehlung', 'Empfehlungen'],
    topic: ['Thema', 'Themen'],
  },
  families: {
    participation: 'nimmt teil oder gehört dazu',
    cooperation: 'arbeitet zusammen',
    leadership: 'leitet oder ist zuständig',
    support: 'unterstützt',
    production: 'erstellt oder schließt',
    answer: 'antwortet oder handelt davon',
    other: 'andere Beziehungen',
  },
  statuses: {
    done: 'erledigt oder im Gang',
    planned: 'geplant',
    willing: 'Bereitschaft erklärt',
    proposed: 'vorgeschlagen',
  },
  yetToCome: 'geplant, Bereitschaft erklärt oder vorgeschlagen',
  citation: {
    of: date => before('von', date),
    cover: 'Deckblatt',
    paragraph: n => `Abs. ${n}`,
    page: label => `S.\u00a0${label}`,
    point: n => `Punkt ${n}`,
    points: {
      recommendation: n => `Empfehlung ${n}`,
      question: n => `Frage ${n}`,
      request: n => `Ersuchen ${n}`,
      measure: n => `Maßnahme ${n}`,
      amendment: n => `Änderungsantrag ${n}`,
    },
    divisions: {
      recital: label => `Erwägungsgrund ${label}`,
      article: label => `Art. ${label}`,
      paragraph: label => `§ ${label}`,
      number: label => `Abs. ${label}`,
      degree: label => `${label}°`,
      letter: label => `Buchst. ${label}`,
      roman: label => `Ziff. ${label}`,
      alinea: label => `Unterabs. ${label}`,
    },
    quoted: text => `„${text}“`,
  },
  times: {
    since: date => before('seit', date),
    until: date => (withDativeArticle(date) === date ? `bis ${date}` : before('bis zu', date)),
    about: date => `um ${date}`,
    perhaps: date => `${date} (?)`,
    always: 'jederzeit',
    seasons: {
      spring: year => `Frühjahr ${year}`,
      summer: year => `Sommer ${year}`,
      autumn: year => `Herbst ${year}`,
      winter: year => `Winter ${year}`,
    },
    decade: year => `die ${year}er-Jahre`,
    century: n => `das ${n}. Jahrhundert`,
  },
  recommendation: n => ({ text: `Empfehlung ${n}`, article: '', gender: 'feminine' }),
  questions: {
    worksWith: who => `Wer arbeitet ${under('mit', who)} zusammen?`,
    cameOf: what => `Was ist ${under('aus', what)} geworden?`,
    connected: (a, b) => `Wie ${verb('ist', 'sind', a)} ${inNominative(a)} ${under('mit', b)} verbunden?`,
    without: who => `Nicht ${under('über', who)}`,
  },
  statement: {
    inProject: project => {
      const name = under('in', project)
      return name.charAt(0).toUpperCase() + name.slice(1)
    },
    noProject: 'In keinem Projekt',
    none: 'Die Dokumente nennen diesen Namen, sagen aber nichts dazu.',
    differs: 'Die Sprachfassungen weichen voneinander ab',
    oneLanguage: language => `Nur auf ${language}`,
    note: 'Anmerkung der Redaktion',
  },
  dossier: {
    title: names => `Dossier: ${names}`,
    whole: 'Dossier: wer mit wem zusammenarbeitet und wo das steht',
    intro:
      'Unter jeder Aussage stehen die Worte des Dokuments, auf denen sie beruht, in jeder seiner Sprachen. Zahlen in Klammern zählen Aussagen.',
    alsoNamed: 'Auch genannt',
    partners: 'Mit',
    projects: 'In',
    times: 'Wann',
    statements: 'Was gesagt wird',
    see: n => `siehe Aussage ${n}`,
    alsoStatedIn: papers => `Steht auch in ${papers}.`,
    sources: 'Quellen',
    contents: 'Inhalt',
    picture: 'Das Netzwerk zu diesem Dossier',
  },
}
