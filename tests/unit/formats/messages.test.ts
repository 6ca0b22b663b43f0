// What is said of a file: where it is broken and what to do, in each language, whatever the file has in it.

import { describe, expect, it } from 'vitest'
import { leftOutInWords, openFile, refusalInWords } from '../../../src/formats/index.ts'
import { hostile } from './hostile.ts'

const languages = ['en', 'nl', 'fr', 'de'] as const

/** Without the marks around a piece of the file. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

const refusalOf = (name: string, text: string | Uint8Array) => {
  const file = openFile(name, text)
  if (file.kind !== 'refused') throw new Error(file.kind)
  return file.refusal
}

describe('a refusal', () => {
  it.each([
    [
      'XML',
      'a.gexf',
      '<gexf>\n<graph>\n<nodes><node id="a></nodes>\n</graph></gexf>',
      /XML is not sound at line 3/,
    ],
    [
      'XML that ends too soon',
      'a.graphml',
      '<graphml>\n<graph>\n',
      /breaks off at line 3: the end of its XML is missing/,
    ],
    ['JSON', 'a.json', '{"nodes": [\n{"id": 1},\n{"id": x}]}', /JSON is not sound at line 3/],
    ['JSON that ends too soon', 'a.json', '{"nodes": [\n{"id": 1},\n', /breaks off at line/],
    ['a list that is none', 'a.json', '{"nodes": 7}', /At nodes it holds something other than a list/],
    ['a corpus', 'a.json', '{"corpus": {\n"x": ]}', /JSON is not sound at line 2/],
    [
      'a value that is too long',
      'a.gexf',
      `<gexf>\n<graph><nodes>\n<node id="${'x'.repeat(1_000_001)}"/>`,
      /longer than 1,000,000 characters \(line 3\)/,
    ],
    [
      'a table without ends',
      'a.csv',
      'country,population\nBE,11\n',
      /Call one column source and one target; now its first row is country, population/,
    ],
    ['another root', 'a.gexf', '<graph/>', /begins with <graph> where <gexf> belongs/],
    ['no graph', 'a.graphml', '<graphml/>', /it has no <graph>/],
  ])('of %s names the place', (_what, name, text, words) => {
    expect(plain(refusalInWords(refusalOf(name, text), 'en'))).toMatch(words)
  })

  it('tells the first line that is not in its encoding', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('<?xml version="1.0"?>\n<gexf>\n<!-- '), 0xe9])
    const refusal = refusalOf('a.gexf', bytes)
    expect(plain(refusalInWords(refusal, 'en'))).toBe(
      'Its characters are not UTF-8, and it names no other encoding: the first that is not is in line 3. Save it as UTF-8, and open that.',
    )
    expect(plain(refusalInWords(refusal, 'nl'))).toContain('staat op regel 3')
    expect(plain(refusalInWords(refusal, 'fr'))).toContain('à la ligne 3')
  })

  it('keeps a piece of the file short, on one line, and in its own direction', () => {
    const odd = `${'x\n'.repeat(80)}\u202e\u2069`
    const said = refusalInWords(refusalOf('a.csv', `"${odd}",n\nBE,11\n`), 'en')
    expect(said.length).toBeLessThan(300)
    expect(said).not.toMatch(/[\n\u202e]/)
    expect(said.match(/\u2068/g)).toHaveLength(1)
    expect(said.match(/\u2069/g)).toHaveLength(1)
  })

  it('is a sentence, and says what to do, in each language', () => {
    const quick = hostile.filter(
      ([what]) => !/thousand|million|megabytes|too many|without end|limit/.test(what),
    )
    expect(quick.length).toBeGreaterThan(50)
    for (const [what, name, make] of quick) {
      const refusal = refusalOf(name, make())
      for (const language of languages) {
        const said = refusalInWords(refusal, language)
        expect(said, what).toMatch(/^\p{Lu}.{20,}\.$/u)
        expect(said, what).not.toMatch(/undefined|null|\(\)|\u2068\u2069/)
      }
    }
  })
})

describe('what is left out', () => {
  it.each(languages)('is said with how often, one or several, in %s', language => {
    const said = (n: number) =>
      leftOutInWords(
        new Map([
          ['dangling-edges', n],
          ['empty-values', n],
        ]),
        language,
      )
    expect(said(1)).not.toEqual(said(2))
    for (const words of [...said(1), ...said(2)]) expect(words).toMatch(/^[12] \S/)
  })
})
