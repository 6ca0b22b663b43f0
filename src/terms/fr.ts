// What is said of the graph, in French.

import { french } from './grammar/fr.ts'
import { type Name, withArticle } from './grammar/grammar.ts'
import type { Terms } from './terms.ts'

/** A day takes the article, a month or a year does not: depuis le 22 juin, depuis juin. */
const dayWithArticle = (date: string): string => (/^\d{1,2}(?:er)?\s/.test(date) ? `le ${date}` : date)

/** `de` or `à` before a date: du 22 juin, des années 2020, d’avril, de juin; au printemps, à l’été. */
function contracted(preposition: 'de' | 'à', date: string): string {
  const [article, rest] = [/^les? /.exec(date)?.[0] ?? '', date.replace(/^les? /, '')]
  if (article === 'le ') return `${preposition === 'de' ? 'du' : 'au'} ${rest}`
  if (article === 'les ') return `${preposition === 'de' ? 'des' : 'aux'} ${rest}`
  return preposition === 'de' && /^[ao]/.test(date) ? `d’${date}` : `${preposition} ${date}`
}

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Roman numerals, for centuries. */
const roman = (n: number): string => {
  const [value, numeral] = numerals.find(([value]) => value <= n) ?? [0, '']
  return value === 0 ? '' : numeral + roman(n - value)
}

/** A name under a preposition: du Luxembourg, d’EMPACT. */
const under = (preposition: string, of: Name): string => {
  const { before, name } = french.phrase(of, preposition)
  return before + name
}

const e = ({ gender }: Name) => (gender === 'feminine' ? 'e' : '')

/** La France coopère-t-elle, les Pays-Bas coopèrent-ils. */
const inverted = (verb: string, name: Name): string => {
  const pronoun = name.gender === 'feminine' ? 'elle' : 'il'
  return name.plural ? `${verb}nt-${pronoun}s` : `${verb}-t-${pronoun}`
}

export const fr: Terms = {
  locale: 'fr',
  grammar: french,
  types: {
    country: ['pays', 'pays'],
    region: ['région', 'régions'],
    organisation: ['organisation', 'organisations'],
    'actor-group': ['groupe d’acteurs', 'groupes d’acteurs'],
    'working-group': ['groupe de travail', 'groupes de travail'],
    project: ['projet', 'projets'],
    instrument: ['instrument', 'instruments'],
    document: ['document', 'documents'],
    event: ['événement', 'événements'],
    product: ['produit', 'produits'],
    place: ['lieu', 'lieux'],
    recommendation: ['recommandation', 'recommandations'],
    topic: ['thème', 'thèmes'],
  },
  families: {
    participation: 'participe ou fait partie',
    cooperation: 'coopère',
    leadership: 'dirige ou est responsable',
    support: 'soutient',
    production: 'produit ou conclut',
    answer: 'répond ou porte sur',
    other: 'autres relations',
  },
  statuses: {
    done: 'fait ou en cours',
    planned: 'prévu',
    willing: 'volonté déclarée',
    proposed: 'proposé',
  },
  yetToCome: 'prévu, volonté déclarée ou proposé',
  citation: {
    of: date => contracted('de', dayWithArticle(date)),
    cover: 'couverture',
    paragraph: n => `al. ${n}`,
    page: label => `p.\u00a0${label}`,
    point: n => `point ${n}`,
    points: {
      recommendation: n => `recommandation ${n}`,
      question: n => `question ${n}`,
      request: n => `demande ${n}`,
      measure: n => `mesure ${n}`,
      amendment: n => `amendement ${n}`,
    },
    divisions: {
      recital: label => `considérant ${label}`,
      article: label => `art. ${label}`,
      paragraph: label => `§ ${label}`,
      number: label => `par. ${label}`,
      degree: label => `${label}°`,
      letter: label => `${label})`,
      roman: label => `${label})`,
      alinea: label => `al. ${label}`,
    },
    quoted: text => `«\u00a0${text}\u00a0»`,
  },
  times: {
    since: date => `depuis ${dayWithArticle(date)}`,
    until: date =>
      /^l[e’]/.test(dayWithArticle(date))
        ? `jusqu’${contracted('à', dayWithArticle(date))}`
        : `jusqu’en ${date}`,
    about: date => `vers ${dayWithArticle(date)}`,
    perhaps: date => `${date} (?)`,
    always: 'de tout temps',
    day: date => date.replace(/^1 /, '1er '),
    seasons: {
      spring: year => `le printemps ${year}`,
      summer: year => `l’été ${year}`,
      autumn: year => `l’automne ${year}`,
      winter: year => `l’hiver ${year}`,
    },
    decade: year => `les années ${year}`,
    century: n => `le ${roman(n)}${n === 1 ? 'er' : 'e'} siècle`,
  },
  recommendation: n => ({ text: `recommandation ${n}`, article: 'la', gender: 'feminine' }),
  questions: {
    worksWith: who => `Avec qui ${withArticle(who)} ${inverted('coopère', who)}\u00a0?`,
    cameOf: what =>
      what.plural
        ? `Que sont devenu${e(what)}s ${withArticle(what)}\u00a0?`
        : `Qu’est devenu${e(what)} ${withArticle(what)}\u00a0?`,
    connected: (a, b) => `Quel lien entre ${withArticle(a)} et ${withArticle(b)}\u00a0?`,
    without: who => `Sans passer par ${withArticle(who)}`,
  },
  statement: {
    inProject: project => `Dans le cadre ${under('de', project)}`,
    noProject: 'Hors de tout projet',
    none: 'Les documents mentionnent ce nom et n’en disent rien de plus.',
    differs: 'Les versions diffèrent',
    oneLanguage: language => `En ${language} seulement`,
    note: 'Note de la rédaction',
  },
  dossier: {
    title: names => `Dossier\u00a0: ${names}`,
    whole: 'Dossier\u00a0: qui travaille avec qui, et où c’est écrit',
    intro:
      'Chaque énoncé est suivi des mots du document qui le fondent, dans chacune de ses langues. Les nombres entre parenthèses comptent les énoncés.',
    alsoNamed: 'Autres noms',
    partners: 'Avec',
    projects: 'Dans',
    times: 'Quand',
    statements: 'Ce qui est dit',
    see: n => `voir l’énoncé ${n}`,
    alsoStatedIn: papers => `Également affirmé dans ${papers}.`,
    sources: 'Sources',
    contents: 'Sommaire',
    picture: 'Le graphe de ce que dit ce dossier',
  },
}
