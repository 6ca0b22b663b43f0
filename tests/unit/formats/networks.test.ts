// Networks for research: matrices, links with their evidence, what two have in common, DL and Pajek.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/formats/extract.ts'
import { type Extract, type FormatId, formats, openFile, wholeText } from '../../../src/formats/index.ts'
import { filter, type Mode } from '../../../src/graph/index.ts'
import { index, projections } from '../graph/real.ts'
import { findClient } from './clients.ts'
import { whole } from './whole.ts'

const extract = (mode: Mode): Extract => ({ ...whole('en'), projection: projections[mode] })
const textOf = (id: FormatId, of: Extract) => wholeText(formats[id].write(of))
const recordsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data

/** The links of an extract that join an actor with a project, or, of one kind of nodes, all. */
const linksOf = ({ projection }: Extract) =>
  projection.links.filter(
    ({ a, b }) => projection.mode !== 'projects' || index.contexts.has(a) !== index.contexts.has(b),
  )
const statementsIn = (of: Extract) => linksOf(of).reduce((sum, { statements }) => sum + statements, 0)

describe.each(['projects', 'actors', 'all'] as const)('the network %s', mode => {
  const of = extract(mode)

  it('is, as a matrix, each link by its statements; our own reader finds them all', () => {
    const [head = [], ...rows] = Papa.parse<string[]>(textOf('csv-matrix', of).trim()).data
    const numbers = rows.flatMap(([, ...cells]) => cells.map(Number))
    const sides = mode === 'projects' ? 1 : 2
    expect(numbers.filter(number => number > 0)).toHaveLength(sides * linksOf(of).length)
    expect(numbers.reduce((a, b) => a + b)).toBe(sides * statementsIn(of))
    // In the order of the table of nodes.
    const isRow = (id: (typeof of.projection.nodes)[number]) => mode !== 'projects' || !index.contexts.has(id)
    expect(rows.map(([id]) => id)).toEqual(of.projection.nodes.filter(isRow))
    expect(head).toHaveLength(rows[0]!.length)
    const file = openFile('matrix.csv', textOf('csv-matrix', of))
    if (file.kind !== 'graph') throw new Error(file.kind)
    expect(new Set(file.graph.edges.map(({ source, target }) => [source, target].sort().join()))).toEqual(
      new Set(linksOf(of).map(({ a, b }) => [a, b].sort().join())),
    )
  })

  it('is, for Pajek, each link once; our own reader finds them with their weights', () => {
    const file = openFile('a.net', textOf('pajek', of))
    if (file.kind !== 'graph') throw new Error(file.kind)
    expect(file.graph.nodes).toHaveLength(of.projection.nodes.length)
    expect(file.graph.edges).toHaveLength(linksOf(of).length)
    const weights = file.graph.edges.map(({ attributes }) => Number(attributes.get('weight') ?? 1))
    expect(weights.reduce((a, b) => a + b)).toBe(statementsIn(of))
  })

  it('is, for UCINET, a list of cells whose numbers are those of the labels', () => {
    const [head, ...lines] = textOf('ucinet-dl', of).trimEnd().split('\n')
    const cells = lines.slice(lines.indexOf('data:') + 1).map(line => line.split(' ').map(Number))
    expect(cells).toHaveLength((mode === 'projects' ? 1 : 2) * linksOf(of).length)
    if (mode === 'projects') expect(head).toMatch(/^dl nr=\d+ nc=\d+ format=edgelist2$/)
    else expect(head).toBe(`dl n=${of.projection.nodes.length} format=edgelist1`)
    const labels = lines.filter(line => !line.endsWith('labels:')).slice(0, of.projection.nodes.length)
    const columns = mode === 'projects' ? labels.filter(id => index.contexts.has(id as never)) : labels
    const pairs = cells.map(([row = 0, column = 0]) => [labels[row - 1], columns[column - 1]].sort().join())
    expect(new Set(pairs)).toEqual(new Set(linksOf(of).map(({ a, b }) => [a, b].sort().join())))
  })

  it('is, as links, a row for each piece of evidence, with its words, paper and date', () => {
    const rows = recordsOf(textOf('csv-links', of))
    const edges = [...edgesOf(of)]
    expect(rows).toHaveLength(edges.reduce((sum, { claim }) => sum + claim.quotes.length, 0))
    for (const { claim, quote = '', document, date, language } of rows) {
      const quotes = index.claims.get(claim as never)!.quotes
      expect(quotes.find(one => one.language === language)?.exact).toBe(quote.replace(/^'(?=[=+\-@])/, ''))
      expect([document, date]).toEqual(['928/2', '2023-06-17'])
    }
  })
})

it('what two share is counted, and normalised as discourse network analysis does', () => {
  const of = extract('projects')
  const projectsOf = (actor: string) =>
    new Set(
      linksOf(of).flatMap(({ a, b }) => (a === actor ? [b] : b === actor ? [a] : [])) as readonly string[],
    )
  const rows = recordsOf(textOf('csv-shared', of))
  expect(rows.length).toBeGreaterThan(100)
  for (const { source = '', target = '', ...row } of rows) {
    const [own, theirs] = [projectsOf(source), projectsOf(target)]
    const shared = [...own].filter(project => theirs.has(project)).length
    expect(Number(row.shared)).toBe(shared)
    expect(Number(row.average_activity)).toBeCloseTo(shared / ((own.size + theirs.size) / 2), 5)
    expect(Number(row.jaccard)).toBeCloseTo(shared / new Set([...own, ...theirs]).size, 5)
    expect(Number(row.cosine)).toBeCloseTo(shared / Math.sqrt(own.size * theirs.size), 5)
  }
})

it('a period that is chosen is a window: what lies outside is in no file', () => {
  const period = filter(index, projections.projects, new Map([['time', new Set(['2020/2023'])]]))
  const of: Extract = { ...whole('en'), projection: period }
  const total = recordsOf(textOf('csv-links', of)).length
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(recordsOf(textOf('csv-links', extract('projects'))).length)
})

describe('the snippets in the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verband-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8')
  const snippet = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]+?)\`\`\``).exec(readme)![1]
  const of = extract('projects')
  const files = { 'links.csv': 'csv-links', 'matrix.csv': 'csv-matrix', 'shared.csv': 'csv-shared' } as const
  for (const [name, id] of Object.entries(files)) writeFileSync(join(folder, name), textOf(id, of))
  /** How many links by quote, links of two modes, and shared projects there are. */
  const sizes = [
    recordsOf(textOf('csv-links', of)).length,
    linksOf(of).length,
    recordsOf(textOf('csv-shared', of)).length,
  ]

  const networkx = findClient('networkx')
  it.runIf(networkx.found)('read the files with networkx', () => {
    if (!networkx.found) return
    const asked = `
import json, os
os.chdir(${JSON.stringify(folder)})
${snippet('python')}
print(json.dumps([links.number_of_edges(), two_mode.number_of_edges(), shared.number_of_edges()]))`
    expect(JSON.parse(networkx.run('-c', asked))).toEqual(sizes)
  })

  const igraph = findClient('R’s igraph')
  it.runIf(igraph.found)('read the files with R', () => {
    if (!igraph.found) return
    const asked = `
setwd(${JSON.stringify(folder)})
${snippet('r')}
cat(nrow(links), igraph::ecount(two_mode), igraph::ecount(one_mode), sum(igraph::E(two_mode)$Freq))`
    expect(igraph.run('-e', asked).split(' ').map(Number)).toEqual([...sizes, statementsIn(of)])
  })
})
