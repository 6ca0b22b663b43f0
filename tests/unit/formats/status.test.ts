// What is planned, promised or proposed leaves as such, in every format that tells of claims.

import { describe, expect, it } from 'vitest'
import { extractCorpus } from '../../../src/formats/extract.ts'
import {
  dossier,
  dossierHtml,
  dossierMarkdown,
  type Extract,
  type FormatId,
  formats,
  wholeText,
} from '../../../src/formats/index.ts'
import { readJsonLd } from '../../../src/formats/linked-data/read-json-ld.ts'
import { type Language, statuses, statusOf } from '../../../src/model/index.ts'
import { corpus, index, projections } from '../graph/staged.ts'

const extract: Extract = {
  index,
  projection: projections.all,
  positions: () => [],
  language: 'en' as Language,
}
const edges = projections.all.links.flatMap(({ claims }) => claims)
const countOf = (text: string, found: RegExp) => text.match(found)?.length ?? 0

describe.each([
  ['gexf', (status: string) => `value="${status}"`],
  ['graphml', (status: string) => `>${status}</data>`],
  ['graphology', (status: string) => `"status":"${status}"`],
  ['json-graph', (status: string) => `"status":"${status}"`],
  ['csv-edges', (status: string) => `,${status},1,`],
  ['neo4j-relationships', (status: string) => `,"${status}",1,`],
] as const)('%s', (id, written) => {
  const text = wholeText(formats[id].write(extract))
  it.each(['done', ...statuses])('has each edge that is %s marked so', status => {
    const wanted = edges.filter(claim => statusOf(index.claims.get(claim)!) === status)
    expect(wanted.length).toBeGreaterThan(10)
    expect(countOf(text, new RegExp(written(status), 'g'))).toBe(wanted.length)
  })
})

describe('the evidence as CSV', () => {
  it.each(['done', ...statuses])('has each quote of what is %s marked so', status => {
    const quotes = corpus.claims.filter(claim => statusOf(claim) === status).flatMap(({ quotes }) => quotes)
    const text = wholeText(formats['csv-evidence'].write(extract))
    expect(countOf(text, new RegExp(`,${status},(?:nl|fr),`, 'g'))).toBe(quotes.length)
  })
})

describe('linked data', { timeout: 60_000 }, () => {
  it('tells the status of a claim, and comes back with it', () => {
    expect(readJsonLd(formats['json-ld'].write(extract))).toMatchObject({
      edition: { corpus: extractCorpus(extract) },
    })
    const said = wholeText(formats['n-quads'].write(extract))
    for (const status of statuses) {
      const wanted = corpus.claims.filter(claim => claim.status === status).length
      const line = new RegExp(`vocabulary:status> <urn:verband:vocabulary:${status}> `, 'g')
      expect(countOf(said, line)).toBe(wanted)
    }
  })

  it('says straight of two entities only what is done or under way', () => {
    const written = (id: FormatId) => wholeText(formats[id].write(extract))
    const straight =
      /^<urn:verband:entity:([^>]+)> <urn:verband:vocabulary:([a-z-]+)> <urn:verband:entity:([^>]+)>/gm
    const found = [...written('n-quads').matchAll(straight)]
    expect(found.length).toBeGreaterThan(50)
    for (const [, a, predicate, b] of found)
      expect(
        corpus.claims.some(claim => {
          const ends = [...claim.subjects, ...claim.objects] as readonly string[]
          return !claim.status && claim.predicate === predicate && ends.includes(a!) && ends.includes(b!)
        }),
      ).toBe(true)
  })
})

describe('a dossier', () => {
  const told = dossier(extract)
  const statements = [...told.entries].flatMap(({ groups }) => groups.flatMap(({ statements }) => statements))

  it.each([
    ['planned', /^.+ (?:is|are) to .+ \(planned(?:, .+)?\)$/],
    ['willing', /^.+ (?:is|are) willing to .+ \(willing(?:, .+)?\)$/],
    ['proposed', /^.+ would, under a proposal, .+ \(proposed(?:, .+)?\)$/],
  ] as const)('says of what is %s that it is, in words and in brackets', (status, sentence) => {
    const found = statements.filter(statement => sentence.test(statement.sentence))
    expect(found.length).toBeGreaterThan(10)
    const bracketed = statements.filter(statement => statement.sentence.includes(`(${status}`))
    expect(bracketed).toEqual(found)
    const [first] = found
    expect(wholeText(dossierHtml(told))).toContain(first!.sentence)
    expect(wholeText(dossierMarkdown(told)).replaceAll('\\', '')).toContain(first!.sentence)
  })
})
