import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../src/formats/corpora/corpus-reading.ts'
import { extractCorpus } from '../../../src/formats/extract.ts'
import { type Extract, formats, wholeText } from '../../../src/formats/index.ts'
import { readJsonLd } from '../../../src/formats/linked-data/read-json-ld.ts'
import { mayLack } from '../../../src/formats/linked-data/terms.ts'
import {
  indexCorpus,
  type Mode,
  makeEdition,
  modes,
  type PositionsByMode,
  project,
} from '../../../src/graph/index.ts'
import type { Corpus, Language } from '../../../src/model/index.ts'
import { corpus, numbered } from '../graph/real.ts'
import { part, seen } from './part.ts'
import { corpora } from './random.ts'

const extractOf = (corpus: Corpus): Extract => {
  const index = indexCorpus(corpus)
  return { index, projection: project(index, 'all'), positions: () => [], language: 'nl' as Language }
}
const written = (corpus: Corpus) => wholeText(formats['json-ld'].write(extractOf(corpus)))

/** What comes of it where nothing is laid out. */
const readOf = (corpus: Corpus) => ({ kind: 'read', edition: { format: 1, corpus, positions: {} } })

describe('JSON-LD', () => {
  it('comes back as it was: the whole', () => {
    expect(readJsonLd([written(corpus)])).toEqual(readOf(corpus))
  })

  it('comes back as it was: what one sees', () => {
    expect(part.claims.length).toBeLessThan(corpus.claims.length)
    expect(readJsonLd(formats['json-ld'].write(seen))).toEqual(readOf(part))
  })

  it('comes back as it was: any corpus, whatever its labels and ids', () => {
    fc.assert(
      fc.property(corpora, corpus => {
        const extract = extractOf(corpus)
        expect(readJsonLd(formats['json-ld'].write(extract))).toEqual(readOf(extractCorpus(extract)))
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  it('comes back with the places of its nodes, laid out or not', () => {
    const { positions } = makeEdition(corpus)
    for (const given of [positions, { actors: positions.actors }]) {
      const placed = (mode: Mode) => (given as PositionsByMode)[mode] ?? []
      const read = readJsonLd(formats['json-ld'].write({ ...extractOf(corpus), positions: placed }))
      if (read.kind === 'refused') throw new Error(read.code)
      expect(Object.keys(read.edition.positions).sort()).toEqual(Object.keys(given).sort())
      for (const mode of modes)
        expect(new Set(read.edition.positions[mode]?.map(place => place.join()))).toEqual(
          new Set(placed(mode).map(place => place.join())),
        )
    }
  })

  it('comes back from the file of an earlier version, which says less', () => {
    const file = JSON.parse(written(corpus))
    const context = file['@context']
    for (const key of Object.keys(context)) if (mayLack(key)) delete context[key]
    expect(Object.keys(context)).not.toContain('cooperates-with')
    expect(readJsonLd([JSON.stringify(file)])).toEqual(readOf(corpus))
    delete file['@context'].verband
    expect(readJsonLd([JSON.stringify(file)])).toMatchObject({ code: 'not-ours' })
  })
})

describe('an edition', () => {
  it('comes back as it was: the whole', () => {
    const edition = makeEdition(corpus)
    expect(readCorpus(`\ufeff${JSON.stringify(edition)}`)).toEqual({ kind: 'read', edition })
  })

  it('comes back as it was: any corpus, whatever its labels and ids', () => {
    fc.assert(
      fc.property(corpora, corpus => {
        const edition = makeEdition(corpus)
        expect(readCorpus(JSON.stringify(edition))).toEqual({ kind: 'read', edition })
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})

describe('a file that is not to be trusted', () => {
  // A part serves as well as the whole, and is read many times.
  const ld = written(part)
  const edition = JSON.stringify(makeEdition(part))
  type Loose = { [key: string]: Loose } & Loose[]
  const spoilt = (text: string, spoil: (file: Loose) => void) => {
    const file = JSON.parse(text)
    spoil(file)
    return JSON.stringify(file)
  }
  const graph = (file: Loose): Loose => file['@graph']!.find(thing => '@graph' in thing)!['@graph']!
  const first = (file: Loose, type: string): Loose =>
    [...file['@graph']!, ...graph(file)].find(thing =>
      JSON.stringify(thing['@type'])?.startsWith(`["${type}"`),
    )!

  it.each([
    ['nothing', '', 'not-json', '1'],
    ['half a file', ld.slice(0, 9999), 'not-json', String(ld.slice(0, 9999).split('\n').length)],
    ['other JSON', '[]', 'not-ours', ''],
    ['null', 'null', 'not-ours', ''],
    ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), 'not-ours', ''],
    [
      'a context to fetch',
      spoilt(ld, file => Object.assign(file, { '@context': 'http://evil.example/' })),
      'not-ours',
      '',
    ],
    [
      'a deep context',
      ld.replace('"@version":1.1', `"@version":${'['.repeat(9999)}${']'.repeat(9999)}`),
      'not-ours',
      '',
    ],
    [
      'another prefix',
      spoilt(ld, file => Object.assign(file['@context']!, { entity: 'http://evil/' })),
      'not-ours',
      '',
    ],
    ['no things', '{"@context":{},"@graph":{}}', 'not-ours', ''],
    ['no corpus', spoilt(ld, file => file['@graph']!.shift()), 'malformed', 'corpora'],
    ['no graph', spoilt(ld, file => file['@graph']!.pop()), 'unknown', 'graphs'],
    [
      'a graph twice',
      spoilt(ld, file => file['@graph']!.push(file['@graph']!.at(-1)!)),
      'duplicate',
      'graphs',
    ],
    [
      'an unknown type',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity')['@type']!, { 1: 'type:spy' })),
      'malformed',
      'entities.0.type',
    ],
    [
      'a label that is no text',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity'), { label: { nl: {} } })),
      'malformed',
      'entities.0.label.nl',
    ],
    [
      'a language that is none',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity'), { label: { '"><b>': 'x' } })),
      'malformed',
      'entities.0.label."><b>',
    ],
    [
      'an id that is badly written',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity'), { '@id': 'entity:%zz' })),
      'malformed',
      'entities.0.@id',
    ],
    [
      'an entity twice',
      spoilt(ld, file => file['@graph']!.push(first(file, 'verband:Entity'))),
      'duplicate',
      `entities.${part.entities.length}.id`,
    ],
    [
      'a predicate that is none',
      spoilt(ld, file => Object.assign(first(file, 'verband:Claim'), { predicate: 'verband:toString' })),
      'malformed',
      'claims.0.predicate',
    ],
    [
      'a status that is none',
      spoilt(ld, file => Object.assign(first(file, 'verband:Claim'), { status: 'verband:constructor' })),
      'malformed',
      'claims.0.status',
    ],
    [
      'a status that is no name',
      spoilt(ld, file => Object.assign(first(file, 'verband:Claim'), { status: { '@id': 'x' } })),
      'malformed',
      'graphs.0.claims.0.status',
    ],
    [
      'a gender that is none',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Entity'), {
          grammar: [{ language: 'fr', gender: 'lexinfo:blue' }],
        }),
      ),
      'malformed',
      'entities.0.grammar.fr.gender',
    ],
    [
      'a grammar of no language',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity'), { grammar: [{ language: '"><b>' }] })),
      'malformed',
      'entities.0.grammar."><b>',
    ],
    [
      'an article as long as a page',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Entity'), {
          grammar: [{ language: 'fr', article: 'l'.repeat(2000) }],
        }),
      ),
      'malformed',
      'entities.0.grammar.fr.article',
    ],
    [
      'a claim without its end',
      spoilt(ld, file => Object.assign(first(file, 'verband:Claim'), { subjects: ['entity:nobody'] })),
      'unknown',
      'claims.0',
    ],
    [
      'a claim without an object',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Claim'), { predicate: 'verband:participates-in', objects: [] }),
      ),
      'malformed',
      'claims.0',
    ],
    [
      'a claim without a quote',
      spoilt(ld, file => Object.assign(first(file, 'verband:Claim'), { quotes: [] })),
      'malformed',
      'claims.0.quotes.0',
    ],
    [
      'a place in no mode',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity'), { placed: ['nowhere 1 1'] })),
      'malformed',
      'entities.0.placed.0',
    ],
    [
      'a place that is nowhere',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity'), { placed: ['all 1e999 1'] })),
      'malformed',
      'all.0.1',
    ],
    [
      'a place for one node alone',
      spoilt(ld, file => Object.assign(first(file, 'verband:Entity'), { placed: ['all 1 1'] })),
      'unknown',
      'positions.all',
    ],
    [
      'other words in a quote',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Claim').quotes![0]!.target!.selectors![0]!, {
          exact: 'other words',
        }),
      ),
      'misplaced',
      'claims.0.quotes.0',
    ],
    [
      'a quote out of its passage',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Claim').quotes![0]!.target!.selectors![1]!, { end: 1e9 }),
      ),
      'misplaced',
      'claims.0.quotes.0',
    ],
    [
      'an offset that is no number',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Mention').target!.selectors![1]!, { start: '1' }),
      ),
      'malformed',
      'mentions.0.start',
    ],
    [
      'a mention in a passage that is not there',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Mention').target!, { source: 'side:928-2.999:nl' }),
      ),
      'unknown',
      'mentions.0.passage',
    ],
    [
      'ranges that are not as long as the text',
      spoilt(ld, file => Object.assign(first(file, 'verband:Passage').texts![0]!, { ranges: '0-1' })),
      'misplaced',
      'documents.0.passages.0.sides.nl.ranges',
    ],
    [
      'a text of very many pieces',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Passage').texts![0]!, {
          ranges: Array(99_999).fill('0-1').join(' '),
        }),
      ),
      'malformed',
      'graphs.0.passages.0.texts.0.ranges',
    ],
    [
      'a section within itself',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Passage'), { section: [`passage:${numbered(1)}`] }),
      ),
      'unknown',
      'documents.0.passages.0.section',
    ],
    [
      'a claim of very many ends',
      spoilt(ld, file =>
        Object.assign(first(file, 'verband:Claim'), { subjects: Array(1000).fill('entity:belgium') }),
      ),
      'too-large',
      'claims.0.subjects',
    ],
    [
      'a million entities',
      spoilt(ld, file =>
        Object.assign(file, {
          '@graph': [...file['@graph']!, ...Array(50_000).fill(first(file, 'verband:Entity'))],
        }),
      ),
      'too-large',
      'entities',
    ],
  ] as const)('is refused: JSON-LD with %s', (_kind, text, code, at) => {
    expect(readJsonLd([text])).toEqual({ kind: 'refused', code, at })
  })

  it.each([
    ['JSON-LD', ld, 'not-ours', ''],
    ['another format', spoilt(edition, file => Object.assign(file, { format: 2 })), 'malformed', 'format'],
    [
      'no places',
      spoilt(edition, file => Object.assign(file.positions!, { actors: [] })),
      'unknown',
      'positions.actors',
    ],
    [
      'a place that is nowhere',
      edition.replace(/("positions":\{"projects":\[\["[^"]*"),[-\d.]+/, '$1,1e999'),
      'malformed',
      'positions.projects.0.1',
    ],
    [
      'no documents',
      spoilt(edition, file => Object.assign(file.corpus!, { documents: [] })),
      'malformed',
      'corpus.documents',
    ],
    [
      'claims without end',
      spoilt(edition, file => {
        const all = Object.keys(Array(300).fill(0)).map(n => `e${n}`)
        const [entity, claim] = [
          file.corpus!.entities![0]!,
          file.corpus!.claims!.find(({ objects }) => objects!.length === 0)!,
        ]
        file.corpus!.entities!.push(...all.map(id => ({ ...entity, id }) as unknown as Loose))
        file.corpus!.claims!.push(...all.map(id => ({ ...claim, id, subjects: all }) as unknown as Loose))
      }),
      'too-large',
      'claims',
    ],
  ] as const)('is refused: an edition with %s', (_kind, text, code, at) => {
    expect(readCorpus(text)).toEqual({ kind: 'refused', code, at })
  })

  it('does not reach prototypes', () => {
    const text = ld.replace('"@graph":[', '"__proto__": {"polluted": 1}, "@graph":[')
    expect(text).not.toBe(ld)
    expect(readJsonLd([text])).toEqual(readOf(part))
    expect(({} as { polluted?: 1 }).polluted).toBeUndefined()
  })
})
