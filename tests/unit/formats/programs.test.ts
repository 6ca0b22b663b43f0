// Graphs as many programs write them, each small and by the habits of its program: what the page calls and colours them.

import { describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/formats/graph-files/open.ts'
import { inspectFile } from '../../../src/formats/index.ts'
import { json } from './hostile.ts'

const xmlns = 'xmlns="http://graphml.graphdrawing.org/xmlns"'

type Read = {
  readonly labels: readonly string[]
  readonly colors?: readonly (string | null)[]
  readonly edges: number
  readonly leftOut?: Readonly<Record<string, number>>
}

/** What the page makes of a file. */
function read(name: string, text: string): Required<Read> {
  const { kind, nodes, counts, leftOut, refusal } = inspectFile(name, text)
  if (kind !== 'graph') throw new Error(JSON.stringify(refusal))
  return {
    labels: nodes.map(({ label }) => label),
    colors: nodes.map(({ color }) => color),
    edges: counts.edges,
    leftOut: Object.fromEntries(leftOut),
  }
}

type Case = readonly [program: string, name: string, text: string, expected: Read]

const graphml = (keys: string, graph: string, edgedefault = 'directed') =>
  `<?xml version="1.0" encoding="UTF-8"?><graphml ${xmlns}>${keys}<graph id="G" edgedefault="${edgedefault}">${graph}</graph></graphml>`

const key = (id: string, of: string, name: string, type?: string) =>
  `<key id="${id}" for="${of}" attr.name="${name}"${type ? ` attr.type="${type}"` : ''}/>`

const data = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${value}</data>`)
    .join('')

const node = (id: string, values: Readonly<Record<string, string>> = {}, more = '') =>
  `<node id="${id}"${more}>${data(values)}</node>`

const ofGraphml: readonly Case[] = [
  [
    'igraph for R, with what it lacks',
    'r.graphml',
    graphml(
      key('g_name', 'graph', 'name', 'string') +
        key('v_name', 'node', 'name', 'string') +
        key('v_color', 'node', 'color', 'string') +
        key('v_age', 'node', 'age', 'double') +
        key('e_weight', 'edge', 'weight', 'double'),
      `${node('n0', { v_name: 'Ann', v_color: 'tomato', v_age: 'NaN' })}${node('n1', { v_name: 'Ben', v_color: 'tomato3', v_age: '7' })}<edge source="n0" target="n1"><data key="e_weight">2</data></edge>`,
      'undirected',
    ),
    {
      labels: ['Ann', 'Ben'],
      colors: ['#ff6347', null],
      edges: 1,
      leftOut: { 'not-numbers': 1, colors: 1 },
    },
  ],
  [
    'igraph for Python, with a palette of its own',
    'python.graphml',
    graphml(
      key('id', 'node', 'id', 'string') +
        key('name', 'node', 'name', 'string') +
        key('color', 'node', 'color', 'double'),
      node('n0', { id: '17', name: 'Ann', color: '3' }) + node('n1', { id: '18', name: '', color: '1' }),
    ),
    { labels: ['Ann', '18'], colors: [null, null], edges: 0 },
  ],
  [
    'Neo4j APOC, for Gephi',
    'apoc.graphml',
    graphml(
      key('TYPE', 'node', 'TYPE') +
        key('label', 'node', 'label') +
        key('name', 'node', 'name') +
        key('TYPE', 'edge', 'TYPE'),
      `${node('n0', { TYPE: ':Person', label: 'Person', name: 'Ann' }, ' labels=":Person"')}${node('n1', { TYPE: ':Person', label: 'Person', name: 'Ben' }, ' labels=":Person"')}${node('n2', { TYPE: ':Film', label: 'Film', name: 'Heat' }, ' labels=":Film"')}<edge id="e0" source="n0" target="n2" label="ACTED_IN"><data key="TYPE">ACTED_IN</data></edge><edge id="e1" source="n1" target="n2" label="ACTED_IN"/><edge id="e2" source="n1" target="n0" label="KNOWS"/><edge id="e3" source="n0" target="n1"/>`,
    ),
    { labels: ['Ann', 'Ben', 'Heat'], edges: 4 },
  ],
  [
    'Neo4j APOC, of whose nodes all have one label',
    'apoc.graphml',
    graphml(
      key('labels', 'node', 'labels') + key('label', 'node', 'label') + key('name', 'node', 'name'),
      ['Ann', 'Ben', 'Cas', 'Dia']
        .map((name, n) => node(`n${n}`, { labels: ':Person', label: 'Person', name }, ' labels=":Person"'))
        .join(''),
    ),
    { labels: ['Ann', 'Ben', 'Cas', 'Dia'], edges: 0 },
  ],
  [
    'Neo4j APOC, without keys',
    'apoc.graphml',
    graphml(
      '',
      `${node('n0', { labels: ':Person', name: 'Ann' }, ' labels=":Person"')}${node('n1', { labels: ':Film', title: 'Heat' }, ' labels=":Film"')}<edge id="e0" source="n0" target="n1" label="ACTED_IN"><data key="label">ACTED_IN</data></edge>`,
    ),
    { labels: ['Ann', 'Heat'], edges: 1, leftOut: { undeclared: 5 } },
  ],
  [
    'TinkerPop',
    'tinkerpop.xml',
    graphml(
      key('labelV', 'node', 'labelV', 'string') +
        key('name', 'node', 'name', 'string') +
        key('labelE', 'edge', 'labelE', 'string'),
      `${node('1', { labelV: 'person', name: 'marko' })}${node('2', { labelV: 'person', name: 'vadas' })}${node('3', { labelV: 'software' })}<edge id="7" source="1" target="2"><data key="labelE">knows</data></edge>`,
    ),
    { labels: ['marko', 'vadas', 'software'], edges: 1 },
  ],
  [
    'TinkerPop, of flights',
    'air-routes.graphml',
    graphml(
      key('labelV', 'node', 'labelV', 'string') +
        key('code', 'node', 'code', 'string') +
        key('desc', 'node', 'desc', 'string'),
      node('1', { labelV: 'airport', code: 'BRU', desc: 'Brussels' }) +
        node('2', { labelV: 'airport', code: 'AMS', desc: 'Schiphol' }),
    ),
    { labels: ['Brussels', 'Schiphol'], edges: 0 },
  ],
  [
    'NodeXL, whose values are all texts',
    'nodexl.graphml',
    graphml(
      key('V-Label', 'node', 'Label', 'string') +
        key('V-Color', 'node', 'Color', 'string') +
        key('V-X', 'node', 'X', 'string') +
        key('V-Y', 'node', 'Y', 'string') +
        key('E-Width', 'edge', 'Width', 'string'),
      `${node('ann', { 'V-Label': 'Ann', 'V-Color': '0, 12, 96', 'V-X': '100', 'V-Y': '200.5' })}${node('ben', { 'V-Color': 'Dark Red', 'V-X': '1', 'V-Y': '2' })}<edge source="ann" target="ben"><data key="E-Width">3</data></edge>`,
    ),
    { labels: ['Ann', 'ben'], colors: ['#000c60', '#8b0000'], edges: 1 },
  ],
  [
    'visone, of a discourse network',
    'visone.graphml',
    `<graphml ${xmlns} xmlns:visone="http://visone.info/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d0" yfiles.type="nodegraphics"/>${key('id', 'node', 'id', 'string')}<graph edgedefault="undirected">${['Org A', 'Concept B'].map((name, n) => `<node id="${n}"><data key="id">${name}</data><data key="d0"><visone:shapeNode><y:ShapeNode><y:Geometry height="20" width="20" x="${n}" y="1"/><y:Fill color="#ff00${n}0"/></y:ShapeNode></visone:shapeNode></data></node>`).join('')}</graph></graphml>`,
    { labels: ['Org A', 'Concept B'], colors: ['#ff0000', '#ff0010'], edges: 0 },
  ],
  [
    'pyyed, with a group twice, a colour that shines through, and a height that is none',
    'pyyed.graphml',
    `<graphml ${xmlns} xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="data_node" yfiles.type="nodegraphics"/><graph edgedefault="directed" id="G"><node id="G1" yfiles.foldertype="group"><data key="data_node"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:Fill color="#CAECFF80"/><y:NodeLabel>Police</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data><graph id="G1"><node id="a"><data key="data_node"><y:ShapeNode><y:Geometry height="" width="20" x="1" y="1"/><y:NodeLabel>Ann</y:NodeLabel></y:ShapeNode></data></node></graph></node><node id="G1"/></graph></graphml>`,
    {
      labels: ['Ann', 'Police'],
      colors: [null, '#caecff'],
      edges: 0,
      leftOut: { groups: 1, drawing: 1, 'empty-values': 1, 'repeated-nodes': 1, places: 1 },
    },
  ],
  [
    'the primer of GraphML, with descriptions',
    'desc.graphml',
    graphml('', '<node id="n0"><desc>First of all</desc></node><node id="n1"><desc> </desc></node>'),
    { labels: ['First of all', 'n1'], edges: 0 },
  ],
  [
    'Gephi',
    'gephi.graphml',
    graphml(
      key('label', 'node', 'label', 'string') +
        ['r', 'g', 'b'].map(name => key(name, 'node', name, 'int')).join(''),
      node('1', { label: 'Ann', r: '255', g: '128', b: '0' }) +
        node('2', { label: 'Ben', r: '300', g: '0', b: '0' }),
    ),
    { labels: ['Ann', 'Ben'], colors: ['#ff8000', null], edges: 0 },
  ],
]

const gexf = (version: string, graph: string, viz = '') =>
  `<gexf xmlns="http://gexf.net/${version}" xmlns:viz="http://gexf.net/${viz || version}/viz" version="${version}"><graph defaultedgetype="directed">${graph}</graph></gexf>`

const ofGexf: readonly Case[] = [
  [
    'Gephi 0.8, GEXF 1.1',
    'old.gexf',
    gexf(
      '1.1draft',
      '<attributes class="node"><attribute id="0" title="url" type="string"/></attributes><nodes><node id="0" label="Ann"><attvalues><attvalue id="0" value="x"/></attvalues><viz:color b="1" g="2" r="3"/></node><node id="1" label="Ben" pid="0"/></nodes><edges><edge id="0" source="0" target="1"/></edges>',
    ),
    { labels: ['Ann', 'Ben'], colors: ['#030201', null], edges: 1, leftOut: { groups: 1 } },
  ],
  [
    'GEXF 1.3, with colours in six and three digits, and one that is none',
    'new.gexf',
    gexf(
      '1.3',
      '<nodes><node id="0"><viz:color hex="#FF7700"/></node><node id="1"><viz:color hex="#f70" a="0.5"/></node><node id="2"><viz:color r="1.6" g="20" b="255"/></node><node id="3"><viz:color hex="#zz"/></node></nodes>',
    ),
    {
      labels: ['0', '1', '2', '3'],
      colors: ['#ff7700', '#ff7700', '#0214ff', null],
      edges: 0,
      leftOut: { drawing: 1, colors: 1 },
    },
  ],
  [
    'gexf4j, with names among the attributes',
    'gexf4j.gexf',
    gexf(
      '1.2draft',
      '<attributes class="node"><attribute id="name" title="name" type="string"/></attributes><nodes><node id="0" label="0"><attvalues><attvalue for="name" value="Ann"/></attvalues></node><node id="1" label="1"><attvalues><attvalue for="name" value="Ben"/></attvalues></node></nodes>',
    ),
    { labels: ['Ann', 'Ben'], edges: 0 },
  ],
  [
    'a dynamic graph, with a node for each period',
    'periods.gexf',
    gexf(
      '1.2draft',
      '<nodes><node id="a" label="Ann" start="2001" end="2002"/><node id="b" label="Ben"/><node id="a" label="Ann" start="2004" end="2005"/><node id="a" label="Ann" start="2007"/></nodes><edges><edge source="a" target="b" start="2001"/></edges>',
    ),
    { labels: ['Ann', 'Ben'], edges: 1, leftOut: { times: 4, 'repeated-nodes': 2 } },
  ],
]

const ofJson: readonly Case[] = [
  [
    'd3, by id',
    'd3.json',
    json({
      nodes: [
        { id: 'Ann', group: 1 },
        { id: 'Ben', group: 2 },
      ],
      links: [{ source: 'Ann', target: 'Ben', value: 3 }],
    }),
    { labels: ['Ann', 'Ben'], edges: 1 },
  ],
  [
    'd3 before its fourth version, by place',
    'miserables.json',
    json({
      nodes: [{ name: 'Myriel' }, { name: 'Napoleon' }, { name: 'Valjean' }],
      links: [
        { source: 1, target: 0 },
        { source: 2, target: 1 },
        { source: 3, target: 0 },
      ],
    }),
    { labels: ['Myriel', 'Napoleon', 'Valjean'], edges: 2, leftOut: { 'dangling-edges': 1 } },
  ],
  [
    'd3, by name',
    'd3.json',
    json({ nodes: [{ name: 'Ann' }, { name: 'Ben' }], links: [{ source: 'Ann', target: 'Ben' }] }),
    { labels: ['Ann', 'Ben'], edges: 1 },
  ],
  [
    'd3, once it has drawn',
    'd3.json',
    json({
      nodes: [
        { id: 'a', index: 0, x: 1, y: 2 },
        { id: 'b', index: 1, x: 3, y: 4 },
      ],
      links: [{ source: { id: 'a', index: 0 }, target: { id: 'b', index: 1 }, index: 0 }],
    }),
    { labels: ['a', 'b'], edges: 1 },
  ],
  [
    'networkx 2, node-link',
    'networkx.json',
    json({
      directed: false,
      multigraph: true,
      graph: {},
      nodes: [
        { name: 'Ann', id: 0 },
        { name: 'Ben', id: 1 },
      ],
      links: [
        { key: 0, source: 0, target: 1 },
        { key: 1, source: 0, target: 1 },
      ],
    }),
    { labels: ['Ann', 'Ben'], edges: 2 },
  ],
  [
    'networkx 3.4, node-link',
    'networkx.json',
    json({
      directed: true,
      multigraph: false,
      graph: { name: 'x' },
      nodes: [
        { id: 'a', color: 'rgb(0 128 0)' },
        { id: 'b', pos: [1, 2] },
      ],
      edges: [{ source: 'a', target: 'b', weight: 2.5 }],
    }),
    { labels: ['a', 'b'], colors: ['#008000', null], edges: 1, leftOut: { places: 1 } },
  ],
  [
    'networkx, adjacency',
    'adjacency.json',
    json({
      directed: false,
      multigraph: false,
      graph: [],
      nodes: [{ id: 'a' }, { id: 'b' }],
      adjacency: [[{ id: 'b', weight: 2 }, { id: 'a' }], [{ id: 'a', weight: 2 }]],
    }),
    { labels: ['a', 'b'], edges: 2 },
  ],
  [
    'graphology, as sigma’s examples have it',
    'arctic.json',
    json({
      attributes: {},
      nodes: [
        {
          key: '0.0',
          attributes: {
            x: 268.7,
            y: 91.4,
            size: 1,
            color: 'rgb(255,204,102)',
            label: 'arctic.noaa.gov',
            attributes: { nodedef: 's' },
          },
        },
        { key: '0.1', attributes: { x: 1, y: 2, label: 'B', color: 'rgba(0, 0, 255, 0.5)' } },
      ],
      edges: [{ key: 'a', source: '0.0', target: '0.1', attributes: {} }],
    }),
    { labels: ['arctic.noaa.gov', 'B'], colors: ['#ffcc66', '#0000ff'], edges: 1 },
  ],
  [
    'sigma’s demonstration, whose edges are pairs',
    'dataset.json',
    json({
      nodes: [
        { key: 'cytoscape', label: 'Cytoscape', tag: 'Tool', x: 1, y: 2 },
        { key: 'gephi', label: 'Gephi', tag: 'Tool', x: 3, y: 4 },
      ],
      edges: [['cytoscape', 'gephi']],
      clusters: [],
    }),
    { labels: ['Cytoscape', 'Gephi'], edges: 1 },
  ],
  [
    'vis.js',
    'vis.json',
    json({
      nodes: [
        { id: 1, label: 'Ann', color: { background: '#0f0', border: 'black' } },
        { id: 2, label: 'Ben', color: 'hsl(240, 100%, 50%)', font: { size: 9 } },
      ],
      edges: [{ from: 1, to: 2, arrows: 'to' }],
    }),
    { labels: ['Ann', 'Ben'], colors: ['#00ff00', '#0000ff'], edges: 1, leftOut: { drawing: 2 } },
  ],
  [
    'Cytoscape.js, in one list',
    'elements.json',
    json({
      elements: [
        { data: { id: 'a', name: 'Ann' }, position: { x: 1, y: 2 }, style: { 'background-color': 'teal' } },
        { data: { id: 'b', name: 'Ben', parent: 'a' }, position: { x: 3, y: 4 } },
        { data: { id: 'ab', source: 'a', target: 'b', interaction: 'pp' } },
      ],
    }),
    { labels: ['Ann', 'Ben'], colors: ['#008080', null], edges: 1 },
  ],
  [
    'Cytoscape.js, with nothing around the list',
    'elements.json',
    json([
      { group: 'nodes', data: { id: 'a' } },
      { group: 'nodes', data: { id: 'b' } },
      { group: 'edges', data: { source: 'a', target: 'b' } },
    ]),
    { labels: ['a', 'b'], edges: 1 },
  ],
  [
    'Cytoscape',
    'yeast.cyjs',
    json({
      format_version: '1.0',
      generated_by: 'cytoscape-3.10.1',
      target_cytoscapejs_version: '~2.1',
      data: { name: 'x' },
      elements: {
        nodes: [
          {
            data: { id: '62', shared_name: 'YKR026C', SUID: 62, selected: false },
            position: { x: 1, y: 2 },
            selected: false,
          },
          {
            data: { id: '63', shared_name: 'YGL122C', SUID: 63, selected: false },
            position: { x: 3, y: 4 },
            selected: false,
          },
        ],
        edges: [
          {
            data: { id: '64', source: '62', target: '63', shared_interaction: 'pp', interaction: 'pp' },
            selected: false,
          },
        ],
      },
    }),
    { labels: ['YKR026C', 'YGL122C'], edges: 1 },
  ],
  [
    'JSON Graph Format 1',
    'jgf.json',
    json({
      graph: {
        directed: false,
        nodes: [{ id: 'a', label: 'Ann', metadata: { color: '#abc' } }, { id: 'b' }],
        edges: [{ source: 'a', target: 'b', relation: 'knows' }],
      },
    }),
    { labels: ['Ann', 'b'], colors: ['#aabbcc', null], edges: 1 },
  ],
  [
    'JSON Graph Format 2, of several graphs',
    'jgf.json',
    json({
      graphs: [
        { nodes: { a: { label: 'Ann' }, b: {} }, edges: [{ source: 'a', target: 'b' }] },
        { nodes: { c: {} } },
      ],
    }),
    { labels: ['Ann', 'b'], edges: 1, leftOut: { graphs: 1, 'further-nodes': 1 } },
  ],
  [
    'edges alone',
    'edges.json',
    json([
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c' },
    ]),
    { labels: ['a', 'b', 'c'], edges: 2 },
  ],
]

const ofWords: readonly Case[] = [
  [
    'GML of networkx',
    'networkx.gml',
    'graph [\n  directed 1\n  node [\n    id 0\n    label "Ann &amp; co"\n  ]\n  node [\n    id 1\n    label "B&#233;a"\n  ]\n  edge [\n    source 0\n    target 1\n    weight 2.5\n  ]\n]\n',
    { labels: ['Ann & co', 'Béa'], edges: 1 },
  ],
  [
    'GML of yEd',
    'yed.gml',
    'Creator "yFiles"\nVersion "2.2"\ngraph\n[\n hierarchic 1\n node\n [\n  id 0\n  label "Ann"\n  graphics\n  [\n   x 10.0\n   y 20.0\n   w 30.0\n   h 30.0\n   fill "#FFCC00"\n   outline "#000000"\n  ]\n ]\n node [ id 1 label "Ben" graphics [ x 50.0 y 20.0 w 60.0 h 30.0 fill "#FFCC00" ] ]\n edge [ source 0 target 1 label "x" ]\n edge [ source 0 target 9 ]\n]',
    {
      labels: ['Ann', 'Ben'],
      colors: ['#ffcc00', '#ffcc00'],
      edges: 1,
      leftOut: { drawing: 1, 'dangling-edges': 1 },
    },
  ],
  [
    'Pajek',
    'women.net',
    '% made by hand\r\n*Vertices 3\r\n1 "Ann B." 0.1 0.2 0.5 ic Red bc Black\r\n2 "Ben" 0.3 0.4 0.5 ic Green\r\n*Arcs\r\n1 2 3 l "knows"\r\n*Edges\r\n2 3\r\n*Arcslist\r\n3 1 2\r\n',
    {
      labels: ['Ann B.', 'Ben', '3'],
      colors: ['#ff0000', '#008000', null],
      edges: 4,
      leftOut: { drawing: 1, places: 2 },
    },
  ],
  [
    'Pajek, of a matrix',
    'matrix.net',
    '*Vertices 2\n1 "a"\n2 "b"\n*Matrix\n0 2\n1 0\n',
    { labels: ['a', 'b'], edges: 2 },
  ],
  [
    'Pajek, of a matrix of two kinds',
    'two-mode.net',
    '*Vertices 5 2\n1 "a"\n2 "b"\n3 "x"\n4 "y"\n5 "z"\n*Matrix\n1 0 2\n0 1 0\n',
    { labels: ['a', 'b', 'x', 'y', 'z'], edges: 3 },
  ],
  [
    'DOT with characters as in HTML',
    'cafes.dot',
    'graph {\n a [label="caf&eacute; &#233; &#xE9;"]\n b [label=<<b>Bold</b> &amp; &lt;x&gt;>]\n c [label="R&D &nonesuch; &Omega;&mdash;&yuml;"]\n "d&amp;e" -- a\n}',
    { labels: ['café é é', 'Bold & <x>', 'R&D &nonesuch; Ω—ÿ', 'd&e'], edges: 1 },
  ],
  [
    'DOT',
    'graph.gv',
    '/* by hand */\ndigraph "G" {\n  node [shape=box, fillcolor="#ff0000"];\n  a [label="Ann\\nBeta"]; "b c" [fillcolor=blue]\n  subgraph cluster_0 { label = "inside"; d -> e -> a [weight=2] }\n  a -> {"b c" d} [dir=none]\n  edge [color=red]; e:port:n -> a\n}\n',
    {
      labels: ['Ann Beta', 'b c', 'd', 'e'],
      colors: ['#ff0000', '#0000ff', '#ff0000', '#ff0000'],
      edges: 5,
      leftOut: { groups: 2, ports: 1 },
    },
  ],
]

describe.each([
  ['GraphML', ofGraphml],
  ['GEXF', ofGexf],
  ['JSON', ofJson],
  ['words', ofWords],
] as const)('%s', (_format, cases) => {
  it.each(cases)(
    'of %s has its names, colours, edges, and all that is left out',
    (_program, name, text, expected) => {
      const found = read(name, text)
      expect(found).toEqual({ colors: found.labels.map(() => null), leftOut: {}, ...expected })
    },
  )
})

describe('the direction of an edge', () => {
  const directions = (name: string, text: string) => {
    const reading = openGraph(name, text)
    return reading.kind === 'read' ? reading.graph.edges.map(({ directed }) => directed) : reading
  }
  const nodes = [{ id: 'a' }, { id: 'b' }]
  const [there, back] = [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'a' },
  ]

  it.each([
    ['of the file, where it says nothing', { directed: false, nodes, links: [there] }, [false]],
    ['from source to target, where nobody says anything', { nodes, links: [there] }, [true]],
    ['its own', { directed: false, nodes, edges: [{ ...there, directed: true }, back] }, [true, false]],
    [
      'its type',
      {
        nodes,
        edges: [
          { ...there, type: 'Undirected' },
          { ...back, type: 'directed' },
        ],
      },
      [false, true],
    ],
    [
      'graphology’s',
      { options: { type: 'mixed' }, nodes, edges: [{ ...there, undirected: true }, back] },
      [false, true],
    ],
  ])('is %s', (_what, file, expected) => {
    expect(directions('a.json', json(file))).toEqual(expected)
  })

  it('is kept apart from its times and its kind', () => {
    const reading = openGraph('a.json', json({ nodes, edges: [{ ...there, start: 2001, type: 'pays' }] }))
    if (reading.kind === 'refused') throw new Error(reading.code)
    expect(Object.fromEntries(reading.graph.edges[0]!.attributes)).toEqual({ start: 2001, type: 'pays' })
  })
})
