// A corpus of one page, sound in every way, to be spoilt one thing at a time.

import type { Files } from '../../../src/corpus/index.ts'

export const small: Readonly<Record<string, string>> = {
  'corpus.yaml': 'title: { en: Small }\nlanguages: [nl, fr]\ndocuments: [note]\n',
  'documents/note/document.yaml':
    "number: 1/1\ntitle: { nl: Nota, fr: Note }\ndate: '2023-06-17'\nlanguages: [nl, fr]\npoints: recommendation\n",
  'documents/note/source.md': `Samenwerking aan de grens

Sinds 2006 werken België en Frankrijk samen in het project Hazeldonk. De douane van beide landen neemt deel aan dat overleg over de grens.

1. Meer te doen tegen de handel in verdovende middelen over de grens van de beide landen

De landen hebben daarvoor in het najaar een plan opgesteld dat nu wordt uitgevoerd.

Coopération à la frontière

La Belgique et la France collaborent depuis 2006 dans le projet Hazeldonk. La douane des deux pays participe à cette concertation à la frontière.

1. De faire davantage contre le trafic de stupéfiants à la frontière entre les deux pays

Les pays ont établi à cet effet, en automne, un plan qui est maintenant mis en œuvre.
`,
  'documents/note/claims.yaml': `- id: working-together
  predicate: cooperates-with
  subjects: [belgium, france]
  projects: [hazeldonk]
  when: 2006/..
  quotes:
    nl: werken België en Frankrijk samen
    fr: La Belgique et la France collaborent
- id: more-to-do
  predicate: addresses
  subjects: [recommendation-1]
  objects: [drug-trafficking]
  quotes:
    nl: de handel in verdovende middelen
    fr: le trafic de stupéfiants
`,
  'documents/note/no-claim.yaml':
    '- quote: De landen hebben daarvoor in het najaar\n  reason: names no one\n',
  'entities/country.yaml': `- id: belgium
  label: { en: Belgium }
  forms: { nl: [België], fr: [Belgique] }
- id: france
  label: { en: France }
  forms: { nl: [Frankrijk], fr: [France] }
`,
  'entities/project.yaml':
    '- id: hazeldonk\n  label: { en: Hazeldonk }\n  forms: { nl: [Hazeldonk], fr: [Hazeldonk] }\n',
  'entities/recommendation.yaml':
    '- id: recommendation-1\n  label: { en: Recommendation 1 }\n  point: { document: note, number: 1 }\n',
  'entities/topic.yaml':
    '- id: drug-trafficking\n  label: { en: Drug trafficking }\n  forms: { nl: [handel in verdovende middelen], fr: [trafic de stupéfiants] }\n',
}

/** The small corpus with some files changed; null takes a file away. */
export const filesOf = (changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Files =>
  new Map(
    Object.entries({ ...small, ...changes }).flatMap(([path, content]) =>
      content === null
        ? []
        : [[path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const],
    ),
  )
