// Nodes that touch are driven apart just as by the library that the algorithm is known from.

import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import library from 'graphology-layout-noverlap'
import { describe, expect, it } from 'vitest'
import { noverlap } from '../../../src/graph/noverlap.ts'

type Placed = { x: number; y: number; size: number }

function graphOf(nodes: readonly Placed[]) {
  const graph = new UndirectedGraph<Placed>()
  for (const [i, node] of nodes.entries()) graph.addNode(`n${i}`, { ...node })
  return graph
}
const placesIn = (graph: UndirectedGraph<Placed>) => graph.mapNodes((_, { x, y }) => [x, y])

/** None so near to another that the square of the distance is 0. */
const coordinate = fc.double({ min: -200, max: 200, noNaN: true }).map(at => (Math.abs(at) < 1e-9 ? 0 : at))
const node = fc.record({ x: coordinate, y: coordinate, size: fc.double({ min: 1, max: 60, noNaN: true }) })
/** No two on one spot: there the library throws dice. */
const nodes = fc.uniqueArray(node, {
  ...{ minLength: 1, maxLength: 60 },
  selector: ({ x, y }) => `${Math.fround(x)} ${Math.fround(y)}`,
})

describe('Noverlap', () => {
  it('gives the same places as the library, to the last bit', () => {
    fc.assert(
      fc.property(
        nodes,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(1, 7, 20),
        (nodes, iterations, gridSize) => {
          const [ours, theirs] = [graphOf(nodes), graphOf(nodes)]
          noverlap(ours, { maxIterations: iterations, margin: 4, gridSize })
          library.assign(theirs, { maxIterations: iterations, settings: { margin: 4, ratio: 1, gridSize } })
          expect(placesIn(ours)).toEqual(placesIn(theirs))
        },
      ),
      { numRuns: 300 },
    )
  })
})
