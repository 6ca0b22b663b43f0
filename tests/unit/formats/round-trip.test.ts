import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { AttributedGraph } from '../../../src/formats/graph-files/attributed.ts'
import { writeGexf } from '../../../src/formats/graph-files/gexf.ts'
import { readGexf } from '../../../src/formats/graph-files/gexf-reading.ts'
import { writeGraphml } from '../../../src/formats/graph-files/graphml.ts'
import { readGraphml } from '../../../src/formats/graph-files/graphml-reading.ts'
import { writeGraphologyJson } from '../../../src/formats/graph-files/graphology-json.ts'
import { readJsonGraph } from '../../../src/formats/graph-files/json-graph-reading.ts'
import { openGraph } from '../../../src/formats/graph-files/open.ts'
import { fromXml, xmlAttribute, xmlText } from '../../../src/formats/graph-files/xml-text.ts'
import { formats, type Reading, wholeText } from '../../../src/formats/index.ts'
import { graphs } from './arbitrary.ts'
import { graphOf, whole } from './whole.ts'

const roundTrips: readonly (readonly [
  string,
  (graph: AttributedGraph) => Iterable<string>,
  (text: string) => Reading,
])[] = [
  ['GEXF', writeGexf, readGexf],
  ['GraphML', writeGraphml, readGraphml],
  ['graphology JSON', writeGraphologyJson, readJsonGraph],
]

const encode = (text: string) => new TextEncoder().encode(text)

describe.each(roundTrips)('%s that we wrote', { timeout: 60_000 }, (_name, write, read) => {
  it('comes back equal, whatever it is called and whatever it says', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const reading = read(wholeText(write(graph)))
        expect(reading).toEqual({ kind: 'read', graph, leftOut: new Map() })
      }),
      { numRuns: 120 },
    )
  })

  it('is known by what it holds alone, and comes back from bytes', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const reading = openGraph('no name', encode(wholeText(write(graph))))
        expect(reading).toEqual({ kind: 'read', graph, leftOut: new Map() })
      }),
      { numRuns: 50 },
    )
  })

  it('holds the whole paper', () => {
    const graph = graphOf(whole('nl'))
    expect(read(wholeText(write(graph)))).toEqual({ kind: 'read', graph, leftOut: new Map() })
  })
})

describe('text in XML', () => {
  it('is any text, well-formed, and comes back', () => {
    const escapes = fc.string({ unit: fc.constantFrom('_', 'x', '0', 'A', '\u0002', '\uDFFF', '\r') })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), escapes, (a, b) => {
        const text = a + b
        let [attribute, content] = ['', '']
        // Throws at anything that XML 1.0 does not allow.
        const parser = new SaxesParser()
        parser.on('text', piece => {
          content += piece
        })
        parser.on('attribute', ({ value }) => {
          attribute = value
        })
        parser.write(`<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`).close()
        expect(fromXml(attribute)).toBe(text)
        expect(fromXml(content)).toBe(text)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps what looks like an escape', () => {
    expect(xmlText('\u0001')).toBe('_x0001_')
    expect(xmlText('_x0001_')).toBe('_x005F_x0001_')
    expect(fromXml('_x005F_x0001_')).toBe('_x0001_')
    expect(xmlText('snake_xcase')).toBe('snake_xcase')
  })
})

describe('the JSON of graphology', () => {
  it('is what graphology itself makes of it', () => {
    const written = JSON.parse(wholeText(formats.graphology.write(whole('fr'))))
    expect(MultiGraph.from(written).export()).toEqual(written)
  })
})
