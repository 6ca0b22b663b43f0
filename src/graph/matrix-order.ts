// The order of a matrix's rows and columns: by name, by degree, or so that blocks show.

import type { EntityId } from '../model/index.ts'
import type { Matrix } from './matrix.ts'
import type { MatrixOrder } from './matrix-choices.ts'
import type { Resumable } from './resumable.ts'
import { type Profile, seriateInSteps } from './seriation.ts'

type Compare = (a: EntityId, b: EntityId) => number

/** By name, by degree, so that blocks show; or by a number for each, the largest first, those without one last. */
export type Ordering = MatrixOrder | ReadonlyMap<EntityId, number>

/**
 * A matrix whose rows and columns come in another order: by name, by degree, seriated so that blocks show, or by numbers.
 * @param byName compares two entities by the name that is shown, as `sort` takes it
 */
export function* orderMatrixInSteps(matrix: Matrix, order: Ordering, byName: Compare): Resumable<Matrix> {
  const rows = yield* orderInSteps(matrix, matrix.rows, matrix.columns, order, byName)
  const columns =
    matrix.kind === 'actors' ? rows : yield* orderInSteps(matrix, matrix.columns, matrix.rows, order, byName)
  return { ...matrix, rows, columns }
}

function* orderInSteps(
  matrix: Matrix,
  ids: readonly EntityId[],
  others: readonly EntityId[],
  order: Ordering,
  byName: Compare,
): Resumable<readonly EntityId[]> {
  const named = (a: EntityId, b: EntityId) => byName(a, b) || (a < b ? -1 : 1)
  if (typeof order !== 'string') {
    const numberOf = (id: EntityId) => order.get(id) ?? Number.NEGATIVE_INFINITY
    return [...ids].sort((a, b) => Math.sign(numberOf(b) - numberOf(a)) || named(a, b))
  }
  switch (order) {
    case 'name':
      return [...ids].sort(named)
    case 'degree': {
      const degrees = new Map<EntityId, { readonly cells: number; readonly statements: number }>()
      for (const id of ids) {
        const cells = others.flatMap(other => matrix.cell(id, other) ?? [])
        degrees.set(id, {
          cells: cells.length,
          statements: cells.reduce((sum, cell) => sum + cell.statements, 0),
        })
        yield
      }
      return [...ids].sort((a, b) => {
        const [one, other] = [degrees.get(a)!, degrees.get(b)!]
        return other.cells - one.cells || other.statements - one.statements || named(a, b)
      })
    }
    case 'blocks': {
      // By id first, so that the blocks are the same in every language.
      const sorted = [...ids].sort()
      const profiles = yield* profilesInSteps(matrix, sorted, [...others].sort())
      return (yield* seriateInSteps(profiles)).map(place => sorted[place]!)
    }
  }
}

/**
 * Rows as numbers for seriation: the root of the statements, a shared project counting half of one. An actor is to
 * itself what its closest is to it, so that two who only have each other come out alike.
 */
export function* profilesInSteps(
  { cell }: Pick<Matrix, 'cell'>,
  ids: readonly EntityId[],
  others: readonly EntityId[],
): Resumable<readonly Profile[]> {
  const profiles: Profile[] = []
  for (const id of ids) {
    const values = others.map(other => {
      const found = cell(id, other)
      return found ? Math.sqrt(found.statements + found.sharedProjects.length / 2) : 0
    })
    const most = values.reduce((a, b) => Math.max(a, b), 0)
    profiles.push(values.map((value, i) => (others[i] === id ? most : value)))
    yield
  }
  return profiles
}
