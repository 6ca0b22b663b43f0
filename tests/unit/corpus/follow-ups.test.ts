// One fault reports itself, and not all that follows from it.

import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { compilePage, saidBy } from './one-page.ts'
import { filesOf, small } from './small.ts'

const file = (path: string) => small[path]!
const countries = 'entities/country.yaml'
const claims = 'documents/note/claims.yaml'
const source = 'documents/note/source.md'

/** What is said of the small corpus with these files changed, each as `severity code: message`. */
const said = (changes: Parameters<typeof filesOf>[0]) =>
  compileCorpus(filesOf(changes)).diagnostics.map(
    ({ severity, code, message, file, line }) => `${severity} ${code} ${file}:${line} ${message}`,
  )

const followed = (changes: Parameters<typeof filesOf>[0]) => {
  const all = said(changes)
  const errors = all.filter(line => line.startsWith('error'))
  const others = all.filter(line => !line.startsWith('error'))
  return { errors: errors.map(line => line.split(' ')[1]), others }
}

const cases: {
  name: string
  changes: Parameters<typeof filesOf>[0]
  errors: string[]
  unchecked: string | null
}[] = [
  {
    name: 'an entry with a bad id that nothing refers to',
    changes: {
      [countries]: `${file(countries)}- id: Belgium2\n  label: { en: B }\n  forms: { nl: [landen] }\n`,
    },
    errors: ['schema'],
    unchecked: null,
  },
  {
    name: 'an entry with a bad id that claims refer to as it was meant',
    changes: { [countries]: file(countries).replace('id: france', 'id: France') },
    errors: ['schema'],
    unchecked: '1 reference to what stands here is not checked',
  },
  {
    name: 'an entry with a wrong key',
    changes: {
      [countries]: file(countries).replace('label: { en: France }', 'label: { en: France }\n  lable: x'),
    },
    errors: ['schema'],
    unchecked: '1 reference to what stands here is not checked',
  },
  {
    name: 'an entry whose id stands under a wrong key',
    changes: { [countries]: file(countries).replace('id: france', 'ident: france') },
    errors: ['schema'],
    unchecked: '1 reference to what stands here is not checked',
  },
  {
    name: 'an entry without an id',
    changes: { [countries]: file(countries).replace('- id: france\n  label', '- label') },
    errors: ['schema'],
    unchecked: '1 reference to what stands here is not checked',
  },
  {
    name: 'an entry whose id is a list',
    changes: { [countries]: file(countries).replace('id: france', 'id: [france]') },
    errors: ['schema'],
    unchecked: '1 reference to what stands here is not checked',
  },
  {
    name: 'a file of entities that is not YAML',
    changes: { [countries]: `${file(countries)}- id: [\n` },
    errors: ['yaml-syntax'],
    unchecked: '2 references to what stands here and 4 names in the text are not checked',
  },
  {
    name: 'a file of entities that is not UTF-8',
    changes: { [countries]: new Uint8Array([...new TextEncoder().encode(`${file(countries)}# `), 0xe9]) },
    errors: ['not-utf-8'],
    unchecked: '2 references to what stands here and 4 names in the text are not checked',
  },
  {
    name: 'a file of entities of no type',
    changes: { 'entities/countries.yaml': file(countries), [countries]: null },
    errors: ['unknown-type'],
    unchecked: '2 references to what stands here and 4 names in the text are not checked',
  },
  {
    name: 'a source that is missing',
    changes: { [source]: null },
    errors: ['missing-file'],
    unchecked: '5 entities and 8 forms are not checked',
  },
  {
    name: 'a document with a wrong key',
    changes: { 'documents/note/document.yaml': `${file('documents/note/document.yaml')}isuer: belgium\n` },
    errors: ['schema'],
    unchecked: '5 entities and 8 forms are not checked',
  },
  {
    name: 'a document and a claim that are both wrong',
    changes: {
      'documents/note/document.yaml': file('documents/note/document.yaml').replace('06-17', '06-31'),
      [claims]: file(claims).replace('2006/..', '2006/2005'),
    },
    errors: ['schema', 'schema'],
    unchecked: '5 entities and 8 forms are not checked',
  },
  {
    name: 'claims that are not YAML',
    changes: { [claims]: `${file(claims)}- a: [\n` },
    errors: ['yaml-syntax'],
    unchecked: '2 passages are not checked',
  },
  {
    name: 'a claim with a wrong key, whose words are known',
    changes: { [claims]: file(claims).replace('  when: 2006', '  whem: 2006') },
    errors: ['schema'],
    unchecked: null,
  },
  {
    name: 'a claim of somebody that there is not',
    changes: { [claims]: file(claims).replace('[belgium, france]', '[belgum, france]') },
    errors: ['unknown-id'],
    unchecked: null,
  },
  {
    name: 'reasons that are not YAML',
    changes: { 'documents/note/no-claim.yaml': '- quote: [\n' },
    errors: ['yaml-syntax'],
    unchecked: '1 passage is not checked',
  },
  {
    name: 'a reason without its reason',
    changes: { 'documents/note/no-claim.yaml': '- quote: De landen hebben daarvoor in het najaar\n' },
    errors: ['schema'],
    unchecked: null,
  },
  {
    name: 'a form that another entity has',
    changes: {
      [countries]: file(countries).replace('[Frankrijk], fr: [France]', '[België], fr: [Belgique]'),
    },
    errors: ['form-claimed-twice', 'form-claimed-twice'],
    unchecked: null,
  },
]

describe('one fault', () => {
  it.each(cases)('$name', ({ changes, errors, unchecked }) => {
    const found = followed(changes)
    expect(found.errors).toEqual(errors)
    const others = found.others.filter(line => !/name-not-covered.*Fran(krijk|ce)/.test(line))
    if (unchecked === null) expect(others).toEqual([])
    else expect(others.map(line => line.replace(/^.*Until this is mended, /, ''))).toEqual([`${unchecked}.`])
  })

  it('of a key that is called otherwise is told at that key, with the one that is meant', () => {
    const lines = said({ [countries]: file(countries).replace('id: france', 'ident: france') })
    expect(lines.filter(line => line.startsWith('error'))).toEqual([
      `error schema ${countries}:4 \`1\`: there is no key \`ident\` here.`,
    ])
    const { diagnostics } = compileCorpus(
      filesOf({ [countries]: file(countries).replace('id: france', 'ident: france') }),
    )
    expect(diagnostics[0]?.remedy).toBe("Did you mean 'id'?")
  })

  it('says where it is, before what it keeps from being seen', () => {
    expect(said({ [source]: null }).map(line => line.split(' ').slice(0, 3).join(' '))).toEqual([
      `error missing-file ${source}:1`,
      `warning not-checked ${source}:1`,
    ])
  })
})

describe('a file that is none', () => {
  const bytes = (...start: number[]) => new Uint8Array([...start, 0x00, 0xff, 0xfe, 0x41])
  it.each([
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'is a PDF, not text. Take its text out'],
    ['a Word file', bytes(0x50, 0x4b, 3, 4), 'is a Word file or another archive, not text.'],
    ['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0), 'is an old Word or Excel file'],
    ['UTF-16', bytes(0xff, 0xfe), 'is text in UTF-16, not text. Save it as UTF-8.'],
    ['Latin-1', new Uint8Array([0x63, 0xe9]), 'is not UTF-8 text.'],
  ])('%s', (_name, content, words) => {
    expect(
      saidBy(compilePage({ text: '', languages: ['en'], files: { 'documents/p-1/source.md': content } }))[0],
    ).toContain(words)
  })
})

describe('what may be meant', () => {
  it('is named where it is near, and else all that may stand there', () => {
    const remedy = (predicate: string) =>
      saidBy(
        compilePage({
          text: 'A.',
          languages: ['en'],
          claims: [{ predicate, subjects: ['a'], quotes: { en: 'A' } }],
        }),
      )[0]
    expect(remedy('appoints')).toMatch(/there is no 'appoints' here\. It is one of cooperates-with, /)
    expect(remedy('support')).toContain("Did you mean 'supports'?")
    expect(remedy('lead')).toContain("Did you mean 'leads'?")
  })

  it('of a missing source is what lies beside it, and not the source of another paper', () => {
    const [missing] = saidBy(
      compilePage({
        text: 'A.',
        languages: ['en'],
        files: {
          'corpus.yaml': 'title: { en: Two }\nlanguages: [en]\ndocuments: [p-1, p-2]\n',
          'documents/p-2/document.yaml': 'number: P 2\ntitle: { en: P }\ndate: "2024"\nlanguages: [en]\n',
          'documents/p-2/paper.pdf': '%PDF',
        },
      }),
      'error',
    )
    expect(missing).toContain('documents/p-2/source.md is not there. Add the text')
    expect(missing).toContain('Beside it there is paper.pdf.')
    expect(missing).not.toContain('p-1')
  })

  it('of a folder that is not listed is to list it', () => {
    const compilation = compilePage({
      text: 'A.',
      languages: ['en'],
      files: { 'documents/p-9/source.md': 'B.' },
    })
    expect(saidBy(compilation)[0]).toBe(
      'unlisted-document: documents/p-9/ is not listed in corpus.yaml, so it is not read. Add p-9 to `documents`, or take the folder away.',
    )
  })

  it('of a point is the numbers that there are', () => {
    const point = (document: string, number: number) =>
      saidBy(
        compilePage({
          text: '1. One to do\n\n2. Two to do',
          languages: ['en'],
          files: {
            'entities/recommendation.yaml': `- { id: r, label: { en: R }, point: { document: ${document}, number: ${number} } }\n`,
          },
        }),
        'error',
      )[0]
    expect(point('p-1', 7)).toContain("Document 'p-1' has no point numbered 7. Its points are numbered 1, 2.")
    expect(point('p-2', 1)).toContain("There is no document 'p-2'. The documents are 'p-1'.")
  })
})

describe('a circle', () => {
  const part = (subject: string, object: string, words: string) => ({
    ...{ predicate: 'part-of', subjects: [subject], objects: [object], quotes: { en: words } },
  })
  const page = (...parts: object[]) =>
    saidBy(
      compilePage({
        text: { en: 'Alpha is in Beta, Beta in Gamma, Gamma in Alpha, Delta in Delta.' },
        languages: ['en'],
        names: Object.fromEntries(
          ['Alpha', 'Beta', 'Gamma', 'Delta'].map(name => [`project/${name.toLowerCase()}`, { en: [name] }]),
        ),
        claims: parts,
      }),
    )
  it('of parts is said, once, with the claims that make it', () => {
    const said = page(
      part('alpha', 'beta', 'Alpha is in Beta'),
      part('beta', 'gamma', 'Beta in Gamma'),
      part('gamma', 'alpha', 'Gamma in Alpha'),
      part('delta', 'delta', 'Delta in Delta'),
    )
    expect(said.map(line => line.replace(/ One of.*/, ''))).toEqual([
      "circular: 'gamma' is part of 'alpha', which in turn is part of 'gamma' (documents/p-1/claims.yaml:2, documents/p-1/claims.yaml:15).",
      "circular: 'delta' is part of itself.",
    ])
    expect(page(part('alpha', 'beta', 'Alpha is in Beta'), part('gamma', 'beta', 'Beta in Gamma'))).toEqual(
      [],
    )
  })
})

describe('a key that would be lost', () => {
  it('is an error', () => {
    const label =
      '- id: belgium\n  label: { en: Belgium, __proto__: x }\n  forms: { nl: [België], fr: [Belgique] }\n'
    const [first] = said({ [countries]: label })
    expect(first).toContain('error schema entities/country.yaml:2 there is no key `__proto__` here.')
  })
})
