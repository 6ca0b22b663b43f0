// What `check` says of many documents.

import { describe, expect, it } from 'vitest'
import { formatCheck } from '../../../src/cli/report.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'

/** A corpus of documents of so many paragraphs each. */
function compiled(documents: number, paragraphs: number) {
  const names = Array.from({ length: documents }, (_, i) => `note-${i}`)
  const files = new Map<string, string>([
    ['corpus.yaml', JSON.stringify({ title: { en: 'Notes' }, languages: ['en'], documents: names })],
    ...names.flatMap((name, i): [string, string][] => {
      const text = Array.from({ length: paragraphs }, (_, n) => `This is what paragraph ${n} of ${i} says.`)
      const head = { number: `N ${i}`, title: { en: 'Note' }, date: '2024', languages: ['en'] }
      return [
        [`documents/${name}/source.md`, text.join('\n\n')],
        [`documents/${name}/document.yaml`, JSON.stringify(head)],
      ]
    }),
  ])
  return compileCorpus(new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)])))
}

const rows = (lines: readonly string[]) => lines.filter(line => /^ +0 {2}note-/.test(line)).length

describe('check of many documents', () => {
  const compilation = compiled(30, 40)

  it('lists the first five hundred paragraphs of all documents together, and how many more there are', () => {
    const lines = formatCheck(compilation, 'graph-data')
    expect(rows(lines)).toBe(500)
    expect(lines).toContain('  … and 700 more; --all lists them.')
    expect(lines.filter(line => line.startsWith('Statements by paragraph'))).toHaveLength(13)
  })

  it('lists all where all are asked for', () => {
    const lines = formatCheck(compilation, 'graph-data', true)
    expect(rows(lines)).toBe(1200)
    expect(lines).toContain('Statements by paragraph of N 29')
    expect(lines.join('\n')).not.toContain('--all lists them')
  })
})
