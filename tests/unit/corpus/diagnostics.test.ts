import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCorpus, type DiagnosticCode, isSound } from '../../../src/corpus/index.ts'
import { filesOf, small } from './small.ts'

const file = (path: string) => small[path]!
const diagnose = (...changes: Parameters<typeof filesOf>) => compileCorpus(filesOf(...changes)).diagnostics
const claims = 'documents/note/claims.yaml'
const countries = 'entities/country.yaml'

describe('sound data', () => {
  it('compiles without a word', () => {
    const compilation = compileCorpus(filesOf())
    expect(compilation.diagnostics).toEqual([])
    expect(isSound(compilation)).toBe(true)
    expect(compilation.corpus.claims.map(claim => claim.predicate)).toEqual(['cooperates-with', 'addresses'])
  })
})

/** What goes wrong in people's hands: the change, and what the diagnostic must say and where. */
const mistakes: {
  name: string
  changes: Record<string, string | Uint8Array | null>
  code: DiagnosticCode
  at: string
  says: string
}[] = [
  {
    name: 'no corpus.yaml',
    changes: { 'corpus.yaml': null },
    code: 'no-corpus',
    at: 'corpus.yaml:1:1',
    says: 'Add corpus.yaml',
  },
  {
    name: 'a YAML syntax error',
    changes: { [countries]: '- id: belgium\n  label: { en: Belgium\n' },
    code: 'yaml-syntax',
    at: `${countries}:3:1`,
    says: 'Look at the indentation',
  },
  {
    name: 'a misspelt key',
    changes: { [claims]: file(claims).replace('  when: 2006', '  whem: 2006') },
    code: 'schema',
    at: `${claims}:5:3`,
    says: "Did you mean 'when'?",
  },
  {
    name: 'a predicate that there is none of',
    changes: { [claims]: file(claims).replace('cooperates-with', 'cooperate-with') },
    code: 'schema',
    at: `${claims}:2:14`,
    says: "Did you mean 'cooperates-with'?",
  },
  {
    name: 'a time that is not EDTF',
    changes: { [claims]: file(claims).replace('2006/..', 'since 2006') },
    code: 'schema',
    at: `${claims}:5:9`,
    says: 'a time is EDTF',
  },
  {
    name: 'a day that there is not',
    changes: { [claims]: file(claims).replace('2006/..', '2023-02-30') },
    code: 'schema',
    at: `${claims}:5:9`,
    says: 'there is no such day: that month has 28 days',
  },
  {
    name: 'a time that ends before it begins',
    changes: { [claims]: file(claims).replace('2006/..', '2024/2020') },
    code: 'schema',
    at: `${claims}:5:9`,
    says: 'it ends before it begins',
  },
  {
    name: 'a time with a month too many',
    changes: { [claims]: file(claims).replace('2006/..', '2006-01/2006-13') },
    code: 'schema',
    at: `${claims}:5:9`,
    says: 'there is no month 13',
  },
  {
    name: 'a year too long',
    changes: { [claims]: file(claims).replace('2006/..', 'Y170000002') },
    code: 'schema',
    at: `${claims}:5:9`,
    says: 'four digits',
  },
  {
    name: 'a document of a day that there is not',
    changes: {
      'documents/note/document.yaml': file('documents/note/document.yaml').replace(
        '2023-06-17',
        '2023-06-31',
      ),
    },
    code: 'schema',
    at: 'documents/note/document.yaml:3:7',
    says: 'that month has 30 days',
  },
  {
    name: 'an entity of a day that there is not',
    changes: {
      'entities/project.yaml': file('entities/project.yaml').replace(
        '  forms',
        "  when: '1900-02-29'\n  forms",
      ),
    },
    code: 'schema',
    at: 'entities/project.yaml:3:9',
    says: 'that month has 28 days',
  },
  {
    name: 'a file for a type that there is none of',
    changes: { 'entities/countries.yaml': file(countries), [countries]: null },
    code: 'unknown-type',
    at: 'entities/countries.yaml:1:1',
    says: "Did you mean 'country'?",
  },
  {
    name: 'an unknown entity id',
    changes: { [claims]: file(claims).replace('belgium', 'belgum') },
    code: 'unknown-id',
    at: `${claims}:3:14`,
    says: "Did you mean 'belgium'?",
  },
  {
    name: 'an id given twice',
    changes: {
      [countries]: `${file(countries)}- id: belgium\n  label: { en: B }\n  forms: { nl: [landen] }\n`,
    },
    code: 'duplicate-id',
    at: `${countries}:7:7`,
    says: `${countries}:1`,
  },
  {
    name: 'a document that is listed but not there',
    changes: { 'corpus.yaml': file('corpus.yaml').replace('[note]', '[note, nota]') },
    code: 'unknown-id',
    at: 'corpus.yaml:3:19',
    says: "Did you mean 'note'?",
  },
  {
    name: 'a source that is not there',
    changes: { 'documents/note/source.md': null },
    code: 'missing-file',
    at: 'documents/note/source.md:1:1',
    says: 'is not there',
  },
  {
    name: 'a source that is not UTF-8',
    changes: {
      'documents/note/source.md': Uint8Array.from([0x42, 0x65, 0x6c, 0x67, 0x69, 0x0a, 0x65, 0xeb]),
    },
    code: 'not-utf-8',
    at: 'documents/note/source.md:2:2',
    says: 'Save it as UTF-8',
  },
  {
    name: 'a quote that is not there',
    changes: { [claims]: file(claims).replace('werken België en', 'werken Belgie en') },
    code: 'quote-not-found',
    at: `${claims}:7:9`,
    says: "The closest text is 'werken België en Frankrijk samen'",
  },
  {
    name: 'a quote in the wrong language',
    changes: {
      [claims]: file(claims).replace(
        'nl: werken België en Frankrijk samen',
        'nl: La Belgique et la France collaborent',
      ),
    },
    code: 'quote-not-found',
    at: `${claims}:7:9`,
    says: 'It is in fr',
  },
  {
    name: 'a quote that is there twice',
    changes: { [claims]: file(claims).replace('nl: de handel in verdovende middelen', 'nl: over de grens') },
    code: 'quote-ambiguous',
    at: `${claims}:14:9`,
    says: 'Add a prefix or a suffix',
  },
  {
    name: 'quotes in passages that are not parallel',
    changes: { [claims]: file(claims).replace('fr: le trafic de stupéfiants', 'fr: Les pays ont établi') },
    code: 'quotes-apart',
    at: `${claims}:15:9`,
    says: 'Quote the same passage',
  },
  {
    name: 'a quote in one language only, without a word on the other',
    changes: { [claims]: file(claims).replace('    fr: le trafic de stupéfiants\n', '') },
    code: 'one-language-unexplained',
    at: `${claims}:14:5`,
    says: 'say under `difference`',
  },
  {
    name: 'two entities claiming one surface form',
    changes: { [countries]: file(countries).replace('[Frankrijk]', '[Frankrijk, België]') },
    code: 'form-claimed-twice',
    at: `${countries}:6:28`,
    says: `'belgium' already (${countries}:3)`,
  },
  {
    name: 'a form that stands nowhere',
    changes: { [countries]: file(countries).replace('[Frankrijk]', '[Frankrijk, Franse Republiek]') },
    code: 'form-not-found',
    at: `${countries}:6:28`,
    says: 'Franse Republiek',
  },
  {
    name: 'an entity that no passage names',
    changes: {
      [countries]: `${file(countries)}- id: spain\n  label: { en: Spain }\n  forms: { nl: [Spanje] }\n`,
    },
    code: 'entity-without-mention',
    at: `${countries}:7:7`,
    says: "'spain'",
  },
  {
    name: 'an entity that is named only within the name of another',
    changes: {
      [countries]: `${file(countries)}- id: spain\n  label: { en: Spain }\n  forms: { nl: [Frank] }\n`,
    },
    code: 'entity-without-mention',
    at: `${countries}:7:7`,
    says: "but as part of 'Frankrijk' ('france')",
  },
  {
    name: 'a subject of the wrong type',
    changes: { [claims]: file(claims).replace('[belgium, france]', '[belgium, drug-trafficking]') },
    code: 'wrong-type',
    at: `${claims}:3:23`,
    says: "'drug-trafficking' (topic)",
  },
  {
    name: 'a cooperation of one',
    changes: { [claims]: file(claims).replace('[belgium, france]', '[belgium]') },
    code: 'too-few-subjects',
    at: `${claims}:3:13`,
    says: 'at least two',
  },
  {
    name: 'a recommendation whose point is not there',
    changes: {
      'entities/recommendation.yaml': file('entities/recommendation.yaml').replace('number: 1', 'number: 7'),
    },
    code: 'point-not-found',
    at: 'entities/recommendation.yaml:3:10',
    says: 'numbered 7',
  },
  {
    name: 'a name that is neither an entity nor set aside',
    changes: {
      'documents/note/source.md': file('documents/note/source.md').replace(
        'beide landen neemt',
        'Europol neemt',
      ),
    },
    code: 'name-not-covered',
    at: 'documents/note/source.md:3:85',
    says: "'Europol'",
  },
  {
    name: 'a paragraph on which no claim rests, and nothing that says why',
    changes: { 'documents/note/no-claim.yaml': null },
    code: 'passage-without-claim',
    at: 'documents/note/source.md:7:1',
    says: 'De landen hebben',
  },
  {
    name: 'a misprint that is not in the text',
    changes: { 'documents/note/errata.yaml': '- language: nl\n  printed: grenz\n  meant: grens\n' },
    code: 'erratum-not-found',
    at: 'documents/note/errata.yaml:2:12',
    says: 'grenz',
  },
]

describe('a mistake in the data', () => {
  it.each(mistakes)('$name', ({ changes, code, at, says }) => {
    const found = diagnose(changes)
    const codes = found.map(
      diagnostic => `${diagnostic.code} ${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`,
    )
    expect(codes).toContain(`${code} ${at}`)
    const texts = found
      .filter(diagnostic => diagnostic.code === code)
      .map(({ message, remedy }) => `${message} ${remedy}`)
    expect(texts.join('\n')).toContain(says)
  })

  it('an empty graph-data/', () => {
    const [only, ...others] = compileCorpus(new Map()).diagnostics
    expect(only).toMatchObject({
      code: 'no-corpus',
      severity: 'error',
      message: expect.stringContaining('empty'),
    })
    expect(others).toEqual([])
  })

  it('does not hide the others: all are reported in one go', () => {
    const found = diagnose({
      [claims]: file(claims).replace('belgium', 'belgum').replace('de handel in', 'de handl in'),
      [countries]: file(countries).replace('[Frankrijk]', '[Frankrijk, België]'),
    })
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-id', 'quote-not-found', 'form-claimed-twice']),
    )
  })

  it('crashes nothing, whatever a file holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(small)),
        fc.nat(),
        fc.string(),
        fc.nat(40),
        (path, at, text, cut) => {
          const content = file(path)
          const from = at % (content.length + 1)
          const { diagnostics } = compileCorpus(
            filesOf({ [path]: content.slice(0, from) + text + content.slice(from + cut) }),
          )
          for (const { line, column, message } of diagnostics) {
            expect(line).toBeGreaterThan(0)
            expect(column).toBeGreaterThan(0)
            expect(message).not.toBe('')
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('takes hostile YAML as text: no alias bomb, no prototype', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`).join('\n')}\n`
    expect(diagnose({ 'corpus.yaml': bomb })[0]).toMatchObject({ severity: 'error', file: 'corpus.yaml' })
    expect(diagnose({ [claims]: '- __proto__: { polluted: true }\n' })[0]).toMatchObject({
      severity: 'error',
    })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
