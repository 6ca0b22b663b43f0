// Ids that outlive edits: a paragraph more, one split, one mended; and the command that writes those that lack.

import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus, type Files, missingIds } from '../../../src/corpus/index.ts'
import type { Corpus, QuotedClaim } from '../../../src/model/index.ts'
import { filesOf, small } from './small.ts'

const claimsPath = 'documents/note/claims.yaml'
const sourcePath = 'documents/note/source.md'
const textIn = (files: Files, path: string) => new TextDecoder().decode(files.get(path))
const withText = (files: Files, path: string, text: string): Files =>
  new Map(files).set(path, new TextEncoder().encode(text))
const codes = (files: Files) =>
  compileCorpus(files).diagnostics.map(
    ({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`,
  )

const withoutIds = (text: string) => text.replaceAll(/^- id: .*\n {2}/gm, '- ')

/** What a claim says, whatever it is called. */
const saying = ({ id: _, quotes, ...rest }: QuotedClaim) =>
  JSON.stringify([rest, quotes.map(({ language, exact }) => [language, exact])])

/** Passages by the words of their first language, with their ids. */
const named = ({ documents }: Corpus) =>
  new Map(
    documents.flatMap(({ passages }) =>
      passages.map(({ id, sides }) => [id, Object.values(sides)[0]!.text] as const),
    ),
  )

const before = await readFiles(resolve(import.meta.dirname, '../../../graph-data'))
const paperSource = 'documents/928-2/source.md'
const paperClaims = 'documents/928-2/claims.yaml'
const real = compileCorpus(before).corpus
const source = textIn(before, paperSource)

/** 928/2 without ids of its claims: they have those that follow from what they say, and where. */
const nameless = withText(before, paperClaims, withoutIds(textIn(before, paperClaims)))

/** Where a paragraph of 928/2 ends in each of its languages, if another may follow there. */
const paragraphs = real.documents[0]!.passages.flatMap(({ id, kind, sides }) => {
  const ends = Object.values(sides).map(({ ranges }) => ranges.at(-1)!.end)
  const isFree = ends.length === 2 && ends.every(end => source.startsWith('\n\n', end))
  return kind === 'paragraph' && isFree ? [{ id, ends }] : []
})

/** The source with these words at those places. */
const withWords = (words: readonly string[], ends: readonly number[]): string =>
  ends
    .map((end, i) => ({ end, put: words[i]! }))
    .sort((a, b) => b.end - a.end)
    .reduce((text, { end, put }) => text.slice(0, end) + put + text.slice(end), source)

const put = [
  '\n\nEen nieuwe alinea over iets dat nog niemand in dit stuk heeft gezegd, in het Nederlands.',
  '\n\nUn nouvel alinéa sur quelque chose que personne n’a encore dit dans ce document, en français.',
]

describe('ids of 928/2', { timeout: 60_000 }, () => {
  const { corpus } = compileCorpus(nameless)
  const edited = (text: string) => compileCorpus(withText(nameless, paperSource, text)).corpus

  it('stay when a paragraph is put in, wherever: of claims too that have none of their own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), ({ ends }) => {
        const after = edited(withWords(put, ends))
        expect(after.claims.map(({ id }) => id)).toEqual(corpus.claims.map(({ id }) => id))
        const now = named(after)
        expect([...named(corpus)].filter(([id, text]) => now.get(id) !== text)).toEqual([])
        expect(now.size).toBe(named(corpus).size + 1)
      }),
      { numRuns: 4, examples: [[paragraphs[0]!], [paragraphs.at(-1)!]] },
    )
  })

  it('stay when a word of a paragraph is mended, but for that paragraph and what rests on it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), ({ id, ends }) => {
        const after = edited(
          withWords(
            [' (sic)', ' (sic)'],
            ends.map(end => end - 1),
          ),
        )
        const now = named(after)
        expect([...named(corpus).keys()].filter(other => !now.has(other))).toEqual([id])
        const ids = new Set(after.claims.map(claim => claim.id))
        const gone = corpus.claims.filter(claim => !ids.has(claim.id))
        expect(gone.filter(({ quotes }) => quotes[0].passage !== id)).toEqual([])
      }),
      { numRuns: 3 },
    )
  })

  it('of its claims are their own, all of them', () => {
    const text = withWords([' (sic)', ' (sic)'], paragraphs[4]!.ends)
    const after = compileCorpus(withText(before, paperSource, text)).corpus
    expect(after.claims.map(({ id }) => id)).toEqual(real.claims.map(({ id }) => id))
  })
})

describe('a paragraph that is split', () => {
  const text = small[sourcePath]!.replace(
    'in het project Hazeldonk. ',
    'in het project Hazeldonk.\n\n',
  ).replace('dans le projet Hazeldonk. ', 'dans le projet Hazeldonk.\n\n')
  const was = compileCorpus(filesOf()).corpus

  it('leaves every other id, and every claim its own', () => {
    const { corpus } = compileCorpus(filesOf({ [sourcePath]: text }))
    expect(corpus.claims.map(({ id }) => id)).toEqual(was.claims.map(({ id }) => id))
    const now = named(corpus)
    const gone = [...named(was)].filter(([id]) => !now.has(id))
    expect(gone.map(([, words]) => words.slice(0, 10))).toEqual(['Sinds 2006'])
    expect(now.size).toBe(named(was).size + 1)
  })

  it('leads its old id to its beginning, once an edition from before is shown', () => {
    const files = filesOf({ [sourcePath]: text })
    const { redirects, claims } = missingIds(files, was)
    expect(claims).toEqual([])
    expect(redirects.map(({ file, count }) => [file, count])).toEqual([['documents/note/redirects.yaml', 1]])
    const led = withText(files, redirects[0]!.file, redirects[0]!.text)
    expect(missingIds(led, was).redirects).toEqual([])
    const [old] = [...named(was)].find(([, words]) => words.startsWith('Sinds 2006'))!
    const passages = compileCorpus(led).corpus.documents.flatMap(({ passages }) => passages)
    const target = passages.find(({ formerly }) => formerly?.includes(old))!
    expect(Object.values(target.sides)[0]!.text).toMatch(/^Sinds 2006/)
    expect(codes(led).filter(line => line.includes('redirects'))).toEqual([])
  })
})

describe('ids that lack', () => {
  const lacking = `# What the note states.
- predicate: cooperates-with   # all year
  subjects: [ belgium,   france ]
  projects: [hazeldonk]
  quotes: &both
    nl: werken België en Frankrijk samen

    fr: "La Belgique et la France collaborent"

- id: more-to-do
  predicate: addresses
  subjects: [recommendation-1]
  objects: [drug-trafficking]
  quotes: { nl: de handel in verdovende middelen, fr: le trafic de stupéfiants }
- { predicate: addresses, subjects: [hazeldonk], objects: [drug-trafficking], quotes: *both }
`
  const files = filesOf({ [claimsPath]: lacking })

  it('are said once, at the first, with the command that writes them', () => {
    const { diagnostics, corpus } = compileCorpus(files)
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'id-missing', file: claimsPath, line: 2, column: 3 },
    ])
    expect(diagnostics[0]!.message).toContain('nor have 1 below')
    expect(diagnostics[0]!.remedy).toContain('npm run corpus -- ids')
    expect(corpus.claims).toHaveLength(3)
  })

  it('are written once, those that links have already, and nothing else is touched', () => {
    const { claims, faults } = missingIds(files)
    expect([claims.length, claims[0]!.count, faults]).toEqual([1, 2, []])
    const { text } = claims[0]!
    const ids = compileCorpus(files).corpus.claims.map(({ id }) => id)
    const [first, , third] = ids.map(id => id.slice('note~'.length))
    expect(text).toBe(
      lacking
        .replace('- predicate: cooperates', `- id: ${first}\n  predicate: cooperates`)
        .replace('- { predicate', `- { id: ${third}, predicate`),
    )
    const whole = withText(files, claimsPath, text)
    expect(codes(whole)).toEqual([])
    expect(compileCorpus(whole).corpus.claims.map(({ id }) => id)).toEqual(ids)
    expect(missingIds(whole)).toEqual({ claims: [], redirects: [], faults: [] })
  })

  it.each([
    ['lines that end as on Windows', lacking.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${lacking}`],
    ['no end of line at the end', lacking.trimEnd()],
    ['more room before each key', lacking.replaceAll(/^( +)(?=\S)/gm, '$1$1').replaceAll(/^- /gm, '-   ')],
  ])('are put into a file with %s', (_how, text) => {
    const files = filesOf({ [claimsPath]: text })
    const { claims, faults } = missingIds(files)
    expect(faults).toEqual([])
    expect(claims[0]!.text.replaceAll(/id: (?!more)\w+(\r?\n +|, )/g, '')).toBe(text)
    expect(codes(withText(files, claimsPath, claims[0]!.text))).toEqual([])
  })

  it('are put into JSON, which stays JSON', () => {
    const entry = { predicate: 'addresses', subjects: ['hazeldonk'], objects: ['drug-trafficking'] }
    const text = JSON.stringify([{ ...entry, quotes: { nl: 'Hazeldonk', fr: 'Hazeldonk' } }], null, 2)
    const [written] = missingIds(filesOf({ [claimsPath]: text })).claims
    expect(JSON.parse(written!.text)).toMatchObject([{ id: expect.any(String), ...entry }])
  })

  it('are those of an edition from before, where that has them', () => {
    const was = compileCorpus(filesOf()).corpus
    const files = filesOf({ [claimsPath]: withoutIds(small[claimsPath]!) })
    const { claims } = missingIds(files, was)
    expect(claims[0]!.text).toBe(small[claimsPath])
  })

  it('belong to the claim: one that is changed, moved or quoted anew keeps it', () => {
    const text = small[claimsPath]!.replace('when: 2006/..', 'when: 2007/..').replace(
      'werken België',
      'België',
    )
    const moved = text
      .split(/(?=^- )/m)
      .reverse()
      .join('')
    const { corpus } = compileCorpus(filesOf({ [claimsPath]: moved }))
    expect(corpus.claims.map(({ id }) => id)).toEqual(['note~more-to-do', 'note~working-together'])
    const more = text.replace('[belgium, france]', '[belgium, france, customs]')
    expect(codes(filesOf({ [claimsPath]: more }))).toEqual([`error unknown-id ${claimsPath}:3`])
  })

  it('are an error where two claims have the same, with the place of the second', () => {
    const twice = small[claimsPath]!.replace('more-to-do', 'working-together')
    expect(codes(filesOf({ [claimsPath]: twice }))).toEqual([`error duplicate-id ${claimsPath}:9`])
  })

  it('do not part two claims that state the same', () => {
    const [one] = small[claimsPath]!.split(/(?=^- )/m)
    const twice = small[claimsPath]! + one!.replace('working-together', 'once-more')
    expect(codes(filesOf({ [claimsPath]: twice }))).toEqual([`warning duplicate-claim ${claimsPath}:16`])
    expect(compileCorpus(filesOf()).corpus.claims.map(saying)).toEqual(
      compileCorpus(filesOf({ [claimsPath]: twice })).corpus.claims.map(saying),
    )
  })
})

describe('redirects', () => {
  const path = 'documents/note/redirects.yaml'
  const id = compileCorpus(filesOf()).corpus.documents[0]!.passages[1]!.id
  const formerly = (text: string) =>
    compileCorpus(filesOf({ [path]: text })).corpus.documents[0]!.passages.map(passage => passage.formerly)[1]

  it('lead on over what has moved twice', () => {
    expect(formerly(`- { from: note.2, to: note.gone }\n- { from: note.gone, to: ${id} }\n`)).toEqual([
      'note.2',
      'note.gone',
    ])
  })

  it('that lead nowhere, in a circle, twice or from a passage that is there are said', () => {
    const text = `- { from: a, to: b }\n- { from: b, to: a }\n- { from: c, to: ${id} }\n- { from: c, to: d }\n- { from: ${id}, to: a }\n`
    expect(codes(filesOf({ [path]: text }))).toEqual([
      `warning unknown-id ${path}:1`,
      `warning unknown-id ${path}:2`,
      `warning duplicate-id ${path}:4`,
      `warning duplicate-id ${path}:5`,
    ])
    expect(formerly(text)).toEqual(['c'])
  })
})
