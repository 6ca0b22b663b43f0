import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { writeGraphologyJson } from '../../../src/formats/graph-files/graphology-json.ts'
import { withOwnIds } from '../../../src/formats/index.ts'
import { graphs } from './arbitrary.ts'

describe('a graph under ids of our own', () => {
  it('is the same graph, which graphology can keep without a change to any object', () => {
    fc.assert(
      fc.property(graphs, given => {
        const own = withOwnIds(given)
        const nameOf = new Map(own.nodes.map(({ id, attributes }) => [id, attributes.get('id')]))
        expect([...nameOf.values()]).toEqual(given.nodes.map(({ id }) => id))
        expect(
          own.edges.map(edge => [nameOf.get(edge.source), nameOf.get(edge.target), edge.directed]),
        ).toEqual(given.edges.map(edge => [edge.source, edge.target, edge.directed]))
        for (const { attributes } of own.nodes) expect(attributes.get('label')).toEqual(expect.any(String))

        const before = Object.getOwnPropertyNames(Object.prototype)
        const graph = MultiGraph.from(JSON.parse(writeGraphologyJson(own)))
        expect(graph.order).toBe(given.nodes.length)
        expect(graph.size).toBe(given.edges.length)
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
      }),
    )
  })
})
