// What follows from the state: what is shown, what is highlighted, what is read.

import {
  answersProjection,
  type CorpusIndex,
  chosenDocuments,
  type DrawnGraph,
  egoNetwork,
  endsOf,
  endsOfLink,
  filter,
  findLink,
  findPathsInSteps,
  type LinkId,
  linkId,
  linksOfPath,
  type Mode,
  matrixModes,
  memoizeByKey,
  type Neighbourhood,
  narrowsActors,
  narrowsAnswers,
  networkOf,
  type Path,
  type Projection,
  type Projections,
  type Resumable,
  sharedProjectsOf,
  statementsAbout,
  statementTest,
  strongestPart,
} from '../graph/index.ts'
import type { Claim, ClaimId, DocumentHead, EntityId, Predicate, Vocabulary } from '../model/index.ts'
import type { Selected } from './selected.ts'
import type { Hops, State, View } from './state.ts'

/** The mode in force: the graph's, or the one whose links are the cells of the matrix that is shown. */
export const currentMode = ({ view, mode, matrix }: Pick<State, 'view' | 'mode' | 'matrix'>): Mode =>
  view === 'matrix' ? matrixModes[matrix] : mode

const graphViews: Readonly<Record<View, boolean>> = {
  graph: true,
  matrix: false,
  table: true,
  timeline: false,
  recommendations: false,
  differences: false,
  compare: true,
  reader: false,
  workbench: false,
}

const noFacets: State['facets'] = new Map()

/** The filters that all of the page is under: none where it compares two choices, each of which narrows its own side. */
export const filtersInForce = ({ view, facets }: Pick<State, 'view' | 'facets'>): State['facets'] =>
  view === 'compare' ? noFacets : facets

/** Whether a view shows the nodes and links that the filters leave; the others tell of statements. */
export const showsGraph = (view: View): boolean => graphViews[view]

/** What the view of a state draws, or what the cells of its matrix stand for. */
export const drawnGraphOf = (state: Pick<State, 'view' | 'mode' | 'matrix'>): DrawnGraph =>
  state.view === 'recommendations' || (state.view === 'matrix' && state.matrix === 'recommendations')
    ? 'answers'
    : currentMode(state)

/** What the facets leave of what a view could draw. */
export const visibleGraph = (
  index: CorpusIndex,
  projections: Projections,
  drawn: DrawnGraph,
  facets: State['facets'],
): Projection =>
  drawn === 'answers' && facets.size > 0
    ? answersProjection(index, facets)
    : filter(index, projections[drawn], facets)

/**
 * The part of that which is strong enough to be drawn as a graph, with what is selected and what connects it; elsewhere,
 * where nothing has to be told apart, all of it.
 */
export function drawnPart(
  visible: Projection,
  { view, strength, select }: Pick<State, 'view' | 'strength' | 'select'>,
  chains: readonly Chain[] | null,
): Projection {
  if (view !== 'graph') return visible
  const selected = select.flatMap(({ kind, id }): readonly EntityId[] =>
    kind === 'entity' ? [id] : kind === 'link' ? endsOfLink(id) : [],
  )
  return strongestPart(
    visible,
    strength,
    new Set([...selected, ...(chains ?? []).flatMap(({ path }) => path)]),
  )
}

/**
 * What a choice of kinds narrows: all that is there; the actors alone, their projects coming along; or what answers the
 * recommendations, which stay themselves.
 */
export type TypeFilterScope = 'all' | 'actors' | 'answers'

/** What a choice of kinds would narrow in the view of a state, so that the page can say so. */
export function typeFilterScope(
  index: CorpusIndex,
  state: Pick<State, 'view' | 'mode' | 'matrix' | 'facets'>,
): TypeFilterScope {
  const { view, facets } = state
  const drawn = drawnGraphOf(state)
  if (drawn === 'answers') return narrowsAnswers(index, facets) ? 'answers' : 'all'
  const draws = view === 'graph' || view === 'table' || view === 'matrix'
  return draws && narrowsActors(index, drawn, facets) ? 'actors' : 'all'
}

/**
 * The neighbourhood of the selection in what is shown, with the chains between two that are selected (while they are looked
 * for, null, the two alone); null if nothing of it is there, so that all stays highlighted.
 */
export function highlightOf(
  projection: Projection,
  select: readonly Selected[],
  steps: Hops = 1,
  chains: readonly Chain[] | null = [],
): Neighbourhood | null {
  const entities = new Set<EntityId>()
  const links = new Set<LinkId>()
  const ends = new Set<EntityId>()
  const join = (joins: (link: Projection['links'][number]) => boolean) => {
    for (const link of projection.links.filter(joins)) {
      links.add(link.id)
      ends.add(link.a).add(link.b)
    }
  }
  for (const what of select) {
    if (what.kind === 'entity') entities.add(what.id)
    else if (what.kind === 'link') join(link => link.id === what.id)
    else join(link => link.claims.includes(what.id))
  }
  if (chains === null || chains.length > 0) {
    // Two and what is between them: their other neighbours would hide the way.
    const nodes = chains === null ? entities : new Set(chains.flatMap(({ path }) => path))
    const walked = new Set(chains?.flatMap(({ path }) => linksOfPath(path)))
    const visible = projection.nodes.filter(id => nodes.has(id))
    return visible.length === 0 ? null : { nodes: new Set(visible), links: walked }
  }
  const ego = egoNetwork(projection, entities, steps)
  const nodes = new Set([...ego.nodes, ...ends])
  return nodes.size === 0 ? null : { nodes, links: new Set([...ego.links, ...links]) }
}

/** The paper that the document view shows: that of the open passage, or else the first that the filters leave; null where there is none. */
export function paperToRead(
  index: CorpusIndex,
  { passage, facets }: Pick<State, 'passage' | 'facets'>,
): DocumentHead | null {
  const open = passage === null ? undefined : index.passages.get(passage)
  const chosen = chosenDocuments(index, facets)
  const { documents } = index.corpus
  return (
    (open && index.documents.get(open.document)) ??
    documents.find(({ id }) => chosen?.has(id)) ??
    documents[0] ??
    null
  )
}

/** The same test as that of statements, of their ids. */
function claimIdTest(index: CorpusIndex, facets: State['facets']): (id: ClaimId) => boolean {
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

/** The two entities that are selected, if it is just these; else null. */
export function pairIn(select: readonly Selected[]): readonly [EntityId, EntityId] | null {
  const [one, other, ...more] = select
  return one?.kind === 'entity' && other?.kind === 'entity' && more.length === 0 ? [one.id, other.id] : null
}

/** How the two entities that are selected are connected by what the facets let stand, without those to be avoided; none unless it is just two. In steps. */
export function* findChainsInSteps(
  index: CorpusIndex,
  projections: Projections,
  { select, facets, avoid }: Pick<State, 'select' | 'facets' | 'avoid'>,
): Resumable<readonly Chain[]> {
  const pair = pairIn(select)
  if (!pair) return []
  // That there is nothing to look for is known at once.
  yield
  const network = networkOf(projections, claimIdTest(index, facets), new Set(avoid))
  const paths = yield* findPathsInSteps(network, ...pair)
  return paths.map(path => ({
    path,
    steps: path.slice(1).map((to, i) => {
      const from = path[i]!
      const claims = network(from).get(to) ?? []
      return { from, to, claims: claims.flatMap(id => index.claims.get(id) ?? []) }
    }),
  }))
}

/** The place of each predicate in the order in which they are listed. */
const ranksOf = memoizeByKey(
  ({ predicates }: Vocabulary): ReadonlyMap<Predicate, number> =>
    new Map([...predicates.keys()].map((predicate, i) => [predicate, i])),
)

/** The claims about an entity (for a project, also those made in its context) that the facets let stand, by predicate, in reading order within. */
export function claimsAbout(index: CorpusIndex, entity: EntityId, facets: State['facets']): readonly Claim[] {
  const claims = statementsAbout(index, entity).filter(statementTest(index, facets))
  const ranks = ranksOf(index.vocabulary)
  return claims.sort((a, b) => ranks.get(a.predicate)! - ranks.get(b.predicate)!)
}

export type ClaimsOfLink = {
  readonly a: EntityId
  readonly b: EntityId
  readonly claims: readonly Claim[]
  /** The projects that both take part in, if both act. */
  readonly sharedProjects: readonly EntityId[]
  /** Whether the claims join the two; otherwise they are what is said of each in the projects that they share. */
  readonly joined: boolean
}

/**
 * What a link joins, and the claims behind it: in the drawn mode or, if it is not drawn there, in any. Two who only
 * share projects are linked by what is said of each of them there. Null if nothing links the two.
 */
export function claimsOfLink(
  index: CorpusIndex,
  projections: Projections,
  { drawn: mode, facets }: { readonly drawn: DrawnGraph; readonly facets: State['facets'] },
  id: LinkId,
): ClaimsOfLink | null {
  const keeps = claimIdTest(index, facets)
  const drawn = findLink(projections[mode], id)
  const others = (['all', 'actors', 'projects'] as const).flatMap(
    mode => findLink(projections[mode], id) ?? [],
  )
  const [a, b] = endsOfLink(id)
  const sharedProjects = sharedProjectsOf(index, projections, facets, [a, b])
  const own = drawn?.claims.filter(keeps) ?? []
  // Among actors, to share a project says more than a claim of another kind, such as where one lies.
  const apart = mode === 'actors' && sharedProjects.length > 0
  const joining =
    own.length > 0 || drawn || apart
      ? own
      : (others.map(link => link.claims.filter(keeps)).find(claims => claims.length > 0) ?? [])
  if (joining.length > 0 || sharedProjects.length === 0) {
    if (!drawn && others.length === 0) return null
    const claims = joining.flatMap(claim => index.claims.get(claim) ?? [])
    return { a, b, claims, sharedProjects, joined: true }
  }
  const spokes = [a, b].flatMap(actor =>
    sharedProjects.flatMap(project => findLink(projections.projects, linkId(actor, project)) ?? []),
  )
  const ofSpokes = new Set(spokes.flatMap(link => link.claims.filter(keeps)))
  const claims = index.corpus.claims.filter(claim => ofSpokes.has(claim.id))
  return { a, b, claims, sharedProjects, joined: false }
}

/** What is selected, with what is stated of it. */
export type SelectedClaims =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly claims: readonly Claim[] }
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'link'
      readonly id: LinkId
      readonly claims: readonly Claim[]
      readonly link: ClaimsOfLink | null
    }

/** What is selected with the claims that the facets leave of it: for a link, in the drawn graph or, if it is not there, in any. */
export function claimsOfSelected(
  index: CorpusIndex,
  projections: Projections,
  given: { readonly drawn: DrawnGraph; readonly facets: State['facets'] },
  what: Selected,
): SelectedClaims {
  switch (what.kind) {
    case 'entity':
      return { ...what, claims: claimsAbout(index, what.id, given.facets) }
    case 'claim':
      return { ...what, claims: [index.claims.get(what.id) ?? []].flat() }
    case 'link': {
      const link = claimsOfLink(index, projections, given, what.id)
      return { ...what, link, claims: link?.claims ?? [] }
    }
  }
}

/** The entities whose mentions stand out: those selected, and the ends of what is selected. */
export function entitiesOfSelection(index: CorpusIndex, select: readonly Selected[]): ReadonlySet<EntityId> {
  return new Set(
    select.flatMap((what): readonly EntityId[] => {
      if (what.kind === 'entity') return [what.id]
      if (what.kind === 'link') return endsOfLink(what.id)
      const claim = index.claims.get(what.id)
      return claim ? endsOf(claim) : []
    }),
  )
}
