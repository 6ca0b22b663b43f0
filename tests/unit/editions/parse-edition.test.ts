// What passes the gate, whatever it comes from: today's editions, those saved before; and what is refused, at its place.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdition } from '../../../src/editions/index.ts'
import { inTodaysFormat } from '../../../src/editions/migrations.ts'
import { outlinedEdition } from '../../../src/editions/outline.ts'
import { makeEdition } from '../../../src/graph/index.ts'
import { corpora } from '../formats/random.ts'

type Loose = { [key: string]: Loose } & Loose[]

const fixture = (): Loose =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/editions/format-1.json'), 'utf8'))
const spoilt = (spoil: (edition: Loose) => unknown): Loose => {
  const edition = fixture()
  spoil(edition)
  return edition
}

describe('the gate', () => {
  it('lets an edition through as it is, also one of format 1 as first saved', () => {
    const edition = fixture()
    expect(parseEdition(edition)).toEqual({ kind: 'read', edition })
    expect(outlinedEdition(edition)).toEqual(edition)
  })

  it('takes one that does not say where nodes lie, and leaves out what it does not know', () => {
    const edition = spoilt(edition => {
      delete edition.positions
      Object.assign(edition, { colour: 'red' })
    })
    expect(parseEdition(edition)).toMatchObject({ kind: 'read', edition: { positions: {} } })
    expect(outlinedEdition(edition)).toMatchObject({ positions: {} })
    expect(parseEdition(edition)).not.toHaveProperty('edition.colour')
  })

  it.each<readonly [string, unknown, string, string]>([
    ['nothing', undefined, 'not-ours', ''],
    ['a text', 'edition', 'not-ours', ''],
    ['a list', [], 'not-ours', ''],
    ['something else', { format: 1, nodes: [] }, 'not-ours', ''],
    ['a format to come', spoilt(it => Object.assign(it, { format: 7 })), 'malformed', 'format'],
    ['a format that is none', spoilt(it => Object.assign(it, { format: '1' })), 'malformed', 'format'],
    ['no corpus in it', { format: 1, corpus: null }, 'malformed', 'corpus'],
    ['a list that lacks', spoilt(it => delete it.corpus!.errata), 'malformed', 'corpus.errata'],
    [
      'a name that is no text',
      spoilt(it => Object.assign(it.corpus!.entities![0]!.label!, { nl: 7 })),
      'malformed',
      'corpus.entities.0.label.nl',
    ],
    [
      'an entity twice',
      spoilt(it => it.corpus!.entities!.push(it.corpus!.entities![0]!)),
      'duplicate',
      'entities.3.id',
    ],
    [
      'a claim about nobody',
      spoilt(it => Object.assign(it.corpus!.claims![0]!, { subjects: ['belgium', '__proto__'] })),
      'unknown',
      'claims.0',
    ],
    [
      'other words in a quote',
      spoilt(it => Object.assign(it.corpus!.claims![0]!.quotes![0]!, { exact: 'België verlaat de EU' })),
      'misplaced',
      'claims.0.quotes.0',
    ],
    [
      'a mention beyond its passage',
      spoilt(it => Object.assign(it.corpus!.mentions![2]!, { end: 999 })),
      'misplaced',
      'mentions.2',
    ],
    ['a node without a place', spoilt(it => it.positions!.all!.pop()), 'unknown', 'positions.all'],
    [
      'more ends than can be drawn',
      spoilt(it => Object.assign(it.corpus!.claims![0]!, { subjects: Array(301).fill('belgium') })),
      'too-large',
      'corpus.claims.0.subjects',
    ],
  ])('refuses %s, and says where', (_what, value, code, at) => {
    expect(parseEdition(value)).toEqual({ kind: 'refused', code, at })
  })

  it('never throws, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        for (const it of [value, { format: 1, corpus: value, positions: value }]) {
          expect(parseEdition(it).kind).toBe('refused')
          outlinedEdition(it)
          inTodaysFormat(it)
        }
      }),
    )
  })
})

describe('the outline', () => {
  it('is that of whatever the gate lets through, and of nothing that could not be drawn', () => {
    fc.assert(
      fc.property(corpora, corpus => {
        const edition = JSON.parse(JSON.stringify(makeEdition(corpus)))
        expect(parseEdition(edition)).toEqual({ kind: 'read', edition })
        expect(outlinedEdition(edition)).toBe(edition)
      }),
      { numRuns: 10 },
    )
    for (const list of ['documents', 'claims', 'entities', 'questions'])
      expect(outlinedEdition(spoilt(it => delete it.corpus![list]))).toBeNull()
    expect(outlinedEdition(spoilt(it => Object.assign(it, { positions: { all: 7 } })))).toBeNull()
  })
})
