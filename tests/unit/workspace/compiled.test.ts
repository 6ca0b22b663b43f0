// What is edited, compiled: no change makes a file that cannot be read, or one that speaks of what is not there.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCorpus, compiler, type Diagnostic } from '../../../src/corpus/index.ts'
import type { DocumentId, EntityId } from '../../../src/model/index.ts'
import { apply, type Change, filesOf, type Texts, textsOf } from '../../../src/workspace/index.ts'
import { anyWords, changeOf, dice } from './changes.ts'
import { small } from './small.ts'

/** What a file would be spoilt by. What somebody states wrongly, they are told. */
const spoilt = new Set([
  'yaml-syntax',
  'schema',
  'unknown-id',
  'duplicate-id',
  'id-missing',
  'unknown-type',
  'missing-file',
  'no-corpus',
])

describe('a change of any kind', () => {
  it('leaves files that the compiler reads', () => {
    const compile = compiler()
    fc.assert(
      fc.property(fc.array(dice(anyWords), { minLength: 1, maxLength: 12 }), rolled => {
        let texts = small
        for (const each of rolled) {
          const applied = apply(texts, changeOf(texts, each))
          if ('fault' in applied) continue
          texts = applied.texts
          const wrong = compile(filesOf(texts)).diagnostics.filter(({ code }) => spoilt.has(code))
          expect(wrong, JSON.stringify(changeOf(texts, each))).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })
})

const folder = resolve(import.meta.dirname, '../../../graph-data')
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(?:yaml|md)$/.test(path))
    .map(path => [path.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(folder, path)))]),
)

describe('928/2', () => {
  const texts = textsOf(files)
  const { corpus, diagnostics } = compileCorpus(files)
  const compile = compiler()
  const told = ({ file, code, message }: Diagnostic) => `${file} ${code} ${message}`
  const document = '928-2' as DocumentId
  const sensible = fc.array(
    fc.oneof(
      fc
        .constantFrom(...corpus.claims)
        .map(({ id }): Change => ({ kind: 'read', claim: id, reading: { by: 'Nel', on: '2026-11-27' } })),
      fc
        .constantFrom(...corpus.claims)
        .map(
          ({ id }): Change => ({ kind: 'change-claim', claim: id, to: { remark: { en: 'Read twice.' } } }),
        ),
      fc
        .constantFrom(...corpus.claims)
        .map((claim): Change => ({ kind: 'change-claim', claim: claim.id, to: { quotes: quotesOf(claim) } })),
      fc.constantFrom(...corpus.entities).map(
        ({ id }): Change => ({
          kind: 'change-entity',
          entity: id,
          to: { remark: { en: 'A name: of course.' } },
        }),
      ),
      fc.constant<Change>({ kind: 'refuse', document, refused: { forms: { nl: ['Samenwerking'] } } }),
    ),
    { minLength: 1, maxLength: 5 },
  )

  it('stays as sound as it is, whatever is remarked, read or quoted with what stands around it', () => {
    fc.assert(
      fc.property(sensible, changes => {
        let now: Texts = texts
        for (const change of changes) {
          const applied = apply(now, change)
          if ('fault' in applied) expect(applied.fault).toBe('nothing-changes')
          else now = applied.texts
        }
        expect(
          compile(filesOf(now, files, texts))
            .diagnostics.map(told)
            .sort(),
        ).toEqual(diagnostics.map(told).sort())
      }),
      { numRuns: 8 },
    )
  })

  it('knows one entity where it knew two, with all that is said of both', () => {
    const [into, from] = ['benelux', 'european-union'] as EntityId[]
    const applied = apply(texts, { kind: 'merge-entities', into: into!, from: [from!] })
    if ('fault' in applied) throw new Error(JSON.stringify(applied))
    const after = compile(filesOf(applied.texts, files, texts)).corpus
    const ends = (claim: (typeof corpus.claims)[number]) => [
      ...claim.subjects,
      ...claim.objects,
      ...claim.projects,
    ]
    const about = corpus.claims
      .filter(claim => ends(claim).some(id => id === into || id === from))
      .map(({ id }) => id)
    const now = after.claims.filter(claim => ends(claim).includes(into!)).map(({ id }) => id)
    expect(now.sort()).toEqual(about.sort())
    expect(after.entities.some(({ id }) => id === from)).toBe(false)
    expect(after.mentions).toHaveLength(corpus.mentions.length)
  })

  function quotesOf({ quotes }: (typeof corpus.claims)[number]) {
    return Object.fromEntries(
      quotes.map(({ language, exact, prefix, suffix }) => [language, { exact, prefix, suffix }]),
    )
  }
})
