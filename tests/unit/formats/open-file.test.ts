// One way in for every file: a corpus keeps its evidence, a graph has none, anything else says why.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type FileSource,
  fillSingleFile,
  formats,
  limits,
  openFile,
  wholeText,
} from '../../../src/formats/index.ts'
import { makeEdition } from '../../../src/graph/index.ts'
import { hostile } from './hostile.ts'
import { whole } from './whole.ts'

const extract = whole('nl')
const edition = makeEdition(extract.index.corpus)
const single = (inside = edition) =>
  wholeText(
    fillSingleFile(
      '<!doctype html>\n<html><head><title>Verband</title></head><body><script type="application/json" id="edition"></script></body></html>',
      inside,
    ),
  )

function corpusIn(name: string, text: string) {
  const opened = openFile(name, new TextEncoder().encode(text))
  if (opened.kind !== 'corpus') throw new Error(JSON.stringify(opened))
  return opened.edition
}

describe('a file that the page itself wrote is opened as a corpus', () => {
  it.each([
    ['JSON-LD', 'a.jsonld', () => wholeText(formats['json-ld'].write(extract))],
    ['JSON-LD, whatever its name', 'download', () => wholeText(formats['json-ld'].write(extract))],
    ['a corpus in JSON', 'corpus.json', () => wholeText(formats.corpus.write(extract))],
    ['a single HTML file', 'verband.html', () => single()],
  ] as const)('%s', (_what, name, write) => {
    const { corpus, positions } = corpusIn(name, write())
    expect(corpus.claims.length).toBe(edition.corpus.claims.length)
    expect(new Set(corpus.entities.map(({ id }) => id))).toEqual(
      new Set(edition.corpus.entities.map(({ id }) => id)),
    )
    expect(positions.all).toHaveLength(edition.positions.all.length)
  })
})

describe('a file that is too large to be held', () => {
  /** Any text, as if it were as large as a file must not be. */
  const large = (text: string, length = 1000): FileSource => ({
    size: limits.size + 1,
    *chunks() {
      const bytes = new TextEncoder().encode(text)
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
    },
  })

  it.each([
    ['JSON-LD', 'a.jsonld', () => wholeText(formats['json-ld'].write(extract))],
    ['N-Quads', 'a.nq', () => wholeText(formats['n-quads'].write(extract))],
    ['a corpus in JSON', 'corpus.json', () => wholeText(formats.corpus.write(extract))],
    ['a single HTML file', 'verband.html', () => single()],
  ] as const)('is read as it comes, where it is ours: %s', (_what, name, write) => {
    const opened = openFile(name, large(write()))
    expect(opened).toMatchObject({ kind: 'corpus', edition: { corpus: { claims: edition.corpus.claims } } })
  })

  it.each([
    ['a graph', 'a.gexf', '<gexf></gexf>', { as: 'graph', code: 'too-much', limit: 'size' }],
    ['a page', 'a.html', '<!doctype html>', { as: 'corpus', code: 'not-json' }],
    ['bytes that are no text', 'a.jsonld', '{"@context": 1,\n\ud800', { as: 'corpus', code: 'not-ours' }],
  ] as const)('is refused otherwise: %s', (_what, name, text, refusal) => {
    expect(openFile(name, large(text))).toMatchObject({ kind: 'refused', refusal })
  })

  it('is refused where its bytes are no text, at their line', () => {
    const bytes = new Uint8Array([0x7b, 0x0a, 0x22, 0xff])
    const source = { size: limits.size + 1, chunks: () => [new TextEncoder().encode('{"@context":'), bytes] }
    expect(openFile('a.jsonld', source)).toMatchObject({ refusal: { as: 'corpus', code: 'not-json' } })
  })
})

describe('a graph of another program is opened without evidence', () => {
  it.each([
    ['gephi-1.2.gexf', 2, ['not-numbers', 'drawing']],
    ['yed.graphml', null, null],
  ] as const)('%s', (name, nodes, leftOut) => {
    const file = readFileSync(resolve(import.meta.dirname, '../../fixtures/graphs', name))
    const opened = openFile(name, file)
    if (opened.kind !== 'graph') throw new Error(JSON.stringify(opened))
    if (nodes === null) expect(opened.graph.nodes.length).toBeGreaterThan(1)
    else expect(opened.graph.nodes).toHaveLength(nodes)
    if (leftOut) expect(new Set(opened.leftOut.keys())).toEqual(new Set(leftOut))
  })
})

describe('what is refused says as what it was read, and why', () => {
  const changed = structuredClone(edition)
  const broken = JSON.stringify(changed).replace('"exact":"', '"exact":"§')

  it.each([
    ['a corpus whose words were changed', 'a.json', broken, { as: 'corpus', code: 'misplaced' }],
    ['a corpus cut off', 'a.json', broken.slice(0, -9), { as: 'corpus', code: 'not-json' }],
    [
      'JSON-LD of someone else',
      'a.jsonld',
      '{"@context":"https://schema.org","@graph":[]}',
      { as: 'corpus', code: 'not-ours', at: '' },
    ],
    [
      'N-Quads of someone else',
      'a.nq',
      '<https://a.example/b> <https://a.example/c> "d" .',
      { as: 'corpus', code: 'not-ours' },
    ],
    [
      'a page that is no file of ours',
      'a.html',
      '<!doctype html><title>x</title>',
      { as: 'graph', code: 'foreign', found: 'html' },
    ],
    [
      'a file of ours without its corpus',
      'verband.html',
      single().replace(/(id="edition">)[^<]*/, '$1'),
      { as: 'corpus', code: 'not-json' },
    ],
  ] as const)('%s', (_what, name, text, refusal) => {
    expect(openFile(name, text)).toMatchObject({ kind: 'refused', refusal })
  })

  it('all that is hostile, as when it is read as a graph', () => {
    const quick = hostile.filter(
      ([what]) => !/hundred thousand|million|megabytes|too many|without end/.test(what),
    )
    expect(quick.length).toBeGreaterThan(40)
    for (const [what, name, make, code] of quick)
      expect(openFile(name, make()), what).toMatchObject({ kind: 'refused', refusal: { as: 'graph', code } })
  })
})
