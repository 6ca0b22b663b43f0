// What one may choose of the matrix, known before there is one.

import type { Mode } from './projection.ts'

/** Actors by actors, actors by projects, recommendations by what answers them. */
export const matrixKinds = ['actors', 'projects', 'recommendations'] as const
export type MatrixKind = (typeof matrixKinds)[number]

/** The projection whose links are a matrix's cells. */
export const matrixModes = {
  actors: 'actors',
  projects: 'projects',
  recommendations: 'all',
} as const satisfies Record<MatrixKind, Mode>

/** In what order its rows and columns stand. */
export const matrixOrders = ['name', 'degree', 'blocks'] as const
export type MatrixOrder = (typeof matrixOrders)[number]
