// What a view draws of the corpus, and what of that is highlighted.

import {
  answersProjection,
  type CorpusIndex,
  type DrawnGraph,
  egoNetwork,
  endsOfLink,
  filter,
  type LinkId,
  linksOfPath,
  type Mode,
  matrixModes,
  type Neighbourhood,
  narrowsActors,
  narrowsAnswers,
  type Projection,
  type Projections,
  strongestPart,
} from '../graph/index.ts'
import type { EntityId } from '../model/index.ts'
import type { Chain } from './chains.ts'
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
