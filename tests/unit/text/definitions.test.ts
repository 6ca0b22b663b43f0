// Definitions that each language lists by its own alphabet stand beside one another.

import { expect, it } from 'vitest'
import type { DocumentId, Language } from '../../../src/model/index.ts'
import { readDocument } from '../../../src/text/index.ts'

const [nl, fr] = ['nl', 'fr'] as Language[] as [Language, Language]

const terms = {
  administratie: [
    '“administratie”: de administratie die de registers van de havens beheert en controleert;',
    '« administration » : l’administration qui gère et contrôle les registres des ports ;',
  ],
  douane: [
    '“douane”: de dienst Douane van elk van de drie landen, met zijn 12 kantoren;',
    '« douane » : le service Douane de chacun des trois pays, avec ses 12 bureaux ;',
  ],
  transport: [
    '“vervoer”: het transport van containers over het kanaal van Oosterwaard;',
    '« transport » : le transport de conteneurs sur le canal d’Oosterwaard ;',
  ],
  commissie: [
    '“commissie”: de parlementaire commissie bedoeld in artikel 9 van het akkoord van 1996;',
    '« commission » : la commission parlementaire visée à l’article 9 de l’accord de 1996 ;',
  ],
} as const

const paper = (language: 0 | 1, order: readonly (keyof typeof terms)[]) =>
  [
    [
      'Voor de toepassing van dit akkoord verstaat men onder het volgende.',
      'Pour l’application du présent accord, on entend par ce qui suit.',
    ][language],
    ...order.map(term => terms[term][language]),
    [
      'Dit akkoord treedt in werking op de dag van zijn bekendmaking.',
      'Le présent accord entre en vigueur le jour de sa publication.',
    ][language],
  ].join('\n\n')

const read = (dutch: string, french: string) =>
  readDocument({
    document: 'akkoord' as DocumentId,
    languages: [nl, fr],
    sources: [
      { file: 'nl.md', text: dutch, language: nl, whole: true },
      { file: 'fr.md', text: french, language: fr, whole: true },
    ],
  }).passages.map(({ sides }) => [sides[nl]?.text, sides[fr]?.text])

it('pairs definitions by what they say, in the order of the first language', () => {
  const order = ['administratie', 'commissie', 'douane', 'transport'] as const
  const pairs = read(paper(0, order), paper(1, ['transport', 'douane', 'administratie', 'commissie']))
  for (const term of order) expect(pairs).toContainEqual([terms[term][0], terms[term][1]])
  expect(pairs.map(([dutch]) => dutch)).toEqual(paper(0, order).split('\n\n'))
})

it('leaves those that stand in the same order as they are, and loses none that one language lacks', () => {
  const order = ['administratie', 'commissie', 'douane', 'transport'] as const
  expect(read(paper(0, order), paper(1, order)).slice(1, -1)).toEqual(order.map(term => [...terms[term]]))
  const pairs = read(paper(0, order), paper(1, ['transport', 'douane', 'administratie']))
  expect(
    pairs
      .flat()
      .filter(text => text !== undefined)
      .toSorted(),
  ).toEqual(
    [
      ...paper(0, order).split('\n\n'),
      ...paper(1, ['transport', 'douane', 'administratie']).split('\n\n'),
    ].toSorted(),
  )
})
