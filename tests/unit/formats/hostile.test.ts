// Files that are broken, huge or meant to do harm: each is refused with its reason, at once, and nothing of it runs.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/formats/graph-files/open.ts'
import { recognise } from '../../../src/formats/graph-files/recognise.ts'
import { bytes, gexf, graphml, hostile, json, utf16 } from './hostile.ts'

describe('a file that holds', { timeout: 60_000 }, () => {
  it.each(hostile.map(([what, name, make, code, parts = {}]) => ({ what, name, make, code, parts })))(
    '$what is refused',
    ({ name, make, code, parts }) => {
      const file = make()
      const start = process.cpuUsage()
      const reading = openGraph(name, file)
      // Of the processor, not of the clock: other tests run beside this one.
      const { user, system } = process.cpuUsage(start)
      expect(reading).toMatchObject({ kind: 'refused', code, ...parts })
      expect((user + system) / 1000).toBeLessThan(2000)
      // A message may show any part of it: none is long.
      expect(JSON.stringify(reading).length).toBeLessThan(400)
    },
  )

  it('anything at all is read or refused, and changes no object of the page', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      'gexf',
      'graphml',
      'graph',
      'node',
      ' id=',
      '__proto__',
      '&',
      ';',
      '<!',
      '[',
      ']',
      '{',
      '}',
      ':',
      ',',
      'nodes',
      '\\',
      '\u0000',
      '\uD800',
    )
    const text = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(
        fc.oneof(text, fc.uint8Array({ maxLength: 60 })),
        fc.constantFrom('a.gexf', 'a.graphml', 'a.json', ''),
        (data, name) => {
          expect(['read', 'refused']).toContain(openGraph(name, data).kind)
        },
      ),
      { numRuns: 2000 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('a file that only looks dangerous', () => {
  const labelOf = (name: string, data: string | Uint8Array) => {
    const reading = openGraph(name, data)
    return reading.kind === 'read' ? reading.graph.nodes[0]?.attributes.get('label') : reading
  }

  it('keeps script in a label as the text that it is', () => {
    const script = '<script>alert(1)</script>'
    const escaped = '&lt;script>alert(1)&lt;/script>'
    expect(labelOf('a.gexf', gexf(`<nodes><node id="a" label="${escaped}"/></nodes>`))).toBe(script)
    const key = '<key id="k" for="node" attr.name="label"/>'
    expect(
      labelOf('a.graphml', graphml(`<node id="a"><data key="k"><![CDATA[${script}]]></data></node>`, key)),
    ).toBe(script)
    expect(labelOf('a.json', json({ nodes: [{ key: 'a', attributes: { label: script } }], edges: [] }))).toBe(
      script,
    )
    expect(labelOf('a.gexf', gexf('<nodes><node id="a" label="javascript:alert(1)"/></nodes>'))).toBe(
      'javascript:alert(1)',
    )
  })

  it('has elements of another language beside ours', () => {
    const foreign = gexf(
      '<nodes><node id="a" label="x"><script>alert(1)</script><img src="x" onerror="alert(1)"/></node></nodes>',
    )
    expect(labelOf('a.gexf', foreign)).toBe('x')
  })

  it('has a document type that declares nothing', () => {
    expect(labelOf('a.gexf', gexf('<nodes><node id="a" label="x"/></nodes>', '<!DOCTYPE gexf>'))).toBe('x')
  })

  it('is in UTF-16, with its mark, or in Latin-1 and says so', () => {
    expect(
      labelOf('a.gexf', utf16('<gexf><graph><nodes><node id="a" label="België"/></nodes></graph></gexf>')),
    ).toBe('België')
    const latin = bytes(
      '<?xml version="1.0" encoding="ISO-8859-1"?><gexf><graph><nodes><node id="a" label="Belgi',
      [0xeb],
      '"/></nodes></graph></gexf>',
    )
    expect(labelOf('a.gexf', latin)).toBe('België')
  })

  it('has attributes by the names that objects have', () => {
    const reading = openGraph(
      'a.json',
      '{"nodes":[{"key":"a","attributes":{"__proto__":"x","constructor":1,"list":[1],"none":null,"deep":{"a":1}}}],"edges":[]}',
    )
    if (reading.kind !== 'read') throw new Error(reading.code)
    expect([...reading.graph.nodes[0]!.attributes]).toEqual([
      ['__proto__', 'x'],
      ['constructor', 1],
      ['list', '1'],
    ])
    expect(Object.fromEntries(reading.leftOut)).toEqual({ values: 1, 'empty-values': 1 })
  })
})

describe('what a file is', () => {
  const graph = (format: string) => ({ kind: 'graph', format })

  it.each([
    [
      'by its root, behind a prolog',
      'x',
      '<?xml version="1.0"?>\n<!-- <svg> -->\n<!DOCTYPE graphml>\n<ns:graphml xmlns:ns="a">',
      graph('graphml'),
    ],
    ['by its root, whatever its name', 'x.graphml', '<gexf>', graph('gexf')],
    ['by its keys', 'x', '{"options":{"nodes":1},"attributes":{"corpus":2},"nodes":[]}', graph('json')],
    ['by its first object', 'x', '[{"@id":"a"}]', { kind: 'linked-data', format: 'json-ld' }],
    [
      'by its context',
      'x.json',
      '{"@context":{"nodes":"x"},"@graph":[]}',
      { kind: 'linked-data', format: 'json-ld' },
    ],
    [
      'by its lines',
      'x',
      '<https://a.example/b> <https://a.example/c> "d" .',
      { kind: 'linked-data', format: 'n-quads' },
    ],
    ['an edition of the page', 'x.json', '{"format":1,"corpus":{"nodes":[]}}', { kind: 'corpus' }],
    ['by its name, where it holds too little', 'x.graphml', '<!-- cut', graph('graphml')],
  ])('is told %s', (_how, name, text, expected) => {
    expect(recognise(name, text)).toEqual(expected)
  })
})
