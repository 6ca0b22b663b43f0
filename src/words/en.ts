// What is said of the graph, in English.

import type { Words } from './words.ts'

const ordinal = (n: number): string => {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

export const en: Words = {
  // English of Europe: the day before the month.
  locale: 'en-GB',
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
  predicates: {
    'cooperates-with': ['works with', 'work together', 'works with'],
    'participates-in': ['takes part in', 'take part in', 'has the participation of'],
    leads: ['leads', 'lead', 'is led by'],
    supports: ['supports', 'support', 'is supported by'],
    'part-of': ['is part of', 'are part of', 'includes'],
    'located-in': ['lies in', 'lie in', 'is the place of'],
    produces: ['produces', 'produce', 'is produced by'],
    'presented-in': ['is presented as part of', 'are presented as part of', 'includes the presentation of'],
    concludes: ['concludes', 'conclude', 'is concluded by'],
    addresses: ['addresses', 'address', 'is addressed by'],
    answers: ['answers', 'answer', 'is answered by'],
    'responsible-for': ['is responsible for', 'are responsible for', 'is the responsibility of'],
    'modelled-on': ['is modelled on', 'are modelled on', 'is the model of'],
    'origin-of': ['is an origin of', 'are origins of', 'originates in'],
    'transit-of': ['is a transit of', 'are transits of', 'passes through'],
    'entry-of': ['is an entry of', 'are entries of', 'enters through'],
  },
  statuses: {
    done: 'done or under way',
    planned: 'planned',
    willing: 'willing',
    proposed: 'proposed',
  },
  citation: {
    of: date => `of ${date}`,
    cover: 'cover',
    paragraph: n => `par. ${n}`,
    point: n => `point ${n}`,
    recommendation: n => `recommendation ${n}`,
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
  statement: {
    inProject: name => `In ${name}`,
    noProject: 'Outside any project',
    none: 'The documents name it, but state nothing of it.',
    differs: 'The languages differ',
    oneLanguage: language => `Said in ${language} only`,
    note: 'Editor’s note',
  },
  dossier: {
    title: names => `Dossier: ${names}`,
    whole: 'Dossier: who works with whom, and where it is said',
    intro:
      'Each statement is followed by the words of the document that make it, in each of its languages. Numbers in brackets count statements.',
    alsoNamed: 'Also named',
    partners: 'With',
    projects: 'In',
    times: 'When',
    statements: 'What is stated',
    see: n => `see statement ${n}`,
    sources: 'Sources',
    contents: 'Contents',
    picture: 'The graph of what this dossier tells',
  },
}
