// One odd value refuses no file: it is left out, or read in the one way that makes sense, and counted.

import { describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/formats/graph-files/open.ts'
import { gexf, graphml, json } from './hostile.ts'

const two = '<node id="a"/><node id="b"/>'
const nodes = `<nodes>${two}</nodes>`
const key = (name: string, type: string, of = 'node') =>
  `<key id="k" for="${of}" attr.name="${name}" attr.type="${type}"/>`
const attribute = (type: string, inner = '') =>
  `<attributes class="node"><attribute id="0" title="n" type="${type}">${inner}</attribute></attributes>`
const valued = (value: string) =>
  `<nodes><node id="a"><attvalues><attvalue for="0" value="${value}"/></attvalues></node></nodes>`
const data = (value: string) => `<node id="a"><data key="k">${value}</data></node><node id="b"/>`

/** A node, as what a test expects of it: its id and its attributes. */
const plain = (name: string, text: string) => {
  const reading = openGraph(name, text)
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading))
  const { graph, leftOut } = reading
  return {
    nodes: graph.nodes.map(({ id, attributes }) => ({ id, ...Object.fromEntries(attributes) })),
    edges: graph.edges.map(({ id, source, target, attributes }) => ({
      id,
      source,
      target,
      ...Object.fromEntries(attributes),
    })),
    leftOut: Object.fromEntries(leftOut),
  }
}

type Case = readonly [
  what: string,
  name: string,
  text: string,
  first: Readonly<Record<string, unknown>>,
  edges: number,
  leftOut: Readonly<Record<string, number>>,
]

const cases: readonly Case[] = [
  [
    'nothing as a number',
    'a.graphml',
    graphml(data(''), key('n', 'double')),
    { id: 'a' },
    0,
    { 'empty-values': 1 },
  ],
  [
    'null as a number, as Gephi writes it',
    'a.gexf',
    gexf(attribute('double') + valued('null')),
    { id: 'a' },
    0,
    { 'empty-values': 1 },
  ],
  [
    'NA as a number, as R writes it',
    'a.graphml',
    graphml(data('NA'), key('n', 'int')),
    { id: 'a' },
    0,
    { 'empty-values': 1 },
  ],
  [
    'None as a truth, as Python writes it',
    'a.graphml',
    graphml(data('None'), key('n', 'boolean')),
    { id: 'a' },
    0,
    { 'empty-values': 1 },
  ],
  [
    'a decimal comma',
    'a.graphml',
    graphml(data('1,5'), key('n', 'double')),
    { id: 'a' },
    0,
    { 'not-numbers': 1 },
  ],
  [
    'a word as a number',
    'a.gexf',
    gexf(attribute('integer') + valued('many')),
    { id: 'a' },
    0,
    { 'not-numbers': 1 },
  ],
  [
    'a number too large to be one',
    'a.gexf',
    gexf(attribute('double') + valued('1e999')),
    { id: 'a' },
    0,
    { 'not-numbers': 1 },
  ],
  [
    'a default that is none',
    'a.gexf',
    gexf(attribute('double', '<default>none</default>') + nodes),
    { id: 'a' },
    0,
    { 'empty-values': 1 },
  ],
  [
    'NaN as a place',
    'a.gexf',
    gexf('<nodes><node id="a"><position x="NaN" y="0"/></node></nodes>'),
    { id: 'a', y: 0 },
    0,
    { 'not-numbers': 1 },
  ],
  [
    'infinity as a place',
    'a.graphml',
    graphml(data('Infinity'), key('y', 'double')),
    { id: 'a' },
    0,
    { 'not-numbers': 1 },
  ],
  [
    'a truth that is none',
    'a.graphml',
    graphml(data('maybe'), key('b', 'boolean')),
    { id: 'a' },
    0,
    { 'not-booleans': 1 },
  ],
  [
    'an attribute that is not declared',
    'a.gexf',
    gexf('<nodes><node id="a"><attvalues><attvalue for="url" value="x"/></attvalues></node></nodes>'),
    { id: 'a', url: 'x' },
    0,
    { undeclared: 1 },
  ],
  [
    'data by the key of an object',
    'a.graphml',
    graphml('<node id="a"><data key="constructor">x</data></node>'),
    { id: 'a', constructor: 'x' },
    0,
    { undeclared: 1 },
  ],
  [
    'a key that is declared for edges',
    'a.graphml',
    graphml(data('7'), key('since', 'int', 'edge')),
    { id: 'a', since: '7' },
    0,
    { undeclared: 1 },
  ],
  [
    'a value of no attribute',
    'a.gexf',
    gexf('<nodes><node id="a"><attvalues><attvalue value="x"/></attvalues></node></nodes>'),
    { id: 'a', value: 'x' },
    0,
    { undeclared: 1 },
  ],
  [
    'a weight that is code',
    'a.gexf',
    gexf(`${nodes}<edges><edge source="a" target="b" weight="alert(1)"/></edges>`),
    { id: 'a' },
    1,
    { 'not-numbers': 1 },
  ],
  [
    'an edge to nowhere',
    'a.graphml',
    graphml('<node id="a"/><edge source="a" target="b"/>'),
    { id: 'a' },
    0,
    { 'dangling-edges': 1 },
  ],
  [
    'an edge to what every object has',
    'a.json',
    json({ nodes: [{ key: 'a' }], edges: [{ source: 'a', target: '__proto__' }] }),
    { id: 'a' },
    0,
    { 'dangling-edges': 1 },
  ],
  [
    'an edge without a target',
    'a.graphml',
    graphml(`${two}<edge source="a"/>`),
    { id: 'a' },
    0,
    { 'edges-without-end': 1 },
  ],
  [
    'an edge with nothing as its source',
    'a.json',
    json({ nodes: ['a'], links: [{ source: null, target: 'a' }] }),
    { id: 'a' },
    0,
    { 'edges-without-end': 1 },
  ],
  [
    'a node without an id',
    'a.gexf',
    gexf('<nodes><node label="x"/><node id="n0"/></nodes>'),
    { id: 'n1', label: 'x' },
    0,
    { 'node-ids': 1 },
  ],
  [
    'a node that comes again with more',
    'a.gexf',
    gexf('<nodes><node id="a" label="x"/><node id="a" label="y"/></nodes>'),
    { id: 'a', label: 'y' },
    0,
    { 'repeated-nodes': 1 },
  ],
  [
    'a group within itself',
    'a.graphml',
    graphml('<node id="g"><graph><node id="g"/></graph></node>'),
    { id: 'g' },
    0,
    { groups: 1, 'repeated-nodes': 1 },
  ],
  [
    'two edges by one id',
    'a.graphml',
    graphml(`${two}<edge id="e" source="a" target="b"/><edge id="e" source="b" target="a"/>`),
    { id: 'a' },
    2,
    { 'edge-ids': 1 },
  ],
  [
    'a number too large to be one, in JSON',
    'a.json',
    '{"nodes":[{"key":"a","attributes":{"n":1e999}}],"edges":[]}',
    { id: 'a' },
    0,
    { 'not-numbers': 1 },
  ],
  [
    'NaN in JSON, as Python writes it',
    'a.json',
    '{"nodes":[{"id":"NaN","n":NaN,"m":-Infinity}],"links":[]}',
    { id: 'NaN' },
    0,
    { 'empty-values': 2 },
  ],
  [
    'objects as values',
    'a.json',
    json({ nodes: [{ id: 'a', deep: { b: 1 }, list: [{ c: 2 }] }], edges: [] }),
    { id: 'a' },
    0,
    { values: 2 },
  ],
  [
    'what is no node in a list of them',
    'a.json',
    json({ nodes: [{ id: 'a' }, null, true], edges: [7, 'x'] }),
    { id: 'a' },
    0,
    { entries: 4 },
  ],
  [
    'JSON whose nodes are in the prototype',
    'a.json',
    '{"nodes":[{"__proto__":{"key":"a"}}],"edges":[]}',
    { id: '0' },
    0,
    { values: 1 },
  ],
  [
    'an & that begins nothing, in GEXF',
    'a.gexf',
    gexf(
      '<!-- R & D --><nodes><node id="a" label="A & B &amp; C&#38;D"/><node id="b" label="AT&T"/></nodes><edges><edge source="a" target="b"/></edges>',
    ),
    { id: 'a', label: 'A & B & C&D' },
    1,
    { ampersands: 2 },
  ],
  [
    'an & that begins nothing, in GraphML',
    'a.graphml',
    graphml(data('R & D&;<![CDATA[ & ]]>'), key('name', 'string')),
    { id: 'a', name: 'R & D&; & ' },
    0,
    { ampersands: 2 },
  ],
  [
    'words as weights, in Pajek',
    'a.net',
    '*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n*Arcs\n1 2 x\n2 3 NA\n1 3 2\n*Edges\n1 2 many l "knows"\n',
    { id: '1', label: 'a' },
    4,
    { 'not-numbers': 2, 'empty-values': 1 },
  ],
  [
    'times, in Pajek',
    'a.net',
    '*Vertices 2\n1 "a" [1-3]\n2 "b"\n*Arcs\n1 2 3 [2-3,5]\n2 1 [1]\n',
    { id: '1', label: 'a' },
    2,
    { times: 3 },
  ],
  [
    'fewer rows than vertices in a matrix of Pajek',
    'a.net',
    '*Vertices 3\n*Matrix\n0 1 0\n1 - x\n',
    { id: '1' },
    2,
    { 'empty-values': 3 },
  ],
  [
    'rows that are too short, and a word, in a matrix of Pajek',
    'a.net',
    '*Vertices 3\n*Matrix\n0 1\n1 0 often\n0 0 NA\n',
    { id: '1' },
    2,
    { 'empty-values': 1, 'not-numbers': 1 },
  ],
  [
    'NA as a weight, in GML',
    'a.gml',
    'graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 weight "NA" ] edge [ source 2 target 1 weight "2" ] ]',
    { id: '1' },
    2,
    { 'empty-values': 1 },
  ],
  [
    'a word as a weight, in DOT',
    'a.dot',
    'digraph { a -> b [weight=heavy] }',
    { id: 'a' },
    1,
    { 'not-numbers': 1 },
  ],
  ['a row without a target', 'a.csv', 'source,target\na,b\nc,\n', { id: 'a' }, 1, { 'edges-without-end': 1 }],
  ['a row that is longer than the header', 'a.csv', 'source,target\na,b,c\n', { id: 'a' }, 1, { cells: 1 }],
]

describe('a file with', () => {
  it.each(cases)('%s is read, and says so', (_what, name, text, first, edges, leftOut) => {
    const read = plain(name, text)
    expect(read.nodes[0]).toEqual(first)
    expect(read.edges).toHaveLength(edges)
    expect(read.leftOut).toEqual(leftOut)
  })
})
