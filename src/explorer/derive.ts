// What follows from the state: what is shown, what is lit, what is read.

import {
  answersProjection,
  type CorpusIndex,
  egoNetwork,
  endsOf,
  endsOfTie,
  filter,
  findingPaths,
  type Mode,
  matrixModes,
  type Neighbourhood,
  narrowsActors,
  narrowsAnswers,
  networkOf,
  type Path,
  type Projection,
  type Projections,
  projectsShared,
  type Steps,
  statementsAbout,
  statementTest,
  type TieId,
  tieId,
  tieIn,
  tiesOf,
} from '../graph/index.ts'
import { type Claim, type ClaimId, type EntityId, predicateNames } from '../model/index.ts'
import type { Steps as Hops, Selected, State } from './state.ts'

/** The mode in force: the graph's, or the one whose ties are the cells of the matrix that is shown. */
export const modeInForce = ({ view, mode, matrix }: Pick<State, 'view' | 'mode' | 'matrix'>): Mode =>
  view === 'matrix' ? matrixModes[matrix] : mode

/** What the view draws, or what the cells of its matrix stand for: a projection, or what answers the recommendations. */
export type Drawn = Mode | 'answers'

export const drawnBy = (state: Pick<State, 'view' | 'mode' | 'matrix'>): Drawn =>
  state.view === 'recommendations' || (state.view === 'matrix' && state.matrix === 'recommendations')
    ? 'answers'
    : modeInForce(state)

const unfiltered: State['facets'] = new Map()

/** The same before the facets. */
export const wholeOf = (index: CorpusIndex, projections: Projections, drawn: Drawn): Projection =>
  drawn === 'answers' ? answersProjection(index, unfiltered) : projections[drawn]

/** What the facets leave of it. */
export const shown = (
  index: CorpusIndex,
  projections: Projections,
  drawn: Drawn,
  facets: State['facets'],
): Projection =>
  drawn === 'answers' ? answersProjection(index, facets) : filter(index, projections[drawn], facets)

/**
 * What a choice of kinds narrows: all that is there; the actors alone, their projects coming along; or what answers the
 * recommendations, which stay themselves.
 */
export type KindsNarrow = 'all' | 'actors' | 'answers'

export function kindsNarrow(
  index: CorpusIndex,
  state: Pick<State, 'view' | 'mode' | 'matrix' | 'facets'>,
): KindsNarrow {
  const { view, facets } = state
  const drawn = drawnBy(state)
  if (drawn === 'answers') return narrowsAnswers(index, facets) ? 'answers' : 'all'
  const draws = view === 'graph' || view === 'table' || view === 'matrix'
  return draws && narrowsActors(index, drawn, facets) ? 'actors' : 'all'
}

/**
 * The neighbourhood of the selection in what is shown, with the chains between two that are selected (while they are looked
 * for, null, the two alone); null if nothing of it is there, so that all stays lit.
 */
export function lit(
  projection: Projection,
  select: readonly Selected[],
  steps: Hops = 1,
  chains: readonly Chain[] | null = [],
): Neighbourhood | null {
  const entities = new Set<EntityId>()
  const ties = new Set<TieId>()
  const ends = new Set<EntityId>()
  const join = (joins: (tie: Projection['ties'][number]) => boolean) => {
    for (const tie of projection.ties.filter(joins)) {
      ties.add(tie.id)
      ends.add(tie.a).add(tie.b)
    }
  }
  for (const what of select) {
    if (what.kind === 'entity') entities.add(what.id)
    else if (what.kind === 'tie') join(tie => tie.id === what.id)
    else join(tie => tie.claims.includes(what.id))
  }
  if (chains === null || chains.length > 0) {
    // Two and what is between them: their other neighbours would hide the way.
    const nodes = chains === null ? entities : new Set(chains.flatMap(({ path }) => path))
    const walked = new Set(chains?.flatMap(({ path }) => tiesOf(path)))
    const there = projection.nodes.filter(id => nodes.has(id))
    return there.length === 0 ? null : { nodes: new Set(there), ties: walked }
  }
  const ego = egoNetwork(projection, entities, steps)
  const nodes = new Set([...ego.nodes, ...ends])
  return nodes.size === 0 ? null : { nodes, ties: new Set([...ego.ties, ...ties]) }
}

/** The same test as that of statements, of their ids. */
function keptBy(index: CorpusIndex, facets: State['facets']): (id: ClaimId) => boolean {
  const test = statementTest(index, facets)
  return id => {
    const claim = index.claims.get(id)
    return claim !== undefined && test(claim)
  }
}

/** One way in which two entities are connected, with the claims behind each step. */
export type Chain = {
  readonly path: Path
  readonly steps: readonly {
    readonly from: EntityId
    readonly to: EntityId
    readonly claims: readonly Claim[]
  }[]
}

/** The two entities that are selected, if it is just these. */
export function pairIn(select: readonly Selected[]): readonly [EntityId, EntityId] | null {
  const [one, other, ...more] = select
  return one?.kind === 'entity' && other?.kind === 'entity' && more.length === 0 ? [one.id, other.id] : null
}

/** How the two entities that are selected are connected by what the facets let stand; none unless it is just two. In steps. */
export function* findingChains(
  index: CorpusIndex,
  projections: Projections,
  { select, facets }: Pick<State, 'select' | 'facets'>,
): Steps<readonly Chain[]> {
  const pair = pairIn(select)
  if (!pair) return []
  const network = networkOf(projections, keptBy(index, facets))
  const paths = yield* findingPaths(network, ...pair)
  return paths.map(path => ({
    path,
    steps: path.slice(1).map((to, i) => {
      const from = path[i]!
      const claims = network(from).get(to) ?? []
      return { from, to, claims: claims.flatMap(id => index.claims.get(id) ?? []) }
    }),
  }))
}

const rank = new Map(predicateNames.map((predicate, i) => [predicate, i]))

/** The claims about an entity (for a project, also those made in its context) that the facets let stand, by predicate, in reading order within. */
export function claimsAbout(index: CorpusIndex, entity: EntityId, facets: State['facets']): readonly Claim[] {
  const claims = statementsAbout(index, entity).filter(statementTest(index, facets))
  return claims.sort((a, b) => rank.get(a.predicate)! - rank.get(b.predicate)!)
}

export type TieClaims = {
  readonly a: EntityId
  readonly b: EntityId
  readonly claims: readonly Claim[]
  /** The projects that both take part in, if both act. */
  readonly sharedProjects: readonly EntityId[]
  /** Whether the claims join the two; otherwise they are what is said of each in the projects that they share. */
  readonly joined: boolean
}

/**
 * What a tie joins, and the claims behind it: in the drawn mode or, if it is not drawn there, in any. Two who only
 * share projects are tied by what is said of each of them there. Null if nothing ties the two.
 */
export function claimsOfTie(
  index: CorpusIndex,
  projections: Projections,
  { drawn: mode, facets }: { readonly drawn: Drawn; readonly facets: State['facets'] },
  id: TieId,
): TieClaims | null {
  const keeps = keptBy(index, facets)
  const drawn = tieIn(wholeOf(index, projections, mode), id)
  const others = (['all', 'actors', 'projects'] as const).flatMap(mode => tieIn(projections[mode], id) ?? [])
  const [a, b] = endsOfTie(id)
  const sharedProjects = projectsShared(index, projections, facets, [a, b])
  const standing = drawn?.claims.filter(keeps) ?? []
  // Among actors, to share a project says more than a claim of another kind, such as where one lies.
  const apart = mode === 'actors' && sharedProjects.length > 0
  const joining =
    standing.length > 0 || drawn || apart
      ? standing
      : (others.map(tie => tie.claims.filter(keeps)).find(claims => claims.length > 0) ?? [])
  if (joining.length > 0 || sharedProjects.length === 0) {
    if (!drawn && others.length === 0) return null
    const claims = joining.flatMap(claim => index.claims.get(claim) ?? [])
    return { a, b, claims, sharedProjects, joined: true }
  }
  const spokes = [a, b].flatMap(actor =>
    sharedProjects.flatMap(project => tieIn(projections.projects, tieId(actor, project)) ?? []),
  )
  const said = new Set(spokes.flatMap(tie => tie.claims.filter(keeps)))
  const claims = index.corpus.claims.filter(claim => said.has(claim.id))
  return { a, b, claims, sharedProjects, joined: false }
}

/** What is selected, with what is stated of it. */
export type Told =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly claims: readonly Claim[] }
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'tie'
      readonly id: TieId
      readonly claims: readonly Claim[]
      readonly tie: TieClaims | null
    }

/** The same selection, told under the facets. */
export function told(
  index: CorpusIndex,
  projections: Projections,
  given: { readonly drawn: Drawn; readonly facets: State['facets'] },
  what: Selected,
): Told {
  switch (what.kind) {
    case 'entity':
      return { ...what, claims: claimsAbout(index, what.id, given.facets) }
    case 'claim':
      return { ...what, claims: [index.claims.get(what.id) ?? []].flat() }
    case 'tie': {
      const tie = claimsOfTie(index, projections, given, what.id)
      return { ...what, tie, claims: tie?.claims ?? [] }
    }
  }
}

/** The entities whose mentions stand out: those selected, and the ends of what is selected. */
export function entitiesOf(index: CorpusIndex, select: readonly Selected[]): ReadonlySet<EntityId> {
  return new Set(
    select.flatMap((what): readonly EntityId[] => {
      if (what.kind === 'entity') return [what.id]
      if (what.kind === 'tie') return endsOfTie(what.id)
      const claim = index.claims.get(what.id)
      return claim ? endsOf(claim) : []
    }),
  )
}
