// Files as other programs write them: read as far as they go, what is left out counted.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/formats/graph-files/open.ts'

function opened(name: string) {
  const reading = openGraph(name, readFileSync(resolve(import.meta.dirname, '../../fixtures/graphs', name)))
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading))
  const plain = (attributes: ReadonlyMap<string, unknown>) => Object.fromEntries(attributes)
  return {
    nodes: reading.graph.nodes.map(({ id, attributes }) => ({ id, ...plain(attributes) })),
    edges: reading.graph.edges.map(({ attributes, ...edge }) => ({ ...edge, ...plain(attributes) })),
    leftOut: Object.fromEntries(reading.leftOut),
  }
}

describe('a file of Gephi 0.9, GEXF 1.2', () => {
  const { nodes, edges, leftOut } = opened('gephi-1.2.gexf')

  it('keeps labels, places, sizes, colours, attributes and their defaults', () => {
    expect(nodes).toEqual([
      {
        id: '11',
        label: 'Valjean & co',
        'Modularity Class': 1,
        Tags: '[a, b]',
        size: 100,
        x: -87.93029,
        y: 6.8120565,
        z: 0,
        color: '#f55b5b',
      },
      {
        id: '48',
        label: 'Gavroche',
        'Modularity Class': 0,
        size: 61.600006,
        x: 387.89572,
        y: -110.462326,
        color: '#5bf55b',
      },
    ])
  })

  it('keeps directions, and names an edge that has no name', () => {
    expect(edges).toEqual([
      { id: '0', source: '11', target: '48', directed: false, weight: 5 },
      { id: 'e0', source: '48', target: '11', directed: true, label: 'knows' },
    ])
  })

  it('tells that a NaN, an opacity and a shape are left out', () => {
    expect(leftOut).toEqual({ 'not-numbers': 1, drawing: 2 })
  })
})

describe('a file of Gephi 0.10, GEXF 1.3, with times and groups', () => {
  const { nodes, edges, leftOut } = opened('gephi-1.3.gexf')

  it('keeps what a graph at rest can hold', () => {
    expect(nodes).toEqual([
      { id: 'b', label: 'B within A' },
      { id: 'a', label: 'A', Price: 2.5, color: '#ff7700' },
      { id: 'c' },
    ])
    // A whole number that a double cannot hold stays as it is written.
    expect(edges).toEqual([
      { id: 'e', source: 'a', target: 'b', directed: true, kind: 'owns', account: '9007199254740993' },
      { id: 'f', source: 'b', target: 'c', directed: false },
    ])
  })

  it('counts the rest', () => {
    expect(leftOut).toEqual({ times: 5, groups: 1, drawing: 1 })
  })
})

describe('a file of yEd, GraphML', () => {
  const { nodes, edges, leftOut } = opened('yed.graphml')

  it('keeps what is drawn: label, centre with up as positive, size, colour', () => {
    expect(nodes[0]).toEqual({
      id: 'n0',
      url: 'javascript:alert(1)',
      description: 'none',
      label: 'Ministry of Justice',
      x: 130,
      y: -65,
      size: 30,
      color: '#ffcc00',
    })
    expect(nodes.find(({ id }) => id === 'n1')).toMatchObject({
      label: 'Police',
      color: '#f5f5f5',
      size: 100,
    })
  })

  it('keeps the nodes and edges within a group, with the directions of its own graph', () => {
    expect(nodes.map(({ id }) => id).sort()).toEqual(['n0', 'n1', 'n1::n0', 'n1::n1'])
    expect(edges).toEqual([
      { id: 'n1::e0', source: 'n1::n0', target: 'n1::n1', directed: false },
      { id: 'e0', source: 'n0', target: 'n1::n0', directed: true, label: 'oversees', color: '#000000' },
      { id: 'e1', source: 'n0', target: 'n1', directed: true, color: '#000000' },
    ])
  })

  it('counts groups, ports and hyperedges', () => {
    expect(leftOut).toEqual({ groups: 1, ports: 2, hyperedges: 1 })
  })
})

describe('a file with several graphs, GraphML', () => {
  it('is read to the end of the first', () => {
    const graph = (id: string) =>
      `<graph edgedefault="undirected"><node id="${id}"/><node id="x"/><edge source="${id}" target="x"/></graph>`
    const reading = openGraph('two.graphml', `<graphml>${graph('a')}${graph('b')}</graphml>`)
    expect(reading).toMatchObject({
      kind: 'read',
      leftOut: new Map([
        ['graphs', 1],
        ['further-nodes', 2],
        ['further-edges', 1],
      ]),
    })
    if (reading.kind === 'read') expect(reading.graph.nodes.map(({ id }) => id)).toEqual(['a', 'x'])
  })
})
