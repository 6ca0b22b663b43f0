// What is said of the graph, in French.

import type { Words } from './words.ts'

/** A day takes the article, a month or a year does not: depuis le 22 juin, depuis juin. */
const withArticle = (date: string): string => (/^\d{1,2}(?:er)?\s/.test(date) ? `le ${date}` : date)

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

export const fr: Words = {
  locale: 'fr',
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
  predicates: {
    'cooperates-with': ['travaille avec', 'travaillent ensemble', 'travaille avec'],
    'participates-in': ['participe à', 'participent à', 'a la participation de'],
    leads: ['dirige', 'dirigent', 'est dirigé par'],
    supports: ['soutient', 'soutiennent', 'est soutenu par'],
    'part-of': ['fait partie de', 'font partie de', 'comprend'],
    'located-in': ['se trouve en', 'se trouvent en', 'est le lieu de'],
    produces: ['élabore', 'élaborent', 'est élaboré par'],
    'presented-in': [
      'est présenté dans le cadre de',
      'sont présentés dans le cadre de',
      'comprend la présentation de',
    ],
    concludes: ['conclut', 'concluent', 'est conclu par'],
    addresses: ['porte sur', 'portent sur', 'est l’objet de'],
    answers: ['répond à', 'répondent à', 'reçoit pour réponse'],
    'responsible-for': ['est chargé de', 'sont chargés de', 'relève de'],
    'modelled-on': ['prend modèle sur', 'prennent modèle sur', 'est le modèle de'],
    'origin-of': ['est une origine de', 'sont des origines de', 'provient de'],
    'transit-of': ['est un transit de', 'sont des transits de', 'transite par'],
    'entry-of': ['est une entrée de', 'sont des entrées de', 'entre par'],
  },
  statuses: {
    done: 'fait ou en cours',
    planned: 'prévu',
    willing: 'volonté déclarée',
    proposed: 'proposé',
  },
  citation: {
    of: date => contracted('de', withArticle(date)),
    cover: 'couverture',
    paragraph: n => `al. ${n}`,
    point: n => `point ${n}`,
    recommendation: n => `recommandation ${n}`,
    quoted: text => `«\u00a0${text}\u00a0»`,
  },
  times: {
    since: date => `depuis ${withArticle(date)}`,
    until: date =>
      /^l[e’]/.test(withArticle(date)) ? `jusqu’${contracted('à', withArticle(date))}` : `jusqu’en ${date}`,
    about: date => `vers ${withArticle(date)}`,
    perhaps: date => `${date} (?)`,
    always: 'de tout temps',
    seasons: {
      spring: year => `le printemps ${year}`,
      summer: year => `l’été ${year}`,
      autumn: year => `l’automne ${year}`,
      winter: year => `l’hiver ${year}`,
    },
    decade: year => `les années ${year}`,
    century: n => `le ${roman(n)}${n === 1 ? 'er' : 'e'} siècle`,
  },
  statement: {
    inProject: name => `Dans : ${name}`,
    noProject: 'Hors projet',
    none: 'Les documents le nomment, mais n’en affirment rien.',
    differs: 'Les langues diffèrent',
    oneLanguage: language => `Dit en ${language} seulement`,
    note: 'Note de la rédaction',
  },
  dossier: {
    title: names => `Dossier : ${names}`,
    whole: 'Dossier : qui travaille avec qui, et où c’est écrit',
    intro:
      'Chaque affirmation est suivie des mots du document qui l’énoncent, dans chacune de ses langues. Les nombres entre parenthèses comptent les affirmations.',
    alsoNamed: 'Autres noms',
    partners: 'Avec',
    projects: 'Dans',
    times: 'Quand',
    statements: 'Ce qui est dit',
    see: n => `voir l’affirmation ${n}`,
    sources: 'Sources',
    contents: 'Sommaire',
    picture: 'Le graphe de ce que dit ce dossier',
  },
}
