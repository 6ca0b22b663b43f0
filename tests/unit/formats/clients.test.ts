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
import { type Attributes, type FormatId, formats, wholeText } from '../../../src/formats/index.ts'
import { capitalised, saidIn } from '../../../src/words/index.ts'
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
      const name = capitalised(saidIn(label, extract.language), extract.language)
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
