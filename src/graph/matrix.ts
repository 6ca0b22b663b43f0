// The graph as a matrix: who with whom, who in what, what answers which recommendation.

import type { ClaimId, EntityId } from '../model/index.ts'
import { answerLinksInSteps, filteredAnswers } from './answers.ts'
import { actsIn, type CorpusIndex } from './corpus-index.ts'
import type { FacetSelection } from './facet-choice.ts'
import { chosenTest, narrowSelection } from './facet-selection.ts'
import { facetOf } from './facets/index.ts'
import { filter, narrowsActors } from './filter.ts'
import type { MatrixKind } from './matrix-choices.ts'
import { pairsOf } from './pairs.ts'
import { type Link, type LinkId, linkId, type Projection } from './projection.ts'
import type { Projections } from './projections.ts'
import { forEachInSteps, type Resumable } from './resumable.ts'

/** Of each side, the best connected are shown up to this number: more is slow to draw, and nobody reads it. */
export const maxMatrixSide = 200

export type MatrixCell = {
  /** The claims that join row and column. */
  readonly claims: readonly ClaimId[]
  /** How many statements these make. */
  readonly statements: number
  /** The projects that both take part in; of actors by actors only. May be there without any claim. */
  readonly sharedProjects: readonly EntityId[]
}

export type Matrix = {
  readonly kind: MatrixKind
  readonly rows: readonly EntityId[]
  /** Of actors by actors, the same as the rows. */
  readonly columns: readonly EntityId[]
  /** How many rows and columns were left out for `matrixLimit`. */
  readonly leftOut: number
  /** Of how many cells something is said; of actors by actors, each pair counts once. */
  readonly filled: number
  /** Null where nothing is said. */
  readonly cell: (row: EntityId, column: EntityId) => MatrixCell | null
}

type RowsAndColumns = { readonly rows: readonly EntityId[]; readonly columns: readonly EntityId[] }

const selectionOf = (selection: FacetSelection, of: 'claim' | 'entity'): FacetSelection =>
  narrowSelection(selection, name => facetOf(name).of === of)

type Affiliations = ReadonlyMap<EntityId, ReadonlySet<EntityId>>

/** Who takes part in which project, by the links of the two-mode projection. */
function* affiliationsInSteps(index: CorpusIndex, { links }: Projection): Resumable<Affiliations> {
  const found = new Map<EntityId, Set<EntityId>>()
  const add = (actor: EntityId, project: EntityId) => {
    if (!actsIn(index, actor) || !index.contexts.has(project)) return
    const projects = found.get(actor)
    if (projects) projects.add(project)
    else found.set(actor, new Set([project]))
  }
  yield* forEachInSteps(links, ({ a, b }) => {
    add(a, b)
    add(b, a)
  })
  return found
}

/**
 * A matrix of what the facets leave, rows and columns in the order of the corpus. Facets of claims narrow the claims
 * of each cell. Facets of entities narrow the sides that have such entities: choosing countries leaves the rows that
 * are countries and all the projects that they take part in. Rows and columns without a cell are left out, but for
 * the projects of an unfiltered matrix, and all recommendations that are asked about: that nobody is named there, that
 * nothing answers, is worth seeing.
 */
export function* matrixInSteps(
  index: CorpusIndex,
  projections: Projections,
  selection: FacetSelection,
  kind: MatrixKind,
): Resumable<Matrix> {
  const claimed = selectionOf(selection, 'claim')
  const spokes = () => filter(index, projections.projects, claimed)
  switch (kind) {
    case 'actors': {
      const projection = filter(index, projections.actors, claimed)
      yield
      return yield* actorMatrix(index, selection, projection, yield* affiliationsInSteps(index, spokes()))
    }
    case 'projects':
      return yield* projectMatrix(index, selection, spokes())
    case 'recommendations':
      return yield* recommendationMatrix(index, selection)
  }
}

function* projectMatrix(
  index: CorpusIndex,
  selection: FacetSelection,
  projection: Projection,
): Resumable<Matrix> {
  const projects = yield* affiliationsInSteps(index, projection)
  const whole = {
    rows: inOrder(index, new Set(projects.keys())),
    columns: projection.nodes.filter(id => index.contexts.has(id)),
  }
  // An organisation that is a column too is chosen as a row, as it is chosen as an actor in the graph.
  const sides = narrow(index, selection, whole, { rowsFirst: narrowsActors(index, 'projects', selection) })
  const keepsEmpty = { rows: false, columns: selection.size === 0 }
  return yield* matrixBetween('projects', yield* cellsOf(projection.links, sides), sides, keepsEmpty)
}

function* recommendationMatrix(index: CorpusIndex, selection: FacetSelection): Resumable<Matrix> {
  const { recommendations, answers } = filteredAnswers(index, selection)
  yield
  const links = yield* answerLinksInSteps(index, answers)
  const sides = {
    rows: recommendations,
    columns: inOrder(index, new Set(answers.map(({ answer }) => answer))),
  }
  return yield* matrixBetween('recommendations', yield* cellsOf(links, sides), sides, {
    rows: true,
    columns: false,
  })
}

function* actorMatrix(
  index: CorpusIndex,
  selection: FacetSelection,
  { links }: Projection,
  projects: Affiliations,
): Resumable<Matrix> {
  const weight = new Map([...projects].map(([id, { size }]) => [id, size]))
  yield* forEachInSteps(links, ({ a, b }) => {
    for (const end of [a, b]) weight.set(end, (weight.get(end) ?? 0) + 1)
  })
  const { rows } = narrow(index, selection, { rows: inOrder(index, new Set(weight.keys())), columns: [] })
  // Before the pairs are made: of many actors of one project there would be millions.
  const kept = heaviest(rows, weight)
  yield
  const cells = new Map(yield* cellsOf(links, { rows: kept, columns: kept }))
  const members = new Map<EntityId, EntityId[]>()
  for (const actor of kept) {
    for (const project of projects.get(actor) ?? [])
      members.set(project, [...(members.get(project) ?? []), actor])
  }
  yield* forEachInSteps(inOrder(index, new Set(members.keys())), project => {
    for (const [a, b] of pairsOf(members.get(project)!)) {
      if (a === project || b === project) continue
      const cell = cells.get(linkId(a, b)) ?? emptyCell
      cells.set(linkId(a, b), { ...cell, sharedProjects: [...cell.sharedProjects, project], ends: [a, b] })
    }
  })
  const matrix = yield* matrixBetween(
    'actors',
    cells,
    { rows: kept, columns: kept },
    { rows: false, columns: false },
  )
  return { ...matrix, leftOut: rows.length - kept.length }
}

const emptyCell: MatrixCell = { claims: [], statements: 0, sharedProjects: [] }

type CellBetween = MatrixCell & { readonly ends: readonly [EntityId, EntityId] }

type Cells = ReadonlyMap<LinkId, CellBetween>

function* cellsOf(links: readonly Link[], { rows, columns }: RowsAndColumns): Resumable<Cells> {
  const [down, across] = [new Set(rows), new Set(columns)]
  const cells = new Map<LinkId, CellBetween>()
  yield* forEachInSteps(links, ({ id, a, b, claims, statements }) => {
    if ((down.has(a) && across.has(b)) || (down.has(b) && across.has(a)))
      cells.set(id, { claims, statements, sharedProjects: [], ends: [a, b] })
  })
  return cells
}

const inOrder = (index: CorpusIndex, ids: ReadonlySet<EntityId>): EntityId[] =>
  index.corpus.entities.map(({ id }) => id).filter(id => ids.has(id))

/**
 * What the facets of entities leave of the sides: they narrow a side that has such entities, and no other; with `rowsFirst`,
 * the columns only where no row is such.
 */
function narrow(
  index: CorpusIndex,
  selection: FacetSelection,
  { rows, columns }: RowsAndColumns,
  { rowsFirst = false } = {},
): RowsAndColumns {
  const chosen = chosenTest(index, selection)
  const [someRows, someColumns] = [rows.filter(chosen), columns.filter(chosen)]
  if (someRows.length === 0 && someColumns.length === 0) return { rows: [], columns: [] }
  return {
    rows: someRows.length > 0 ? someRows : rows,
    columns: someColumns.length === 0 || (rowsFirst && someRows.length > 0) ? columns : someColumns,
  }
}

/** The heaviest up to the limit, in the order given. */
function heaviest(ids: readonly EntityId[], weight: ReadonlyMap<EntityId, number>): readonly EntityId[] {
  if (ids.length <= maxMatrixSide) return ids
  const byWeight = [...ids].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1))
  const kept = new Set(byWeight.slice(0, maxMatrixSide))
  return ids.filter(id => kept.has(id))
}

/** The cells between two sides, of which what is empty, and what is beyond the limit, is left out. */
function* matrixBetween(
  kind: MatrixKind,
  cells: Cells,
  { rows, columns }: RowsAndColumns,
  keepsEmpty: { readonly rows: boolean; readonly columns: boolean },
): Resumable<Matrix> {
  // A side by itself: an organisation that is a context too may be a column of cells and have none in its own row.
  function* side(own: readonly EntityId[], other: readonly EntityId[], keepsAll: boolean) {
    const [here, there] = [new Set(own), new Set(other)]
    const weight = new Map<EntityId, number>()
    const add = (end: EntityId, far: EntityId) => {
      if (here.has(end) && there.has(far)) weight.set(end, (weight.get(end) ?? 0) + 1)
    }
    yield* forEachInSteps(cells.values(), ({ ends: [a, b] }) => {
      add(a, b)
      add(b, a)
    })
    const some = own.filter(id => keepsAll || weight.has(id))
    return { some, kept: heaviest(some, weight) }
  }
  const { some: someRows, kept: down } = yield* side(rows, columns, keepsEmpty.rows)
  const { some: someColumns, kept: across } = yield* side(columns, rows, keepsEmpty.columns)
  return {
    kind,
    rows: down,
    columns: across,
    leftOut: someRows.length - down.length + (someColumns.length - across.length),
    filled: yield* filledCells(kind, cells, { rows: down, columns: across }),
    cell: (row, column) => cells.get(linkId(row, column)) ?? null,
  }
}

function* filledCells(kind: MatrixKind, cells: Cells, { rows, columns }: RowsAndColumns): Resumable<number> {
  const [down, across] = [new Set(rows), new Set(columns)]
  let filled = 0
  yield* forEachInSteps(cells.values(), ({ claims, ends: [a, b] }) => {
    if (claims.length === 0) return
    const [there, back] = [down.has(a) && across.has(b), down.has(b) && across.has(a)]
    filled += kind === 'actors' ? Number(there) : Number(there) + Number(back)
  })
  return filled
}
