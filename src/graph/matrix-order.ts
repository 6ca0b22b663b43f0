// The order of a matrix's rows and columns: by name, by degree, or so that blocks show.

import type { EntityId } from '../model/index.ts'
import type { Matrix } from './matrix.ts'
import { type Profile, seriate } from './seriation.ts'

export const matrixOrders = ['name', 'degree', 'blocks'] as const
export type MatrixOrder = (typeof matrixOrders)[number]

/** The same matrix, rows and columns in another order. `byName` compares two entities by the name that is shown. */
export function orderMatrix(
  matrix: Matrix,
  order: MatrixOrder,
  byName: (a: EntityId, b: EntityId) => number,
): Matrix {
  const rows = ordered(matrix, matrix.rows, matrix.columns, order, byName)
  const columns =
    matrix.kind === 'actors' ? rows : ordered(matrix, matrix.columns, matrix.rows, order, byName)
  return { ...matrix, rows, columns }
}

function ordered(
  matrix: Matrix,
  ids: readonly EntityId[],
  others: readonly EntityId[],
  order: MatrixOrder,
  byName: (a: EntityId, b: EntityId) => number,
): readonly EntityId[] {
  const named = (a: EntityId, b: EntityId) => byName(a, b) || (a < b ? -1 : 1)
  switch (order) {
    case 'name':
      return [...ids].sort(named)
    case 'degree': {
      const degrees = new Map(
        ids.map(id => {
          const cells = others.flatMap(other => matrix.cell(id, other) ?? [])
          return [
            id,
            { cells: cells.length, claims: cells.reduce((sum, cell) => sum + cell.claims.length, 0) },
          ]
        }),
      )
      return [...ids].sort((a, b) => {
        const [one, other] = [degrees.get(a)!, degrees.get(b)!]
        return other.cells - one.cells || other.claims - one.claims || named(a, b)
      })
    }
    case 'blocks': {
      // By id first, so that the blocks are the same in every language.
      const sorted = [...ids].sort()
      return seriate(profilesOf(matrix, sorted, [...others].sort())).map(place => sorted[place]!)
    }
  }
}

/**
 * Rows as numbers for seriation: the root of the claims, a shared project counting half of one. An actor is to
 * itself what its closest is to it, so that two who only have each other come out alike.
 */
export function profilesOf(
  { cell }: Pick<Matrix, 'cell'>,
  ids: readonly EntityId[],
  others: readonly EntityId[],
): readonly Profile[] {
  return ids.map(id => {
    const values = others.map(other => {
      const found = cell(id, other)
      return found ? Math.sqrt(found.claims.length + found.sharedProjects.length / 2) : 0
    })
    const most = values.reduce((a, b) => Math.max(a, b), 0)
    return values.map((value, i) => (others[i] === id ? most : value))
  })
}
