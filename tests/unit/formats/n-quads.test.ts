import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Extract, formats, openFile, refusalInWords, wholeText } from '../../../src/formats/index.ts'
import { readJsonLd } from '../../../src/formats/linked-data/read-json-ld.ts'
import { readNQuads } from '../../../src/formats/linked-data/read-n-quads.ts'
import {
  indexCorpus,
  type Mode,
  makeEdition,
  type PositionsByMode,
  project,
} from '../../../src/graph/index.ts'
import type { Claim, Corpus, Entity, EntityId, Language, Mention } from '../../../src/model/index.ts'
import { corpus } from '../graph/real.ts'
import { findClient } from './clients.ts'
import { part } from './part.ts'
import { awkward, corpora } from './random.ts'

const rdflib = findClient('rdflib')
const rapper = findClient('rapper')

const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true }))

const extractOf = (corpus: Corpus): Extract => {
  const index = indexCorpus(corpus)
  return { index, projection: project(index, 'all'), positions: () => [], language: 'nl' as Language }
}

function written(corpus: Corpus, format: 'json-ld' | 'n-quads', name = 'corpus'): string {
  const path = join(folder, `${name}.${formats[format].extension}`)
  writeFileSync(path, wholeText(formats[format].write(extractOf(corpus))))
  return path
}

/**
 * A corpus that RDF can hold as JSON can: of whole characters that are characters, without an end that a claim names twice,
 * and without a remark that says nothing.
 */
function whole(corpus: Corpus): Corpus {
  const half = /[\p{Surrogate}\ufffe\uffff]/gu
  const optional = new Set(['difference', 'remark', 'grammar'])
  const sound = JSON.parse(JSON.stringify(corpus), (key, value) => {
    if (typeof value === 'string') return value.replace(half, 'x')
    return optional.has(key) && Object.keys(value).length === 0 ? undefined : value
  }) as Corpus
  const sides = new Map(sound.documents.flatMap(it => it.passages.map(({ id, sides }) => [id, sides])))
  const isWhole = ({
    passage,
    language,
    start,
    end,
  }: Pick<Mention, 'passage' | 'language' | 'start' | 'end'>) => {
    const text = sides.get(passage)?.[language]?.text ?? ''
    return [text.slice(0, start), text.slice(start, end)].every(part => part.search(half) < 0)
  }
  const once = <Item>(items: readonly Item[]) => [...new Set(items)]
  return {
    ...sound,
    questions: sound.questions.filter(({ of }) => once([of].flat()).length === [of].flat().length),
    mentions: sound.mentions.filter(isWhole),
    claims: sound.claims
      .filter(({ quotes }) =>
        quotes.every(quote => isWhole(quote) && !/\p{Surrogate}/u.test(quote.prefix + quote.suffix)),
      )
      .map(claim => ({
        ...claim,
        subjects: once(claim.subjects),
        objects: once(claim.objects),
        projects: once(claim.projects),
      })),
  }
}

/** What rdflib makes of each corpus, and of these claims in it; all at once, since Python takes a second to start. */
const asked = (corpora: readonly Corpus[], claims: readonly Claim[] = []) => {
  const pairs = corpora.map((corpus, i) => ({
    json_ld: written(corpus, 'json-ld', `corpus-${i}`),
    n_quads: written(corpus, 'n-quads', `corpus-${i}`),
    claims: claims.map(({ id }) => `urn:verband:claim:${encodeURIComponent(id)}`),
  }))
  return JSON.parse(
    rdflib.found ? rdflib.run(join(import.meta.dirname, 'rdflib-client.py'), JSON.stringify(pairs)) : '[]',
  )
}

describe('N-Quads', () => {
  const read = (corpus: Corpus, positions: PositionsByMode = {}) => {
    const extract = { ...extractOf(corpus), positions: (mode: Mode) => positions[mode] ?? [] }
    return {
      found: readNQuads(formats['n-quads'].write(extract)),
      expected: readJsonLd(formats['json-ld'].write(extract)),
    }
  }

  it('come back as the JSON-LD does: the whole, with its places', () => {
    const { found, expected } = read(corpus, makeEdition(corpus).positions)
    expect(found).toMatchObject({ kind: 'read', edition: { corpus: { title: corpus.title } } })
    expect(found).toEqual(expected)
  })

  it('come back as they were: any corpus of whole characters, however the lines are cut', () => {
    fc.assert(
      fc.property(corpora, fc.integer({ min: 1, max: 999 }), (given, length) => {
        const corpus = whole(given)
        const text = wholeText(formats['n-quads'].write(extractOf(corpus)))
        const chunks = Array.from({ length: Math.ceil(text.length / length) }, (_, i) =>
          text.slice(i * length, (i + 1) * length),
        )
        expect(readNQuads(chunks)).toEqual(readJsonLd(formats['json-ld'].write(extractOf(corpus))))
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('of somebody else, in another order or spoilt are refused', () => {
    const text = wholeText(formats['n-quads'].write(extractOf(corpus)))
    const lines = text.split('\n')
    const spoilt = (from: string | RegExp, to: string) => readNQuads([text.replace(from, to)])
    expect(readNQuads(['<https://a.example/b> <https://a.example/c> "d" .'])).toMatchObject({
      code: 'not-ours',
    })
    expect(readNQuads(['_:a <https://a.example/c> "d" .'])).toMatchObject({ code: 'not-ours' })
    expect(readNQuads([''])).toMatchObject({ code: 'not-ours' })
    expect(readNQuads([lines.toSorted().join('\n')]).kind).toBe('refused')
    expect(readNQuads([`${text}<x> y <z> .\n`])).toMatchObject({ code: 'not-n-quads', at: `${lines.length}` })
    expect(spoilt(/oa#exact> "/g, '$&§')).toMatchObject({ code: 'misplaced' })
    expect(spoilt('urn:verband:type:topic', 'urn:verband:type:spy')).toMatchObject({ code: 'malformed' })
    expect(
      spoilt(/(<urn:verband:piece:\S+) <\S+hasSelector> <\S+/, '$1 <http://www.w3.org/ns/oa#hasSelector> $1')
        .kind,
    ).toBe('refused')
  })
})

describe('N-Quads that are broken', () => {
  const text = wholeText(formats['n-quads'].write(extractOf(corpus)))
  const refusalOf = (broken: string) => {
    const file = openFile('a.nq', broken)
    if (file.kind !== 'refused') throw new Error(file.kind)
    const { refusal } = file
    return { refusal, said: refusalInWords(refusal, 'en').replace(/[\u2068\u2069]/g, '') }
  }

  it('break off at a line, wherever that is', () => {
    const cuts = [1 / 3, 2 / 3, 1 - 1e-4].map(part => Math.floor(text.length * part))
    for (const cut of cuts) {
      // In the middle of a line, and at its end, where every line is sound.
      for (const end of [cut, text.lastIndexOf('\n', cut) + 1]) {
        const broken = text.slice(0, end)
        const at = broken.replace(/\n$/, '').split('\n').length
        const { refusal, said } = refusalOf(broken)
        expect(refusal).toEqual({ as: 'corpus', code: 'cut-off', at: `${at}` })
        expect(said).toBe(`It breaks off at line ${at}: its end is missing. Save or download it again.`)
      }
    }
  })

  it('have a bad line at its number', () => {
    const lines = text.split('\n')
    lines[999] = lines[999]!.replace('> ', ' ')
    expect(refusalOf(lines.join('\n'))).toEqual({
      refusal: { as: 'corpus', code: 'not-n-quads', at: '1000' },
      said: 'It is broken: its N-Quads are not sound at line 1000. Save or download it again.',
    })
  })

  it('are told of without a place where there is none', () => {
    for (const language of ['en', 'nl', 'fr', 'de'] as const)
      for (const code of ['malformed', 'duplicate', 'unknown', 'misplaced'] as const)
        expect(refusalInWords({ as: 'corpus', code, at: '' }, language)).toMatch(/^[^ ].*[^, ]\. /)
  })
})

describe('linked data', () => {
  it.skipIf(!rdflib.found)(
    'is to rdflib what a part of the corpus is, in both formats the same',
    () => {
      const [claims = []] = fc.sample(
        fc.shuffledSubarray([...part.claims], { minLength: 3, maxLength: 3 }),
        1,
      )
      const [found] = asked([part], claims)
      expect(found).toMatchObject({ onlyInJsonLd: [], onlyInNQuads: [] })
      expect(found.statements).toBeGreaterThan(1_000)
      expect(found.graphs).toEqual(['', 'urn:verband:graph:928-2'])
      expect(found.entities).toBe(part.entities.length)
      expect(found.claims).toBe(part.claims.length)
      const quotes = part.claims.reduce((sum, claim) => sum + claim.quotes.length, 0)
      expect(found.annotations).toBe(part.mentions.length + part.errata.length + quotes)
      const labels = part.entities.flatMap(({ id, label }) =>
        Object.entries(label).map(([language, text]) => `urn:verband:entity:${id} ${language} ${text}`),
      )
      expect(found.labels.map((label: string[]) => label.join(' ')).sort()).toEqual(labels.sort())
      for (const { id, quotes } of claims) {
        expect(found.quotes[`urn:verband:claim:${id}`]).toEqual(
          quotes.map(({ exact, prefix, suffix, start, end, passage, language }) => ({
            ...{ exact, prefix, suffix, start, end },
            source: `urn:verband:side:${passage}:${language}`,
          })),
        )
      }
    },
    60_000,
  )

  it.skipIf(!rapper.found)('is to rapper as many statements as there are lines', () => {
    const path = written(corpus, 'n-quads')
    const lines = wholeText(formats['n-quads'].write(extractOf(corpus)))
      .trimEnd()
      .split('\n')
    expect(new Set(lines).size).toBe(lines.length)
    const read = rapper.found ? rapper.run('-q', '-i', 'nquads', '-o', 'nquads', path) : ''
    expect(read.trimEnd().split('\n')).toHaveLength(lines.length)
  })

  it.skipIf(!rapper.found)('is refused by rapper for no label whatsoever', () => {
    const odd = [...awkward, '\ufffe', 'a\uffffb', '\ufdd0', '\u{1fffe}', '\ud800']
    const entities = odd.map(
      (nl, i): Entity => ({ id: `e${i}` as EntityId, type: 'topic', label: { nl } as Entity['label'] }),
    )
    const path = written({ ...corpus, entities, claims: [], mentions: [], questions: [] }, 'n-quads', 'odd')
    const read = rapper.found ? rapper.run('-q', '-i', 'nquads', '-o', 'nquads', path) : ''
    expect(read.match(/<urn:verband:entity:e\d+> \S+label> /g)).toHaveLength(odd.length)
  })

  it.skipIf(!rdflib.found)(
    'is the same in both formats, whatever the labels and ids',
    () => {
      const [first, ...others] = fc.sample(corpora, { numRuns: 6, seed: 928 }).map(whole)
      for (const [i, label] of awkward.entries())
        Object.assign(first!.entities[i % first!.entities.length]!.label, {
          en: label.replace(/[\p{Surrogate}\ufffe\uffff]/gu, ''),
        })
      const some = [first!, ...others.slice(0, 3)]
      const found = asked(some)
      expect(found).toHaveLength(some.length)
      for (const [i, corpus] of some.entries())
        expect(found[i]).toMatchObject({
          onlyInJsonLd: [],
          onlyInNQuads: [],
          entities: corpus.entities.length,
        })
    },
    60_000,
  )

  it('writes each text on one line, in ASCII quotation marks, and no half a character', () => {
    fc.assert(
      fc.property(corpora, corpus => {
        const lines = wholeText(formats['n-quads'].write(extractOf(corpus))).split(/[\r\n\u2028\u2029\u0085]/)
        expect(lines.pop()).toBe('')
        for (const line of lines)
          expect(line).toMatch(
            /^<urn:verband:[^<> "]+> <[^<> "]+> (?:<[^<> "]+>|"(?:[^"\\\p{Cc}\p{Surrogate}]|\\["bfnrt]|\\u[0-9A-F]{4})*"(?:@[a-z]{2}|\^\^<[^<> "]+>)?) (?:<urn:verband:graph:[^<> "]+> )?\.$/u,
          )
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})
