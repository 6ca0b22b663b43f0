// A small corpus as its files, with comments, anchors and lists in every manner; and what two states of files differ in.

import type { Texts } from '../../../src/workspace/index.ts'
import { structuredPatch } from './lines.ts'

export const small: Texts = new Map([
  [
    'corpus.yaml',
    `# The corpus.
title: { en: The harbour, nl: De haven }
languages: [nl]
documents: [harbour]
questions:
  - { ask: works-with, of: officers } # the first
`,
  ],
  [
    'documents/harbour/claims.yaml',
    `# What it states.

# ---- At the quay
- id: one
  predicate: cooperates-with # together
  subjects: [police, customs]
  quotes:
    nl: De politie en de douane werken samen

# ---- In the office
- id: two
  predicate: leads
  subjects: [police]
  objects:
    - talks
  quotes: &words
    nl: De politie leidt het overleg van de haven
  # so much for the police
- id: three
  predicate: participates-in
  subjects: [officers]
  objects: [talks]
  quotes: *words
`,
  ],
  [
    'documents/harbour/document.yaml',
    `number: '1'
title: { nl: De haven }
date: 2024-01-01
languages: [nl]
`,
  ],
  ['documents/harbour/set-aside.yaml', '# None yet.\n[]\n'],
  [
    'documents/harbour/source.md',
    `De politie en de douane werken samen.

De politie leidt het overleg van de haven. De agenten van de haven nemen eraan deel.
`,
  ],
  [
    'entities/actor-group.yaml',
    `- id: police
  label:
    en: police
    nl: politie
  forms:
    nl: [politie, Politie] # as printed
- id: customs
  label: { en: customs, nl: douane }
- id: officers
  label: { en: officers, nl: agenten van de haven }
`,
  ],
  [
    'entities/project.yaml',
    `- id: talks
  label: { en: talks, nl: overleg van de haven }
`,
  ],
])

/** What two states of files differ in: of each file that does, its path and the lines that go (-) and come (+). */
export const changedLines = (before: Texts, after: Texts): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap(path => {
    const lines = structuredPatch(before.get(path) ?? '', after.get(path) ?? '')
    return lines.length > 0 ? [path, ...lines] : []
  })
