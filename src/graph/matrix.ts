// The graph as a matrix: who with whom, who in what, what answers which recommendation.

import { type ClaimId, type EntityId, isActor } from '../model/index.ts'
import { answersLeft, answersProjection } from './answers.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { chosenTest, type FacetSelection, facets } from './facets.ts'
import { filter, narrowsActors, standingIn, tieLeft } from './filter.ts'
import { pairsOf } from './pairs.ts'
import {
  type Mode,
  type Projection,
  type Projections,
  type Tie,
  type TieId,
  tieId,
  tiesAt,
} from './projection.ts'
import { type Steps, stepping } from './steps.ts'

/** Actors by actors, actors by projects, recommendations by what answers them. */
export const matrixKinds = ['actors', 'projects', 'recommendations'] as const
export type MatrixKind = (typeof matrixKinds)[number]

/** The projection whose ties are a matrix's cells. */
export const matrixModes = {
  actors: 'actors',
  projects: 'projects',
  recommendations: 'all',
} as const satisfies Record<MatrixKind, Mode>

/** Of each side, the best connected are shown up to this number: more is slow to draw, and nobody reads it. */
export const matrixLimit = 200

export type Cell = {
  /** The claims that join row and column. */
  readonly claims: readonly ClaimId[]
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
  readonly cell: (row: EntityId, column: EntityId) => Cell | null
}

type Sides = { readonly rows: readonly EntityId[]; readonly columns: readonly EntityId[] }

const partOf = (selection: FacetSelection, of: 'claim' | 'entity'): FacetSelection =>
  new Map([...selection].filter(([name]) => facets[name].of === of))

/** Whether an entity acts. */
const actorTest =
  (index: CorpusIndex) =>
  (id: EntityId): boolean => {
    const type = index.entities.get(id)?.type
    return type !== undefined && isActor(type)
  }

type Affiliations = ReadonlyMap<EntityId, ReadonlySet<EntityId>>

/** Who takes part in which project, by the ties of the two-mode projection. */
function* affiliating(index: CorpusIndex, { ties }: Projection): Steps<Affiliations> {
  const acts = actorTest(index)
  const found = new Map<EntityId, Set<EntityId>>()
  const add = (actor: EntityId, project: EntityId) => {
    if (!acts(actor) || !index.contexts.has(project)) return
    const projects = found.get(actor)
    if (projects) projects.add(project)
    else found.set(actor, new Set([project]))
  }
  yield* stepping(ties, ({ a, b }) => {
    add(a, b)
    add(b, a)
  })
  return found
}

/** The projects that two actors both take part in under the facets, in the order of the corpus. */
export function projectsShared(
  index: CorpusIndex,
  projections: Projections,
  selection: FacetSelection,
  [a, b]: readonly [EntityId, EntityId],
): readonly EntityId[] {
  const acts = actorTest(index)
  if (!acts(a) || !acts(b)) return []
  const left = tieLeft(index, selection, standingIn(index, 'projects'))
  const projectsOf = (actor: EntityId) =>
    new Set(
      tiesAt(projections.projects, actor)
        .filter(tie => !left || left(tie))
        .map(tie => (tie.a === actor ? tie.b : tie.a)),
    )
  const [ofA, ofB] = [projectsOf(a), projectsOf(b)]
  const shared = [...ofA].filter(id => id !== a && id !== b && ofB.has(id) && index.contexts.has(id))
  const wanted = new Set(shared)
  return shared.length < 2 ? shared : index.corpus.entities.flatMap(({ id }) => (wanted.has(id) ? [id] : []))
}

/**
 * A matrix of what the facets leave, rows and columns in the order of the corpus. Facets of claims narrow the claims
 * of each cell. Facets of entities narrow the sides that have such entities: choosing countries leaves the rows that
 * are countries and all the projects that they take part in. Rows and columns without a cell are left out, but for
 * the projects of an unfiltered matrix, and all recommendations that are asked about: that nobody is named there, that
 * nothing answers, is worth seeing.
 */
export function* matrixing(
  index: CorpusIndex,
  projections: Projections,
  selection: FacetSelection,
  kind: MatrixKind,
): Steps<Matrix> {
  const claimed = partOf(selection, 'claim')
  const spokes = () => filter(index, projections.projects, claimed)
  switch (kind) {
    case 'actors': {
      const projection = filter(index, projections.actors, claimed)
      yield
      return yield* ofActors(index, selection, projection, yield* affiliating(index, spokes()))
    }
    case 'projects':
      return yield* ofProjects(index, selection, spokes())
    case 'recommendations':
      return yield* ofRecommendations(index, selection)
  }
}

function* ofProjects(index: CorpusIndex, selection: FacetSelection, projection: Projection): Steps<Matrix> {
  const projects = yield* affiliating(index, projection)
  const whole = {
    rows: inOrder(index, new Set(projects.keys())),
    columns: projection.nodes.filter(id => index.contexts.has(id)),
  }
  const narrowed = narrow(index, selection, whole)
  // An organisation that is a column too is chosen as a row, as it is chosen as an actor in the graph.
  const sides = narrowsActors(index, 'projects', selection)
    ? { ...narrowed, columns: whole.columns }
    : narrowed
  const keepsEmpty = { rows: false, columns: selection.size === 0 }
  return yield* cut('projects', yield* cellsOf(projection.ties, sides), sides, keepsEmpty)
}

function* ofRecommendations(index: CorpusIndex, selection: FacetSelection): Steps<Matrix> {
  const { recommendations, answers } = answersLeft(index, selection)
  const { ties } = answersProjection(index, selection)
  yield
  const sides = {
    rows: recommendations,
    columns: inOrder(index, new Set(answers.map(({ answer }) => answer))),
  }
  return yield* cut('recommendations', yield* cellsOf(ties, sides), sides, { rows: true, columns: false })
}

function* ofActors(
  index: CorpusIndex,
  selection: FacetSelection,
  { ties }: Projection,
  projects: Affiliations,
): Steps<Matrix> {
  const weight = new Map([...projects].map(([id, { size }]) => [id, size]))
  yield* stepping(ties, ({ a, b }) => {
    for (const end of [a, b]) weight.set(end, (weight.get(end) ?? 0) + 1)
  })
  const { rows } = narrow(index, selection, { rows: inOrder(index, new Set(weight.keys())), columns: [] })
  // Before the pairs are made: of many actors of one project there would be millions.
  const kept = heaviest(rows, weight)
  yield
  const cells = new Map(yield* cellsOf(ties, { rows: kept, columns: kept }))
  const members = new Map<EntityId, EntityId[]>()
  for (const actor of kept) {
    for (const project of projects.get(actor) ?? [])
      members.set(project, [...(members.get(project) ?? []), actor])
  }
  yield* stepping(inOrder(index, new Set(members.keys())), project => {
    for (const [a, b] of pairsOf(members.get(project)!)) {
      if (a === project || b === project) continue
      const { claims, sharedProjects } = cells.get(tieId(a, b)) ?? nothing
      cells.set(tieId(a, b), { claims, sharedProjects: [...sharedProjects, project], ends: [a, b] })
    }
  })
  const matrix = yield* cut('actors', cells, { rows: kept, columns: kept }, { rows: false, columns: false })
  return { ...matrix, leftOut: rows.length - kept.length }
}

const nothing: Cell = { claims: [], sharedProjects: [] }

type Ended = Cell & { readonly ends: readonly [EntityId, EntityId] }

type Cells = ReadonlyMap<TieId, Ended>

function* cellsOf(ties: readonly Tie[], { rows, columns }: Sides): Steps<Cells> {
  const [down, across] = [new Set(rows), new Set(columns)]
  const cells = new Map<TieId, Ended>()
  yield* stepping(ties, ({ id, a, b, claims }) => {
    if ((down.has(a) && across.has(b)) || (down.has(b) && across.has(a)))
      cells.set(id, { claims, sharedProjects: [], ends: [a, b] })
  })
  return cells
}

const inOrder = (index: CorpusIndex, ids: ReadonlySet<EntityId>): EntityId[] =>
  index.corpus.entities.map(({ id }) => id).filter(id => ids.has(id))

/** What the facets of entities leave of the sides: they narrow a side that has such entities, and no other. */
function narrow(index: CorpusIndex, selection: FacetSelection, { rows, columns }: Sides): Sides {
  const chosen = chosenTest(index, selection)
  const [someRows, someColumns] = [rows.filter(chosen), columns.filter(chosen)]
  if (someRows.length === 0 && someColumns.length === 0) return { rows: [], columns: [] }
  return {
    rows: someRows.length > 0 ? someRows : rows,
    columns: someColumns.length > 0 ? someColumns : columns,
  }
}

/** The heaviest up to the limit, in the order given. */
function heaviest(ids: readonly EntityId[], weight: ReadonlyMap<EntityId, number>): readonly EntityId[] {
  if (ids.length <= matrixLimit) return ids
  const byWeight = [...ids].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1))
  const kept = new Set(byWeight.slice(0, matrixLimit))
  return ids.filter(id => kept.has(id))
}

/** The cells between two sides, of which what is empty, and what is beyond the limit, is left out. */
function* cut(
  kind: MatrixKind,
  cells: Cells,
  { rows, columns }: Sides,
  keepsEmpty: { readonly rows: boolean; readonly columns: boolean },
): Steps<Matrix> {
  // A side by itself: an organisation that is a context too may be a column of cells and have none in its own row.
  function* side(own: readonly EntityId[], other: readonly EntityId[], keepsAll: boolean) {
    const [here, there] = [new Set(own), new Set(other)]
    const weight = new Map<EntityId, number>()
    const add = (end: EntityId, far: EntityId) => {
      if (here.has(end) && there.has(far)) weight.set(end, (weight.get(end) ?? 0) + 1)
    }
    yield* stepping(cells.values(), ({ ends: [a, b] }) => {
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
    filled: yield* filledOf(kind, cells, { rows: down, columns: across }),
    cell: (row, column) => cells.get(tieId(row, column)) ?? null,
  }
}

function* filledOf(kind: MatrixKind, cells: Cells, { rows, columns }: Sides): Steps<number> {
  const [down, across] = [new Set(rows), new Set(columns)]
  let filled = 0
  yield* stepping(cells.values(), ({ claims, ends: [a, b] }) => {
    if (claims.length === 0) return
    const [there, back] = [down.has(a) && across.has(b), down.has(b) && across.has(a)]
    filled += kind === 'actors' ? Number(there) : Number(there) + Number(back)
  })
  return filled
}
