// Eigenvector centrality: high for whoever is linked, by many statements, with others of whom the same holds.

import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js'
import type { Algorithm } from './algorithm.ts'
import { graphologyOf } from './graphology.ts'

/** When a step changes no node's number by more than this on average, it has settled. */
const tolerance = 1e-9
/** Long chains take longer, and then there is no result. */
const maxIterations = 2000

export const eigenvector: Algorithm = function* (graph) {
  if (graph.neighbours.length === 0) return new Float64Array(graph.order)
  try {
    const values = eigenvectorCentrality(graphologyOf(graph), { tolerance, maxIterations })
    return Float64Array.from({ length: graph.order }, (_, n) => values[n]!)
  } catch (error) {
    if (error instanceof Error && error.message.includes('failed to converge')) return null
    throw error
  }
}
