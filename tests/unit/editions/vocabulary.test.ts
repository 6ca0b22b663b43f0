// What an edition adds to the vocabulary passes the gate as everything else does: held to its shape, and to the rest of it.

import { describe, expect, it } from 'vitest'
import { parseEdition } from '../../../src/editions/index.ts'
import { outlinedEdition } from '../../../src/editions/outline.ts'
import { collectPieces, piecesOf } from '../../../src/editions/pieces.ts'
import { type Edition, makeEdition } from '../../../src/graph/index.ts'
import { courts } from '../../fixtures/courts.ts'

type Loose = { [key: string]: Loose } & Loose[]

const edition: Edition = makeEdition(courts)
const spoilt = (spoil: (corpus: Loose) => unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(edition))
  spoil(copy.corpus)
  return copy
}

describe('an edition with a vocabulary of its own', () => {
  it('passes as it is, at the gate, at the first look and in pieces', () => {
    const value = JSON.parse(JSON.stringify(edition))
    expect(parseEdition(value)).toEqual({ kind: 'read', edition: value })
    expect(outlinedEdition(value)).toEqual(value)
    const collect = collectPieces()
    expect([...piecesOf(value)].map(collect).at(-1)).toEqual(value)
  })

  it.each<readonly [string, (corpus: Loose) => unknown, string, string]>([
    ['lacks it', corpus => delete corpus.vocabulary, 'malformed', 'entities.'],
    [
      'is of an unknown type',
      it => Object.assign(it.entities![0]!, { type: 'courts' }),
      'malformed',
      'entities.0.type',
    ],
    [
      'is of no type',
      it => Object.assign(it.entities![0]!, { type: '__proto__' }),
      'malformed',
      'corpus.entities.0.type',
    ],
    [
      'has an unknown predicate',
      it => Object.assign(it.claims![0]!, { predicate: 'constructor' }),
      'malformed',
      'claims.0',
    ],
    [
      'defines anew what all have',
      it => Object.assign(it.vocabulary!.types![0]!, { id: 'country' }),
      'taken',
      'country',
    ],
    [
      'calls a type as a group',
      it => Object.assign(it.vocabulary!.types![4]!, { id: 'made' }),
      'taken',
      'made',
    ],
    [
      'has a predicate twice',
      it => it.vocabulary!.predicates!.push(it.vocabulary!.predicates![0]!),
      'duplicate',
      'vocabulary.predicates.6.id',
    ],
    [
      'joins what is not there',
      it => Object.assign(it.vocabulary!.predicates![0]!, { objects: ['persons'] }),
      'unknown',
      'vocabulary.predicates.0',
    ],
    [
      'has a colour that is markup',
      it => Object.assign(it.vocabulary!.types![0]!.style!, { light: 'red"/><script>' }),
      'malformed',
      'corpus.vocabulary.types.0.style.light',
    ],
    [
      'has a shape that nobody draws',
      it => Object.assign(it.vocabulary!.types![0]!.style!, { shape: 'toString' }),
      'malformed',
      'corpus.vocabulary.types.0.style.shape',
    ],
    [
      'adds more types than anybody tells apart',
      it => {
        for (let i = 0; i < 40; i++) it.vocabulary!.types!.push(it.vocabulary!.types![0]!)
      },
      'too-large',
      'corpus.vocabulary.types',
    ],
  ])('is refused where it %s', (_what, spoil, code, at) => {
    const reading = parseEdition(spoilt(spoil))
    expect(reading).toMatchObject({ kind: 'refused', code })
    expect('at' in reading && reading.at).toContain(at)
  })

  it('is no edition at first sight where its vocabulary is none', () => {
    expect(outlinedEdition(spoilt(corpus => Object.assign(corpus, { vocabulary: [] })))).toBeNull()
  })
})
