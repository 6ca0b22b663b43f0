import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { textOf } from '../../../src/text/index.ts'

const folder = resolve(import.meta.dirname, '../../../graph-data')
const files = await readFiles(folder)
const { corpus, diagnostics } = compileCorpus(files)
const sourceOf = (document: string, file: string) =>
  new TextDecoder().decode(files.get(`documents/${document}/${file}`))
const passages = new Map(
  corpus.documents.flatMap(document => document.passages.map(passage => [passage.id, passage])),
)

describe('the corpus of graph-data/', () => {
  it('has no errors', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('leaves no name unaccounted for and no paragraph without a claim or a reason', () => {
    expect(diagnostics).toEqual([])
  })

  it('quotes nothing but the characters of the source', () => {
    expect(corpus.claims.length).toBeGreaterThan(100)
    for (const claim of corpus.claims) {
      for (const { language, passage, exact, ranges, start, end } of claim.quotes) {
        const side = passages.get(passage)?.sides[language]
        expect(textOf(sourceOf(claim.document, side?.file ?? ''), ranges)).toBe(exact)
        expect(side?.text.slice(start, end)).toBe(exact)
      }
    }
  })

  it('sets what it says in French as French is set', () => {
    const { documents, entities, claims } = corpus
    const said = [documents.map(({ title }) => title), entities.map(({ label }) => label)]
    const noted = [...entities.map(({ remark }) => remark), ...claims.flatMap(c => [c.remark, c.difference])]
    const french = [...said.flat(), ...noted].flatMap(text => text?.['fr' as Language] ?? [])
    expect(french.length).toBeGreaterThan(300)
    expect(french.filter(text => /\p{L}'|« | [:;?!»]/u.test(text))).toEqual([])
  })

  it('names each entity where it says it does', () => {
    expect(corpus.mentions.length).toBeGreaterThan(400)
    for (const { passage, language, start, end } of corpus.mentions) {
      expect(passages.get(passage)?.sides[language]?.text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
    }
  })

  it('is spoilt by one letter of any quote, and check names that quote', { timeout: 60_000 }, () => {
    const path = 'documents/928-2/claims.yaml'
    const lines = new TextDecoder().decode(files.get(path)).split('\n')
    const quoted = lines.flatMap((line, i) =>
      /^ {4}(?:nl|fr): /.test(line) && !isRemark(lines, i) ? [i] : [],
    )
    expect(quoted.length).toBeGreaterThan(300)
    const spoilt = lines.map((line, i) => (quoted.includes(i) ? withoutOneLetter(line, i) : line))
    const broken = new Map(files).set(path, new TextEncoder().encode(spoilt.join('\n')))
    const named = compileCorpus(broken).diagnostics.flatMap(({ code, severity, line }) =>
      code === 'quote-not-found' && severity === 'error' ? [line] : [],
    )
    expect(new Set(named)).toEqual(new Set(quoted.map(i => i + 1)))
  })
})

/** Whether a line is below `remark:` rather than below `quotes:`. */
const isRemark = (lines: readonly string[], i: number): boolean =>
  /^ {2}(?:remark|difference):/.test(lines.slice(0, i).findLast(line => /^ {2}\S/.test(line)) ?? '')

/** The line with one letter of its quote, some place inside a word, changed for another. */
function withoutOneLetter(line: string, salt: number): string {
  const places = [...line.matchAll(/(?<=: .*\p{L})\p{L}(?=\p{L})/gu)].map(({ index }) => index)
  const at = places[(salt * 31) % places.length]!
  return line.slice(0, at) + (line[at] === 'q' ? 'x' : 'q') + line.slice(at + 1)
}
