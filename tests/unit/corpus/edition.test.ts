import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
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

  it('names each entity where it says it does', () => {
    expect(corpus.mentions.length).toBeGreaterThan(400)
    for (const { passage, language, start, end } of corpus.mentions) {
      expect(passages.get(passage)?.sides[language]?.text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
    }
  })

  it('is spoilt by one letter of any quote, and check names that quote', () => {
    const path = 'documents/928-2/claims.yaml'
    const yaml = new TextDecoder().decode(files.get(path))
    const quotes = corpus.claims.flatMap(claim => claim.quotes)
    for (let i = 0; i < quotes.length; i += 25) {
      const words = /[\p{L}]{6,}/u.exec(quotes[i]!.exact)?.[0]
      const line = yaml
        .split('\n')
        .findIndex(text => words && text.includes(words) && /^\s*(nl|fr|exact):/.test(text))
      if (!words || line < 0) continue
      const spoilt = yaml.split('\n')
      spoilt[line] = spoilt[line]!.replace(words, `${words.slice(0, 2)}q${words.slice(3)}`)
      const broken = new Map(files).set(path, new TextEncoder().encode(spoilt.join('\n')))
      expect(compileCorpus(broken).diagnostics).toContainEqual(
        expect.objectContaining({ code: 'quote-not-found', severity: 'error', file: path, line: line + 1 }),
      )
    }
  })
})
