// Sound files, spoilt: whatever is done to them, they are read or refused, and what is read adds up.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectFile, type LeftOut } from '../../../src/formats/index.ts'

const gexf = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="rank" type="double"><default>1</default></attribute></attributes>
<nodes>
<node id="a" label="Ann"><attvalues><attvalue for="0" value="2.5"/></attvalues><viz:color r="1" g="2" b="3"/></node>
<node id="b" label="Ben" pid="a"><viz:position x="1" y="2"/><viz:size value="3"/></node>
<node id="c" label="Cas" start="2001"/>
</nodes><edges>
<edge id="0" source="a" target="b" weight="2" label="knows"/>
<edge id="1" source="b" target="b" type="undirected"/>
</edges></graph></gexf>`

const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="node" attr.name="name" attr.type="string"/><key id="n" for="all" attr.name="weight" attr.type="int"/>
<graph edgedefault="undirected">
<node id="a" labels=":Person"><data key="k">Ann</data><data key="n">2</data></node>
<node id="b"><desc>Ben</desc><graph edgedefault="directed"><node id="c"/></graph></node>
<edge source="a" target="b"><data key="n">7</data></edge>
<edge id="e" source="a" target="c" directed="true"/>
</graph></graphml>`

const json = `{"directed":false,"nodes":[{"id":"a","name":"Ann","x":1,"y":2},{"id":"b","labels":["P","Q"],"color":"#f00"},{"id":3}],
"links":[{"source":"a","target":"b","weight":2.5},{"source":3,"target":"a","data":{"type":"knows"}}]}`

const csv = 'source,target,weight,note\nAnn,Ben,2,"x, y"\nBen,Cas,1.5,\nCas,Cas,,z\n'

const gml =
  'graph [ directed 1\n node [ id 1 label "Ann" ]\n node [ id 2 graphics [ x 1.5 fill "#ff0000" ] ]\n edge [ source 1 target 2 value 3 ] ]'

const dot = 'digraph { a [label="Ann", color=red]; b -> {c d} [weight=2]; subgraph x { e } }'

const pajek = '*Vertices 3\n1 "Ann" 0.1 0.2 ic Red\n2 "Ben"\n*Arcs\n1 2 4\n*Edgeslist\n1 2 3\n'

const files = {
  'a.gexf': gexf,
  'a.graphml': graphml,
  'a.json': json,
  'a.csv': csv,
  'a.gml': gml,
  'a.dot': dot,
  'a.net': pajek,
} as const

const names = Object.keys(files) as (keyof typeof files)[]

/** What each language is made of, and what a careless hand, or a hostile one, puts in its place. */
const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ';',
    '\n',
    '\t',
    '&',
    '&#0;',
    '\u0000',
    '\uFFFF',
    '\uD83D',
  ],
  ...[
    '<node id="a"/>',
    '</graph>',
    '<!--',
    ']]>',
    '<graph>',
    'null',
    'NaN',
    '1e999',
    '1,5',
    '-',
    '->',
    '*Arcs\n',
  ],
  ...[
    '__proto__',
    '"nodes":',
    '"__proto__":{},',
    '\\',
    '\\u12',
    'id',
    '#',
    '99999999999999999999',
    '"" ""',
    '',
  ],
)

const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), pieces)

describe('a file with anything in it changed', { timeout: 60_000 }, () => {
  it('is opened or refused, and says so in few words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (name, changes) => {
          let text: string = files[name]
          for (const [at, gone, piece] of changes) {
            const start = Math.floor(at * text.length)
            text = text.slice(0, start) + piece + text.slice(start + gone)
          }
          const { kind, counts, refusal, nodes } = inspectFile(name, text)
          expect(['graph', 'refused', 'corpus']).toContain(kind)
          expect(refusal === null).toBe(kind !== 'refused')
          expect(JSON.stringify(refusal).length).toBeLessThan(500)
          expect(nodes.length).toBe(Math.min(20, counts.nodes))
          for (const { color } of nodes) if (color !== null) expect(color).toMatch(/^#[0-9a-f]{6}$/)
        },
      ),
      { numRuns: 800 },
    )
  })
})

const odd = fc.constantFrom(
  '',
  'null',
  'NA',
  '1,5',
  'a',
  'b',
  'zz',
  '0',
  'true',
  'rgb(1,2',
  '#12',
  '1e400',
  '__proto__',
)

/** Replaces some of the values that a pattern finds; with `\\u0000`, takes the whole away. */
const spoil = (text: string, value: RegExp, choices: readonly (string | null | undefined)[]) => {
  let n = 0
  return text.replace(value, (all: string, before: string, after: string) => {
    const choice = choices[n++ % choices.length]
    if (choice === undefined) return all
    return choice === null ? '' : `${before}${choice}${after}`
  })
}

/** What becomes of each node and edge of a file that is not in the graph. */
const gone: readonly LeftOut[] = [
  'repeated-nodes',
  'dangling-edges',
  'edges-without-end',
  'entries',
  'further-nodes',
  'further-edges',
]

describe('a file with other values, and with values missing', { timeout: 60_000 }, () => {
  const choices = fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constant(null), odd),
    {
      minLength: 5,
      maxLength: 40,
    },
  )
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

  it.each([
    [
      'GEXF',
      'a.gexf',
      gexf,
      /( (?!xmlns|version|encoding|title|class)[\w:]+=")[^"]*(")/g,
      /<(?:node|edge)[\s/>]/g,
    ],
    ['GraphML', 'a.graphml', graphml, /( (?!xmlns)[\w.]+=")[^"]*(")/g, /<(?:node|edge)[\s/>]/g],
  ] as const)('is read to the last node and edge, in %s', (_format, name, text, value, items) => {
    fc.assert(
      fc.property(choices, choices => {
        const spoilt = spoil(text, value, choices)
        const { kind, counts, leftOut } = inspectFile(name, spoilt)
        expect(kind).toBe('graph')
        const left = gone.reduce((sum, what) => sum + (leftOut.get(what) ?? 0), 0)
        expect(counts.nodes + counts.edges + left).toBe(count(spoilt, items))
      }),
      { numRuns: 150 },
    )
  })

  it('is read to the last node and edge, in JSON', () => {
    const id = fc.oneof(
      fc.constantFrom('a', 'b', 0, 1, null, '', true, '__proto__'),
      fc.constantFrom<fc.JsonValue>([], {}, ['a', 'b'], [1], { id: 'a' }),
    )
    const loose = fc.record(
      {
        id,
        key: id,
        name: id,
        source: id,
        target: id,
        data: fc.dictionary(fc.constantFrom('id', 'source', 'target', 'data', 'x'), id),
        x: id,
        color: id,
      },
      { requiredKeys: [] },
    )
    const list = fc.array(fc.oneof({ weight: 4, arbitrary: loose }, id), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(list, list, fc.constantFrom('links', 'edges'), (nodes, edges, edgeList) => {
        const { kind, counts, leftOut } = inspectFile('a.json', JSON.stringify({ nodes, [edgeList]: edges }))
        expect(kind).toBe('graph')
        const left = gone.reduce((sum, what) => sum + (leftOut.get(what) ?? 0), 0)
        expect(counts.nodes + counts.edges + left).toBe(nodes.length + edges.length)
      }),
      { numRuns: 200 },
    )
  })

  it('is read to the last row, in a table', () => {
    const cell = fc.constantFrom('', 'Ann', 'Ben', ' ', '1,5', '0', 'x;y', '"', '=1+1', 'é', 'two\nlines')
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), rows => {
        const lines = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
        const { kind, counts, leftOut } = inspectFile('a.csv', ['source,target,n', ...lines].join('\n'))
        const told = rows.filter(row => row.some(cell => cell.trim() !== ''))
        if (kind === 'refused') return expect(told).toEqual([])
        expect(counts.edges + (leftOut.get('edges-without-end') ?? 0)).toBe(told.length)
      }),
      { numRuns: 200 },
    )
  })
})
