// What the programs that our files are meant for make of them.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import { afterAll, describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/formats/extract.ts'
import { writeGexf } from '../../../src/formats/graph-files/gexf.ts'
import { openGraph } from '../../../src/formats/graph-files/open.ts'
import {
  type Attributes,
  type FormatId,
  formats,
  inspectFile,
  wholeText,
} from '../../../src/formats/index.ts'
import { capitalised, textInNearestLanguage } from '../../../src/terms/index.ts'
import { corpus } from '../graph/real.ts'
import { graphs } from './arbitrary.ts'
import { type Client, findClient } from './clients.ts'
import { graphOf, whole } from './whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const extract = whole('nl')

/** A file of the whole paper. */
function file(format: FormatId): string {
  const path = join(folder, `${format}.${formats[format].extension}`)
  writeFileSync(path, wholeText(formats[format].write(extract)))
  return path
}

type Held = {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly edges: readonly {
    readonly source: string
    readonly target: string
    readonly id: string
    readonly attributes: Readonly<Record<string, unknown>>
  }[]
  readonly components: number
}

const ran = (client: Client, ...args: readonly string[]): string => {
  if (!client.found) throw new Error(client.reason)
  return client.run(...args)
}

const networkx = findClient('networkx')
const script = resolve(import.meta.dirname, 'networkx-client.py')

/** Those that networkx reads, or a program of five lines for it. */
const read = ['gexf', 'graphml', 'graphology', 'json-graph'] as const

describe.skipIf(!networkx.found)('networkx, given our files', { timeout: 60_000 }, () => {
  const all: Readonly<Record<string, Held>> = networkx.found
    ? JSON.parse(ran(networkx, script, 'reads', ...read.flatMap(format => [format, file(format)])))
    : {}
  const [one, two, three] = fc.sample(fc.constantFrom(...corpus.claims), 3)

  it.each(read)('holds every entity, edge and label of our %s', format => {
    const { nodes, edges, components } = all[format]!
    expect(Object.keys(nodes).sort()).toEqual(corpus.entities.map(({ id }) => id as string).sort())
    for (const { id, type, label } of corpus.entities) {
      const name = capitalised(textInNearestLanguage(label, extract.language), extract.language)
      expect(nodes[id]).toMatchObject({ type, label: name })
    }
    const expected = [...edgesOf(extract)]
    expect(edges.length).toBe(expected.length)
    expect(edges.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
    const drawn = MultiGraph.from(JSON.parse(wholeText(formats.graphology.write(extract))))
    expect(components).toBe(connectedComponents(drawn).length)
  })

  it.each(read)('holds the words of three random claims, exact, of our %s', format => {
    for (const claim of [one!, two!, three!]) {
      const found = all[format]!.edges.filter(({ attributes }) => attributes.claim === claim.id)
      expect(found.length, claim.id).toBeGreaterThan(0)
      for (const { attributes } of found) {
        expect(attributes.predicate).toBe(claim.predicate)
        for (const { language, exact } of claim.quotes) expect(attributes[`quote_${language}`]).toBe(exact)
      }
    }
  })

  it('tells claims without a direction from the others, in the formats that mix them badly', () => {
    const symmetric = [...edgesOf(extract)].filter(({ directed }) => !directed)
    for (const format of ['gexf', 'graphml'] as const) {
      const flagged = all[format]!.edges.filter(({ attributes }) => attributes.symmetric === true)
      expect(flagged.map(({ id }) => id).sort()).toEqual(symmetric.map(({ id }) => id).sort())
    }
  })

  it.each(['gexf', 'graphml'])('writes %s that we read', extension => {
    ran(networkx, script, 'writes', 'graphology', file('graphology'), folder)
    const path = join(folder, `networkx.${extension}`)
    const reading = openGraph(path, readFileSync(path))
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading))
    const { nodes, edges } = graphOf(extract)
    const sorted = (items: readonly { id: string; attributes: Attributes }[]) =>
      items.map(({ id, attributes }) => [id, attributes.get('label')]).sort()
    expect(sorted(reading.graph.nodes)).toEqual(sorted(nodes))
    expect(reading.graph.edges.length).toBe(edges.length)
    expect(reading.graph.edges.map(({ attributes }) => attributes.get('quote_fr')).sort()).toEqual(
      edges.map(({ attributes }) => attributes.get('quote_fr')).sort(),
    )
  })
})

/** What the programs write of their own. */
const written = mkdtempSync(join(folder, 'written-'))

describe.skipIf(!networkx.found)('networkx writes a graph', { timeout: 60_000 }, () => {
  const names = ['Ann & co', 'Béa', '部門', 'وزارة', 'Dia "D"']
  const ids = ['0', '1', '4', '2', '3']
  if (networkx.found) ran(networkx, resolve(import.meta.dirname, 'networkx-writes.py'), written)

  it.each([
    ['networkx.gexf', names],
    ['networkx.graphml', names],
    ['networkx.gml', names],
    ['networkx.net', names],
    ['links.json', names],
    ['edges.json', names],
    ['adjacency.json', names],
    ['cytoscape.json', names],
    // These have no names.
    ['networkx.edgelist', ids],
    ['networkx.txt', ids],
  ])('to %s that we read, with its names and every edge', (file, labels) => {
    const { kind, nodes, counts, leftOut } = inspectFile(file, readFileSync(join(written, file)))
    expect(kind).toBe('graph')
    expect(nodes.map(({ label }) => label)).toEqual(labels)
    expect(counts).toEqual({ nodes: 5, edges: 7 })
    const { 'edge-ids': _, ...left } = Object.fromEntries(leftOut)
    expect(left).toEqual(file.endsWith('.json') ? { 'empty-values': 2 } : {})
  })
})

const igraph = findClient('igraph')

describe.skipIf(!igraph.found)('igraph writes a graph', { timeout: 60_000 }, () => {
  const names = ['Ann & co', 'Béa', '部門', 'وزارة', 'Dia']
  const colors = ['#ff0000', '#0000ff', '#00ff00', null, '#ff0000']
  const none = [null, null, null, null, null]
  if (igraph.found) ran(igraph, resolve(import.meta.dirname, 'igraph-writes.py'), written)

  it.each([
    ['igraph.graphml', names, colors],
    ['igraph.gml', names, colors],
    ['igraph.dot', names, colors],
    ['igraph.net', ['1', '2', '3', '4', '5'], colors],
    ['igraph.ncol', ['Ann', 'Béa', '部門', 'وزارة', 'Dia'], none],
    ['igraph.edgelist', ['0', '1', '4', '2', '3'], none],
  ])('to %s that we read, with its names and colours', (file, labels, expected) => {
    const { kind, nodes, counts, leftOut } = inspectFile(file, readFileSync(join(written, file)))
    expect(kind).toBe('graph')
    expect(nodes.map(({ label }) => label)).toEqual(labels)
    expect(nodes.map(({ color }) => color)).toEqual(expected)
    expect(counts).toEqual({ nodes: 5, edges: 7 })
    // A shade of R that CSS does not know.
    expect(leftOut.get('colors') ?? 0).toBe(expected === colors ? 1 : 0)
  })
})

const xmllint = findClient('xmllint')

describe.skipIf(!xmllint.found)('xmllint, given our GEXF', { timeout: 60_000 }, () => {
  const schema = resolve(import.meta.dirname, '../../fixtures/gexf-1.3/gexf.rng')
  const validate = (...paths: readonly string[]) => ran(xmllint, '--noout', '--relaxng', schema, ...paths)

  it('finds the paper valid by the schema of GEXF 1.3', () => {
    expect(validate(file('gexf'))).toBe('')
  })

  it('finds any graph valid, whatever it says', () => {
    const paths = fc.sample(graphs, 40).map((graph, n) => {
      const path = join(folder, `random-${n}.gexf`)
      writeFileSync(path, wholeText(writeGexf(graph)))
      return path
    })
    expect(validate(...paths)).toBe('')
  })

  it('would find a wrong one invalid', () => {
    const path = join(folder, 'wrong.gexf')
    writeFileSync(path, wholeText(writeGexf(graphOf(extract))).replace('<viz:size', '<viz:seize'))
    expect(() => validate(path)).toThrow(/seize/)
  })
})

describe.skipIf(!xmllint.found)('xmllint, given our GraphML', { timeout: 60_000 }, () => {
  it('finds it well-formed', () => {
    expect(ran(xmllint, '--noout', file('graphml'))).toBe('')
  })
})
