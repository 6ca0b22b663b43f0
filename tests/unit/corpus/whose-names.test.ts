// In papers whose right mentions are marked by hand: how many of those found are right, and how many of the right are found.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { saidBy } from './one-page.ts'

const papers: readonly (readonly [id: string, languages: readonly string[]])[] = [
  ['gaming-law', ['nl', 'fr']],
  ['ports-report', ['en', 'de']],
  ['sects-act', ['en', 'fr']],
  ['rivers-letter', ['fr', 'lb']],
]

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../fixtures/names/${name}`), 'utf8')

/** A text without its marks, and what they say: `entity at offset: words`. */
function unmarked(marked: string): { text: string; names: string[] } {
  let text = ''
  let from = 0
  const names: string[] = []
  for (const { 0: mark, 1: entity, 2: words = '', index } of marked.matchAll(/\[([a-z-]+)\|([^\]]+)\]/g)) {
    text += marked.slice(from, index)
    names.push(`${entity} at ${text.length}: ${words}`)
    text += words
    from = index + mark.length
  }
  return { text: text + marked.slice(from), names }
}

const sources = papers.flatMap(([id, languages]) =>
  languages.map(language => ({ id, language, ...unmarked(fixture(`${id}.${language}.md`)) })),
)

function compiled() {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  const entities = parse(fixture('entities.yaml')) as Record<string, object[]>
  return compileCorpus(
    new Map([
      [
        'corpus.yaml',
        json({
          title: { en: 'Papers' },
          languages: ['nl', 'fr', 'en', 'de', 'lb'],
          documents: papers.map(([id]) => id),
        }),
      ],
      ...Object.entries(entities).map(([type, list]) => [`entities/${type}.yaml`, json(list)] as const),
      ...papers.map(
        ([id, languages]) =>
          [
            `documents/${id}/document.yaml`,
            json({
              ...{ number: id, title: { en: id }, date: '2024', languages },
              sources: Object.fromEntries(languages.map(language => [language, `${language}.md`])),
            }),
          ] as const,
      ),
      ...sources.map(
        ({ id, language, text }) =>
          [`documents/${id}/${language}.md`, new TextEncoder().encode(text)] as const,
      ),
    ]),
  )
}

const compilation = compiled()

/** What was found in a source, as the marks say it. */
function found(id: string, language: string): string[] {
  const { corpus } = compilation
  const passages = corpus.documents.find(document => document.id === id)!.passages
  const sides = new Map(
    passages.flatMap(passage =>
      Object.entries(passage.sides).flatMap(([of, side]) =>
        of === language ? [[passage.id, side] as const] : [],
      ),
    ),
  )
  return corpus.mentions.flatMap(({ entity, passage, language: of, start, end }) => {
    const side = of === language ? sides.get(passage) : undefined
    if (!side) return []
    let left = start
    const range = side.ranges.find(({ start, end }) => {
      if (left < end - start) return true
      left -= end - start
      return false
    })!
    return [`${entity} at ${range.start + left}: ${side.text.slice(start, end)}`]
  })
}

describe('names in papers', () => {
  const results = sources.map(source => {
    const right = new Set(source.names)
    const all = found(source.id, source.language)
    return {
      name: `${source.id}.${source.language}`,
      wrong: all.filter(name => !right.has(name)),
      missed: source.names.filter(name => !all.includes(name)),
      found: all.length,
      right: right.size,
    }
  })
  const sum = (of: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + of(result), 0)

  it('are right in at least 95 of 100 places, and found in at least 95 of 100', () => {
    const faults = JSON.stringify(
      results.map(({ name, wrong, missed }) => ({ name, wrong, missed })),
      null,
      1,
    )
    expect(1 - sum(({ wrong }) => wrong.length) / sum(({ found }) => found), faults).toBeGreaterThanOrEqual(
      0.95,
    )
    expect(1 - sum(({ missed }) => missed.length) / sum(({ right }) => right), faults).toBeGreaterThanOrEqual(
      0.95,
    )
    expect(sum(({ right }) => right)).toBeGreaterThanOrEqual(140)
  })

  it('mean in each paper what that paper says: one word for two things is no fault', () => {
    expect(saidBy(compilation, 'error')).toEqual([])
  })
})
