// What every measure's algorithm is.

import type { Adjacency } from './adjacency.ts'

/**
 * Gives a number for each node; of groups, each group's own, from 1 on, and 0 for whoever is in none. Null where it comes to no
 * result. Yields now and then which part of the work is done, from 0 to 1.
 */
export type Algorithm = (graph: Adjacency) => Generator<number, Float64Array<ArrayBuffer> | null>
