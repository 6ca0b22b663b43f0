// A graph by numbers: whatever its ids and values are, what the page draws is sound.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AttributedGraph,
  described,
  drawable,
  numbered,
  type Scalar,
} from '../../../src/formats/index.ts'

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

const all = { nodes: 1000, ties: 1000 }

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
    expect(labels[3]!.length).toBe(201)
  })
})

describe('the drawing', () => {
  it('has one line for all edges between two nodes, none from a node to itself', () => {
    const graph = graphOf(
      [['__proto__'], ['constructor'], ['c']],
      [
        ['__proto__', 'constructor'],
        ['constructor', '__proto__'],
        ['c', 'c'],
      ],
    )
    const numbers = numbered(graph)
    expect([...numbers.degrees]).toEqual([2, 2, 1])
    expect([...drawable(graph, numbers, all).ties]).toEqual([0, 1])
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
    const { nodes, ties } = drawable(graph, numbered(graph), { nodes: 3, ties: 2 })
    expect([...nodes]).toEqual([1, 2, 3])
    expect([...ties]).toEqual([2, 0, 2, 1])
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
        ['a', { x: '1', y: 1 }],
        ['b', { x: 2, y: 2 }],
      ],
    ],
  ] as const)('has no places of the file where %s', (_what, nodes) => {
    const graph = graphOf(nodes)
    expect(drawable(graph, numbered(graph), all).places).toBeNull()
  })

  it('takes no colour but six digits, and never a size or a place out of bounds', () => {
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean())
    const attributes = fc.dictionary(fc.constantFrom('x', 'y', 'size', 'color', 'label'), value)
    fc.assert(
      fc.property(fc.array(attributes, { maxLength: 8 }), list => {
        const graph = graphOf(list.map((attributes, i) => [`${i}`, attributes] as const))
        const { places, sizes, colors } = drawable(graph, numbered(graph), all)
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
    ],
  )

  it('is told with all its values as text, and its neighbours with the way the edge goes', () => {
    expect(described(graph, numbered(graph), 0)).toEqual({
      node: 0,
      label: 'A',
      attributes: [
        ['id', 'a'],
        ['label', 'A'],
        ['note', '<b>x</b>'],
        ['n', '1'],
        ['yes', 'true'],
      ],
      neighbours: [
        { node: 1, label: 'b', edge: 'funds', direction: 'to' },
        { node: 2, label: 'c', edge: '', direction: 'from' },
        { node: 2, label: 'c', edge: '', direction: 'both' },
      ],
      further: 0,
    })
  })

  it('is cut where it would fill the page', () => {
    const many = graphOf(
      [['hub', { text: 'y'.repeat(9000) }], ['b']],
      Array.from({ length: 500 }, () => ['hub', 'b'] as const),
    )
    const { attributes, neighbours, further } = described(many, numbered(many), 0)
    expect(attributes[1]![1].length).toBe(2001)
    expect([neighbours.length, further]).toEqual([300, 200])
  })
})
