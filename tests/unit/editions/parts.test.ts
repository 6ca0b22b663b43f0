// An edition in parts is the edition: nothing is lost or moved between the overview, the words of each document, and the whole.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  belongTogether,
  joined,
  type OverviewFile,
  outlinedOverview,
  overviewFile,
  parseOverview,
  parseWords,
  readOverview,
  split,
} from '../../../src/editions/index.ts'
import { PackedReader, packed } from '../../../src/editions/parts/packed-numbers.ts'
import {
  collectPieces,
  collectWords,
  type EditionPiece,
  piecesOf,
  piecesOfWords,
  type WordsPiece,
} from '../../../src/editions/pieces.ts'
import {
  type Edition,
  indexCorpus,
  indexOverview,
  makeEdition,
  mentionCounts,
  projectAll,
} from '../../../src/graph/index.ts'
import type { DocumentWords } from '../../../src/model/index.ts'
import { corpora } from '../formats/random.ts'
import { corpus } from '../graph/real.ts'

const overJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

const addresses = {
  words: (place: number) => `documents/${place}.json`,
  search: 'documents/search.json',
}

/** An edition as it is after it has been on a server. */
function sent(edition: Edition) {
  const { outlines, words } = split(edition)
  const file = overJson(overviewFile(outlines, edition.positions, addresses))
  return { file, words: overJson(words), read: readOverview(file) }
}

const real = makeEdition(corpus)

describe('an edition in parts', () => {
  it('is the same edition again, whatever it holds', () => {
    fc.assert(
      fc.property(corpora, corpus => {
        const edition: Edition = { format: 1, corpus, positions: {} }
        const { read, words } = sent(edition)
        expect(joined({ overview: read, words })).toEqual(overJson(edition))
      }),
      { numRuns: 200 },
    )
  })

  it('passes the gate part by part', () => {
    const { file, words } = sent(real)
    const overview = parseOverview(file)
    expect(overview.kind).toBe('read')
    const parts = words.map(part => parseWords(part))
    expect(parts).toMatchObject([{ kind: 'read', words: words[0] }])
    if (overview.kind === 'read')
      expect(joined({ overview: overview.overview, words })).toEqual(overJson(real))
  })

  it('draws the same graph from the overview alone, and knows how often everybody is named', () => {
    const { read } = sent(real)
    const [overview, whole] = [indexOverview(read.overview, read.summary), indexCorpus(corpus)]
    expect({ ...projectAll(overview) }).toEqual({ ...projectAll(whole) })
    expect(read.positions).toEqual(real.positions)
    expect(overview.named).toEqual(whole.named)
    expect(overview.differing).toEqual(whole.differing)
    expect(overview.differing.size).toBeGreaterThan(10)
    for (const { id } of corpus.entities)
      expect(mentionCounts(overview, id)).toEqual(mentionCounts(whole, id))
  })

  it('is small without its words', () => {
    const { file, words } = sent(real)
    const [size, whole] = [JSON.stringify(file.documents).length, JSON.stringify(words).length]
    // Of many papers this is most of it; the entities, which they share, are the rest.
    expect(size / whole).toBeLessThan(0.022)
  })

  it('tells words of another build from its own', () => {
    const { read, words } = sent(real)
    const [head, part] = [read.overview.documents[0]!, words[0]!]
    const { claims } = read.overview
    const less: DocumentWords = { ...part, claims: part.claims.slice(1) }
    const other: DocumentWords = { ...part, passages: [...part.passages].reverse() }
    expect(belongTogether(part, head, claims)).toBe(true)
    expect([less, other].map(part => belongTogether(part, head, claims))).toEqual([false, false])
  })
})

type Loose = { [key: string]: Loose } & Loose[]

describe('what is wrong with a part', () => {
  const { file, words } = sent(real)
  const spoilt = <Part>(part: Part, spoil: (part: Loose) => unknown): Part => {
    const copy = overJson(part)
    spoil(copy as unknown as Loose)
    return copy
  }
  const document = (spoil: (document: Loose) => unknown) =>
    spoilt<OverviewFile>(file, it => spoil(it.documents![0]!))

  it.each<readonly [string, unknown, string, string]>([
    ['nothing', null, 'malformed', ''],
    ['a format to come', { ...file, format: 5 }, 'malformed', 'format'],
    ['a column cut short', document(it => Object.assign(it, { statements: 'AB' })), 'malformed', 'documents'],
    [
      'digits that are none',
      document(it => Object.assign(it, { heads: '<b>' })),
      'malformed',
      'documents.0.heads',
    ],
    [
      'an entity beyond the list',
      document(it => Object.assign(it, { named: 'A//////' })),
      'malformed',
      'documents',
    ],
    [
      'words elsewhere',
      document(it => Object.assign(it, { words: 'https://a.example/' })),
      'malformed',
      'documents.0.words',
    ],
    [
      'words above',
      document(it => Object.assign(it, { words: 'a/../../b' })),
      'malformed',
      'documents.0.words',
    ],
    [
      'an entity twice',
      spoilt(file, it =>
        Object.assign(it.entities!, { ids: file.entities.ids.replace('netherlands', 'belgium') }),
      ),
      'duplicate',
      'entities.1.id',
    ],
    ['places of too few', { ...file, positions: { all: '' } }, 'unknown', 'positions.all'],
  ])('of an overview: %s', (_, value, code, at) => {
    expect(parseOverview(value)).toEqual({ kind: 'refused', code, at })
  })

  it.each<readonly [string, unknown, string, string]>([
    ['nothing', undefined, 'malformed', ''],
    [
      'other words in a quote',
      spoilt(words[0], it => Object.assign(it.claims![0]!.quotes![0]!, { exact: 'België verlaat de EU' })),
      'misplaced',
      'claims.0.quotes.0',
    ],
    [
      'a mention beyond its passage',
      spoilt(words[0], it => Object.assign(it.mentions![2]!, { end: 9999 })),
      'misplaced',
      'mentions.2',
    ],
    [
      'a passage of another document',
      spoilt(words[0], it => Object.assign(it.errata![0]!, { passage: '928-3.a' })),
      'unknown',
      'errata.0.passage',
    ],
  ])('of the words of a document: %s', (_, value, code, at) => {
    expect(parseWords(value)).toEqual({ kind: 'refused', code, at })
  })

  it('is nothing that a first look stumbles over', () => {
    expect(outlinedOverview(file)).toBe(file)
    for (const value of [null, [], {}, { ...file, documents: [null] }, { ...file, positions: null }])
      expect(outlinedOverview(value)).toBeNull()
  })
})

describe('what comes in pieces', () => {
  it('is whole again with the last: words', () => {
    const [words] = sent(real).words
    const take = collectWords()
    const pieces: WordsPiece[] = [...piecesOfWords(words!)]
    const last = pieces.pop()!
    for (const piece of pieces) expect(take(piece)).toBeNull()
    expect(take(structuredClone(last))).toEqual(words)
  })

  it('is whole again with the last: an edition', () => {
    fc.assert(
      fc.property(corpora, corpus => {
        const edition: Edition = { format: 1, corpus, positions: {} }
        const take = collectPieces()
        const pieces: EditionPiece[] = [...piecesOf(edition)]
        const last = pieces.pop()!
        for (const piece of pieces) expect(take(piece)).toBeNull()
        expect(take(structuredClone(last))).toEqual(edition)
      }),
      { numRuns: 10 },
    )
  })
})

describe('packed numbers', () => {
  it('are the same numbers again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 30 - 1 })), numbers => {
        const reader = new PackedReader(packed(numbers))
        expect(numbers.map(() => reader.next())).toEqual(numbers)
        expect(reader.atEnd()).toBe(true)
      }),
    )
  })

  it.each(['é', 'gggggggg', 'g', ''])('are refused in %j', text => {
    expect(() => new PackedReader(text).next()).toThrow(RangeError)
  })
})
