// vocabulary.yaml: what it adds can be spoken of, and what is wrong in it is said with its place and what to do.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { colord } from 'colord'
import { describe, expect, it } from 'vitest'
import {
  type Compilation,
  compileCorpus,
  compiler,
  jsonSchemas,
  vocabularyIn,
} from '../../../src/corpus/index.ts'
import { papers, spareColors } from '../../../src/corpus/type-styles.ts'
import { compiledCourts, courtFiles, courtFilesWith, courts } from '../../fixtures/courts.ts'
import { filesOf } from './small.ts'

const path = 'vocabulary.yaml'

/** What is said of the vocabulary when some of its text is replaced. */
const saidWith = (
  ...changes: Parameters<typeof courtFilesWith> extends [string, ...infer Rest] ? Rest : never
) => compileCorpus(courtFilesWith(path, ...changes)).diagnostics.filter(({ file }) => file === path)

const lineOf = (text: string): number =>
  new TextDecoder()
    .decode(courtFiles.get(path))
    .split('\n')
    .findIndex(line => line.includes(text)) + 1

describe('a corpus with a vocabulary of its own', () => {
  it('compiles without a word of complaint', () => {
    expect(compiledCourts.diagnostics).toEqual([])
    expect(courts.claims).toHaveLength(10)
    expect(courts.vocabulary?.types.map(({ id }) => id)).toEqual([
      'court',
      'person',
      'law',
      'article',
      'fund',
    ])
    expect(courts.vocabulary?.predicates).toHaveLength(6)
  })

  it('gives a look to a type that says none: a shape that no other has, and a colour that can be seen', () => {
    const fund = courts.vocabulary!.types.find(({ id }) => id === ('fund' as string))!
    const others = courts.vocabulary!.types.filter(type => type !== fund)
    expect(others.map(({ style }) => style.shape)).not.toContain(fund.style.shape)
    expect(['square', 'wedge']).not.toContain(fund.style.shape)
    for (const theme of ['light', 'dark'] as const)
      expect(colord(fund.style[theme]).contrast(papers[theme])).toBeGreaterThanOrEqual(4.5)
  })

  it('holds statements to it', () => {
    const wrong = courtFilesWith(
      'documents/letter/claims.yaml',
      ['predicate: opposes', 'predicate: appoint'],
      ['objects: [duinstad]', 'objects: [bar]'],
    )
    expect(compileCorpus(wrong).diagnostics).toMatchObject([
      { code: 'schema', line: 2, remedy: "Did you mean 'appoints'? Or define it in vocabulary.yaml." },
      { code: 'wrong-type', message: "'bar' (organisation) cannot stand among the objects of 'sits-in'." },
    ])
  })

  it('may use its types in the predicates that all corpora have, as far as they act or are made', () => {
    const cooperating = courtFilesWith('documents/money/claims.yaml', ['deliberates-with', 'cooperates-with'])
    expect(compileCorpus(cooperating).diagnostics).toEqual([])
    const supporting = courtFilesWith('documents/money/claims.yaml', [
      'predicate: opposes',
      'predicate: supports',
    ])
    expect(compileCorpus(supporting).diagnostics).toEqual([])
  })

  it('is compiled anew where its vocabulary is edited, as if from the start', () => {
    const compile = compiler()
    compile(courtFiles)
    const edited = courtFilesWith(path, [
      'subjects: [court]\n    objects: [place]',
      'subjects: [person]\n    objects: [place]',
    ])
    const made = ({ corpus, diagnostics }: Compilation) => ({ corpus, diagnostics })
    expect(made(compile(edited))).toEqual(made(compileCorpus(edited)))
    expect(compile(edited).diagnostics).toMatchObject([
      { code: 'wrong-type', file: 'documents/letter/claims.yaml' },
    ])
    expect(made(compile(courtFiles))).toEqual(made(compiledCourts))
  })

  it('adds nothing to a corpus without one', () => {
    expect(compileCorpus(filesOf()).corpus).not.toHaveProperty('vocabulary')
    expect(compileCorpus(filesOf({ [path]: '{}\n' })).corpus).not.toHaveProperty('vocabulary')
  })

  it('is what editors complete with', () => {
    const claims = JSON.stringify(jsonSchemas(vocabularyIn(courtFiles)).get('claims'))
    expect(claims).toContain('"deliberates-with"')
    expect(JSON.stringify(jsonSchemas().get('claims'))).not.toContain('"deliberates-with"')
    expect([...jsonSchemas().keys()]).toContain('vocabulary')
  })
})

describe('what is wrong in vocabulary.yaml', () => {
  it('is words that lack in a language of the page, once for each language', () => {
    const withoutGerman = courtFilesWith(
      'corpus.yaml',
      ['[nl, fr, de, en]', '[nl, fr, en]'],
      ['[money, registry, letter]', '[money, letter]'],
    )
    const words = courtFilesWith(
      path,
      [', de: [Gericht, Gerichte]', ''],
      [', de: [Person, Personen]', ''],
    ).get(path)!
    const files = new Map([...withoutGerman, [path, words]])
    const said = compileCorpus(files).diagnostics.filter(({ code }) => code === 'interface-language-missing')
    expect(said).toMatchObject([
      {
        ...{ severity: 'warning', file: path, line: lineOf('- id: court') + 1 },
        message:
          "Readers may choose de as the language of the page, in which there are no words for 'court', 'person'.",
        remedy: 'Add them under `de`; until then they are told in another language.',
      },
    ])
  })

  it('is an unknown type at an end', () => {
    expect(saidWith(['objects: [person]', 'objects: [persons]'])).toMatchObject([
      {
        ...{ severity: 'error', code: 'unknown-type', line: lineOf('objects: [person]') },
        message: "There is no type 'persons', which 'appoints' is to join.",
        remedy: "Did you mean 'person'?",
      },
    ])
  })

  it('is a name that has a meaning already, or is there twice', () => {
    expect(saidWith(['- id: fund', '- id: project'])).toMatchObject([
      { severity: 'error', code: 'reserved-name', line: lineOf('- id: fund') },
    ])
    expect(saidWith(['- id: fund', '- id: actors'])).toMatchObject([{ code: 'reserved-name' }])
    expect(saidWith(['- id: finances', '- id: part-of'])).toMatchObject([{ code: 'reserved-name' }])
    expect(saidWith(['- id: reports-to', '- id: opposes'])).toMatchObject([
      { severity: 'error', code: 'duplicate-id', line: lineOf('- id: reports-to') },
    ])
  })

  it('is a label that lacks in a language of the corpus, and one that two have', () => {
    expect(saidWith([', de: [Gericht, Gerichte]', ''])).toMatchObject([
      {
        ...{ severity: 'warning', code: 'label-missing' },
        message: "The type 'court' has no `label` in de.",
      },
    ])
    expect(saidWith(['one: siège à', 'one: délibère avec'])).toMatchObject([
      { severity: 'warning', code: 'same-label', line: lineOf('one: siège à') },
    ])
  })

  it('is a colour that cannot be seen, and a look that another type has', () => {
    expect(saidWith(["light: '#7a2f8a'", "light: '#e0c0e8'"])).toMatchObject([
      {
        ...{ severity: 'warning', code: 'low-contrast', line: lineOf('#7a2f8a') },
        remedy: 'Take a darker one, of at least 4.5:1.',
      },
    ])
    const alike = saidWith([
      "shape: circle\n    colour: { light: '#8a4b00'",
      "shape: pentagon\n    colour: { light: '#802f80'",
    ])
    expect(alike).toMatchObject([{ severity: 'warning', code: 'same-look' }])
    expect(saidWith(["'#7a2f8a'", 'purple'])).toMatchObject([
      { code: 'schema', message: '`types.0.colour.light`: a colour is #rrggbb, in quotes.' },
    ])
  })

  it('is an infinitive that does not tell where te and zu come', () => {
    expect(saidWith(['|worden benoemd door', 'worden benoemd door'])).toMatchObject([
      { severity: 'error', code: 'infinitive-mark-missing' },
    ])
  })

  it('is a predicate with neither objects nor symmetry, and a file that cannot be read: then nothing else is judged', () => {
    const said = compileCorpus(courtFilesWith(path, ['    symmetric: true\n', '']))
    expect(said.diagnostics).toMatchObject([
      { file: path, message: '`predicates.4.objects`: it has `objects`, or else is `symmetric: true`.' },
    ])
  })
})

describe('the looks that are given to types', () => {
  it('have the contrast that is asked for, on the papers that the page has', () => {
    const sheet = readFileSync(resolve(import.meta.dirname, '../../../src/app/shell/styles.css'), 'utf8')
    const [light, dark] = Array.from(sheet.matchAll(/--paper: (#[0-9a-f]{6});/g), ([, color]) => color)
    expect(papers).toEqual({ light, dark })
    for (const colors of spareColors)
      for (const theme of ['light', 'dark'] as const)
        expect(colord(colors[theme]).contrast(papers[theme])).toBeGreaterThanOrEqual(4.5)
  })
})
