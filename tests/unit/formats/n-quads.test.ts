import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Extract, formats, wholeText } from '../../../src/formats/index.ts'
import { indexCorpus, project } from '../../../src/graph/index.ts'
import type { Claim, Corpus, Entity, EntityId, Language, Mention } from '../../../src/model/index.ts'
import { corpus } from '../graph/real.ts'
import { findClient } from './clients.ts'
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

describe('linked data', () => {
  it.skipIf(!rdflib.found)(
    'is to rdflib what the corpus is, in both formats the same',
    () => {
      const [claims = []] = fc.sample(
        fc.shuffledSubarray([...corpus.claims], { minLength: 3, maxLength: 3 }),
        1,
      )
      const [found] = asked([corpus], claims)
      expect(found).toMatchObject({ onlyInJsonLd: [], onlyInNQuads: [] })
      expect(found.statements).toBeGreaterThan(10_000)
      expect(found.graphs).toEqual(['', 'urn:verband:graph:928-2'])
      expect(found.entities).toBe(corpus.entities.length)
      expect(found.claims).toBe(corpus.claims.length)
      const quotes = corpus.claims.reduce((sum, claim) => sum + claim.quotes.length, 0)
      expect(found.annotations).toBe(corpus.mentions.length + corpus.errata.length + quotes)
      const labels = corpus.entities.flatMap(({ id, label }) =>
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
      const whole = fc.sample(corpora, { numRuns: 12, seed: 928 }).map((corpus): Corpus => {
        // JSON may hold half a surrogate pair and what is no character, RDF may not.
        const half = /[\p{Surrogate}\ufffe\uffff]/gu
        const sound = JSON.parse(JSON.stringify(corpus), (_key, value) =>
          typeof value === 'string' ? value.replace(half, '') : value,
        ) as Corpus
        const sides = new Map(sound.documents.flatMap(it => it.passages.map(({ id, sides }) => [id, sides])))
        const words = ({ passage, language, start, end }: Mention) =>
          sides.get(passage)?.[language]?.text.slice(start, end) ?? ''
        return { ...sound, mentions: sound.mentions.filter(mention => words(mention).search(half) < 0) }
      })
      const [first, ...others] = whole
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
      { numRuns: 40, endOnFailure: true },
    )
  })
})
