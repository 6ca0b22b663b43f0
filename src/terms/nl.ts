// What is said of the graph, in Dutch.

import { type Name, withArticle } from './grammar/grammar.ts'
import { dutch } from './grammar/nl.ts'
import type { Terms } from './terms.ts'

const zijn = (name: Name) => (name.plural ? 'zijn' : 'is')

export const nl: Terms = {
  locale: 'nl',
  grammar: dutch,
  types: {
    country: ['land', 'landen'],
    region: ['regio', 'regio’s'],
    organisation: ['organisatie', 'organisaties'],
    'actor-group': ['groep actoren', 'groepen actoren'],
    'working-group': ['werkgroep', 'werkgroepen'],
    project: ['project', 'projecten'],
    instrument: ['instrument', 'instrumenten'],
    document: ['document', 'documenten'],
    event: ['gebeurtenis', 'gebeurtenissen'],
    product: ['product', 'producten'],
    place: ['plaats', 'plaatsen'],
    recommendation: ['aanbeveling', 'aanbevelingen'],
    topic: ['thema', 'thema’s'],
  },
  families: {
    participation: 'neemt deel of hoort erbij',
    cooperation: 'werkt samen',
    leadership: 'leidt of is verantwoordelijk',
    support: 'ondersteunt',
    production: 'maakt of sluit',
    answer: 'beantwoordt of gaat over',
    other: 'andere relaties',
  },
  statuses: {
    done: 'uitgevoerd of lopend',
    planned: 'gepland',
    willing: 'bereidheid uitgesproken',
    proposed: 'voorgesteld',
  },
  yetToCome: 'nog niet uitgevoerd',
  citation: {
    of: date => `van ${date}`,
    cover: 'omslag',
    paragraph: n => `al. ${n}`,
    page: label => `p.\u00a0${label}`,
    point: n => `punt ${n}`,
    points: {
      recommendation: n => `aanbeveling ${n}`,
      question: n => `vraag ${n}`,
      request: n => `verzoek ${n}`,
      measure: n => `maatregel ${n}`,
      amendment: n => `amendement ${n}`,
    },
    divisions: {
      recital: label => `overweging ${label}`,
      article: label => `art. ${label}`,
      paragraph: label => `§ ${label}`,
      number: label => `lid ${label}`,
      degree: label => `${label}°`,
      letter: label => `${label})`,
      roman: label => `${label})`,
      alinea: label => `al. ${label}`,
    },
    quoted: text => `‘${text}’`,
  },
  times: {
    since: date => `sinds ${date}`,
    until: date => `tot en met ${date}`,
    about: date => `ca. ${date}`,
    perhaps: date => `${date} (?)`,
    always: 'te allen tijde',
    seasons: {
      spring: year => `voorjaar ${year}`,
      summer: year => `zomer ${year}`,
      autumn: year => `najaar ${year}`,
      winter: year => `winter ${year}`,
    },
    decade: year => `de jaren ${year}`,
    century: n => `de ${n}e eeuw`,
  },
  recommendation: n => ({ text: `aanbeveling ${n}`, article: '', gender: null }),
  questions: {
    worksWith: who => `Wie werkt samen met ${withArticle(who)}?`,
    cameOf: what => `Wat is er van ${withArticle(what)} gekomen?`,
    connected: (a, b) => `Hoe ${zijn(a)} ${withArticle(a)} verbonden met ${withArticle(b)}?`,
    without: who => `Niet via ${withArticle(who)}`,
  },
  statement: {
    inProject: project => `In ${withArticle(project)}`,
    noProject: 'Niet in een project',
    none: 'De documenten noemen deze naam, maar zeggen er niets over.',
    differs: 'De talen verschillen',
    oneLanguage: language => `Staat alleen in het ${language}`,
    note: 'Noot van de redactie',
  },
  dossier: {
    title: names => `Dossier: ${names}`,
    whole: 'Dossier: wie met wie samenwerkt, en waar dat staat',
    intro:
      'Onder elke uitspraak staan de woorden van het document waarop ze berust, in elke taal van dat document. Getallen tussen haakjes tellen uitspraken.',
    alsoNamed: 'Ook genoemd',
    partners: 'Met',
    projects: 'In',
    times: 'Wanneer',
    statements: 'Wat er staat',
    see: n => `zie uitspraak ${n}`,
    alsoStatedIn: papers => `Staat ook in ${papers}.`,
    sources: 'Bronnen',
    contents: 'Inhoud',
    picture: 'Het netwerk uit dit dossier',
  },
}
