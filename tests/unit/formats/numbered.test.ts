// A graph by numbers: whatever its ids and values are, what the page draws is sound.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttributedGraph, Scalar } from '../../../src/formats/graph-files/attributed.ts'
import { describer, drawable, numbered } from '../../../src/formats/index.ts'
import { truncate } from '../../../src/text/index.ts'

const graphOf = (
  nodes: readonly (readonly [id: string, attributes?: Readonly<Record<string, Scalar>>])[],
  edges: readonly (readonly [source: string, target: string, directed?: boolean])[] = [],
): AttributedGraph => ({
  nodes: nodes.map(([id, attributes = {}]) => ({ id, attributes: new Map(Object.entries(attributes)) })),
  edges: edges.map(([source, target, directed = true], i) => ({
    id: `e${i}`,
    source,
    target,
    directed,
    attributes: new Map<string, Scalar>(i === 0 ? [['label', 'funds']] : []),
  })),
})

const all = { nodes: 1000, lines: 1000 }

describe('the labels', () => {
  it('are one line, short, and the id where there is none', () => {
    const graph = graphOf([
      ['a', { label: ' two\n\nlines ' }],
      ['b', { label: ' ' }],
      ['c', { label: 7 }],
      ['d', { label: 'x'.repeat(5000) }],
    ])
    const { labels } = numbered(graph)
    expect(labels.slice(0, 3)).toEqual(['two lines', 'b', '7'])
    expect(labels[3]!.length).toBe(200)
  })
})

describe('the drawing', () => {
  const linesOf = (graph: AttributedGraph, most = all) => drawable(graph, numbered(graph), most).lines

  it('has a line for each edge, side by side between two nodes, and a ring from a node to itself', () => {
    const graph = graphOf(
      [['__proto__'], ['constructor'], ['c']],
      [
        ['__proto__', 'constructor'],
        ['constructor', '__proto__'],
        ['c', 'c'],
        ['c', '__proto__', false],
      ],
    )
    expect([...numbered(graph).degrees]).toEqual([3, 2, 2])
    const { ends, edges, counts, directed, bends, undrawn } = linesOf(graph)
    expect([...ends]).toEqual([0, 1, 1, 0, 2, 2, 2, 0])
    expect([...edges]).toEqual([0, 1, 2, 3])
    expect([...counts]).toEqual([1, 1, 1, 1])
    expect([...directed]).toEqual([1, 1, 1, 0])
    // Seen from their sources both bend to the same side, and so they do not cover one another.
    expect(bends[0]).toBe(bends[1])
    expect(bends[0]).not.toBe(0)
    expect([bends[3], undrawn]).toEqual([0, 0])
  })

  it('has one line for many edges between two nodes, with a direction if all have the same', () => {
    const many = (back: boolean) =>
      graphOf(
        [['a'], ['b']],
        Array.from({ length: 12 }, (_, i) =>
          back && i === 5 ? (['b', 'a'] as const) : (['a', 'b'] as const),
        ),
      )
    expect([...linesOf(many(false)).counts]).toEqual([12])
    expect([...linesOf(many(false)).directed]).toEqual([1])
    expect([...linesOf(many(true)).directed]).toEqual([0])
  })

  it('is as wide as the weights say, whatever the file calls them', () => {
    const graph: AttributedGraph = {
      nodes: graphOf([['a'], ['b'], ['c']]).nodes,
      edges: ['b', 'c', 'a'].map((target, i) => ({
        id: `${i}`,
        source: 'a',
        target,
        directed: true,
        attributes: new Map<string, Scalar>([['Weight', ['4', 1, 'none'][i]!]]),
      })),
    }
    expect([...linesOf(graph).widths]).toEqual([1, 0.5, 0.5])
  })

  it('takes the best connected nodes where there are too many, in the order of the file', () => {
    const graph = graphOf(
      [['a'], ['b'], ['c'], ['d']],
      [
        ['d', 'b'],
        ['d', 'c'],
        ['b', 'c'],
        ['b', 'a'],
      ],
    )
    const most = { nodes: 3, lines: 2 }
    expect([...drawable(graph, numbered(graph), most).nodes]).toEqual([1, 2, 3])
    expect([...linesOf(graph, most).ends]).toEqual([2, 0, 2, 1])
    expect(linesOf(graph, most).undrawn).toBe(2)
  })

  it.each([
    ['not all nodes have one', [['a', { x: 1, y: 1 }], ['b']]],
    [
      'all are the same',
      [
        ['a', { x: 1, y: 1 }],
        ['b', { x: 1, y: 1 }],
      ],
    ],
    [
      'they are further apart than numbers go',
      [
        ['a', { x: -1e308, y: 0 }],
        ['b', { x: 1e308, y: 0 }],
      ],
    ],
    [
      'they are words',
      [
        ['a', { x: 'one', y: 1 }],
        ['b', { x: 2, y: 2 }],
      ],
    ],
  ] as const)('has no places of the file where %s', (_what, nodes) => {
    const graph = graphOf(nodes)
    expect(drawable(graph, numbered(graph), all).places).toBeNull()
  })

  it('takes no colour but six digits, and never a size, a width or a place out of bounds', () => {
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean())
    const attributes = fc.dictionary(fc.constantFrom('x', 'y', 'size', 'color', 'label'), value)
    fc.assert(
      fc.property(fc.array(attributes, { maxLength: 8 }), list => {
        const graph = graphOf(list.map((attributes, i) => [`${i}`, attributes] as const))
        const { places, sizes, colors, lines } = drawable(graph, numbered(graph), all)
        expect([...lines.widths].every(width => width >= 0 && width <= 1)).toBe(true)
        expect([...sizes].every(size => size >= 0 && size <= 1)).toBe(true)
        expect([...(places ?? [])].every(at => at >= 0 && at <= 1000.001)).toBe(true)
        expect(colors.every(color => color === null || /^#[0-9a-f]{6}$/.test(color))).toBe(true)
      }),
    )
    const graph = graphOf([
      ['a', { color: 'url(https://a.example)' }],
      ['b', { color: '#A0b1C2' }],
    ])
    expect(drawable(graph, numbered(graph), all).colors).toEqual([null, '#a0b1c2'])
  })
})

describe('a node', () => {
  const graph = graphOf(
    [['a', { label: 'A', note: '<b>x</b>', n: 1, yes: true }], ['b'], ['c']],
    [
      ['a', 'b'],
      ['c', 'a'],
      ['a', 'c', false],
      ['b', 'c'],
      ['a', 'a'],
    ],
  )
  const describeIn = (graph: AttributedGraph) => describer(graph, numbered(graph))

  it('is told with all its values as text, and its links with the way they go', () => {
    expect(describeIn(graph)({ of: 'node', number: 0 })).toEqual({
      of: 'node',
      node: 0,
      label: 'A',
      attributes: [
        ['id', 'a'],
        ['label', 'A'],
        ['note', '<b>x</b>'],
        ['n', '1'],
        ['yes', 'true'],
      ],
      links: [
        { edge: 0, node: 1, label: 'b', name: 'funds', direction: 'to', weight: '' },
        { edge: 1, node: 2, label: 'c', name: '', direction: 'from', weight: '' },
        { edge: 2, node: 2, label: 'c', name: '', direction: 'both', weight: '' },
        { edge: 4, node: 0, label: 'A', name: '', direction: 'self', weight: '' },
      ],
      degree: 4,
    })
  })

  it('is cut where it would fill the page', () => {
    const many = graphOf(
      [['hub', { text: 'y'.repeat(9000) }], ['b']],
      Array.from({ length: 500 }, () => ['hub', 'b'] as const),
    )
    const told = describeIn(many)({ of: 'node', number: 0 })
    if (told.of !== 'node') throw new Error(told.of)
    expect(told.attributes[1]![1].length).toBe(2001)
    expect([told.links.length, told.degree]).toEqual([300, 500])
  })

  it('has links that are told with their ends, their values, and how many are beside them', () => {
    expect(describeIn(graph)({ of: 'edge', number: 1 })).toEqual({
      of: 'edge',
      edge: 1,
      name: '',
      source: { node: 2, label: 'c' },
      target: { node: 0, label: 'A' },
      directed: true,
      attributes: [['id', 'e1']],
      beside: 1,
    })
  })
})

describe('a text that is cut', () => {
  it('never ends in half a letter', () => {
    expect(truncate(`${'a'.repeat(199)}😀tail`, 200)).toBe(`${'a'.repeat(199)}…`)
    expect(truncate(`${'a'.repeat(198)}👩‍👩‍👧tail`, 200)).toBe(`${'a'.repeat(198)}…`)
    expect(truncate('e\u0301e\u0301', 3)).toBe('e\u0301…')
    expect(truncate('short', 200)).toBe('short')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(30), (text, most) => {
        const short = truncate(text, most)
        expect(short).not.toMatch(/\p{Cs}/u)
        expect(short.length <= Math.max(most, 32) + 1).toBe(true)
      }),
    )
  })
})
