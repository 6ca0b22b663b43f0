// What the facets leave of a projection.

import type { EntityId } from '../model/index.ts'
import { actsIn, type CorpusIndex } from './corpus-index.ts'
import type { FacetSelection } from './facet-choice.ts'
import { chosenHubs, chosenOf, chosenTest, filteredClaims } from './facet-selection.ts'
import { inAllTest } from './in-all.ts'
import { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'
import { behindLink, type Link, type Mode, type Projection } from './projection.ts'

/** How a node stands in a projection under a selection. */
export type HubRoles = {
  /** A hub of the two-mode projection: a project, or whatever else a claim names as its context. */
  readonly hub: (id: EntityId) => boolean
  /** A hub that does nothing but be one: a context may be an organisation, which also acts. */
  readonly pureHub: (id: EntityId) => boolean
}

export function hubRolesIn(index: CorpusIndex, mode: Mode): HubRoles {
  const hub = (id: EntityId) => mode === 'projects' && index.contexts.has(id)
  return { hub, pureHub: id => hub(id) && !actsIn(index, id) }
}

/**
 * Whether a facet of entities narrows the actors of a projection alone, so that hubs come along with them. Where one
 * of the hubs is itself among what is chosen, hubs are chosen as anything else is.
 */
export const hubsComeAlong = (
  index: CorpusIndex,
  { pureHub }: HubRoles,
  chosen: (id: EntityId) => boolean,
): boolean => ![...index.contexts].some(id => pureHub(id) && chosen(id))

/** Whether the facets of entities that are on narrow the actors alone, and the projects come along. */
export const narrowsActors = (index: CorpusIndex, mode: Mode, selection: FacetSelection): boolean =>
  mode === 'projects' &&
  chosenOf(selection, 'entity').length > 0 &&
  hubsComeAlong(index, hubRolesIn(index, mode), chosenTest(index, selection))

/**
 * What the facets leave of a projection. Facets of claims come first: a link stays while a claim behind it stays, and
 * keeps only such claims; a node stays while a link holds it, or as a chosen project of which nothing else is asked.
 * Choosing projects puts the other projects away, where projects are one of the two modes. Where all of some values are
 * asked for, those stay who are in all, and in the two-mode projection the hubs that they are linked with. Facets of entities come
 * after: of those nodes, the ones with a chosen value stay, and links with both ends. In the two-mode projection they
 * narrow the actors: a hub stays as long as it holds a link with an actor that stays, and holds such links alone.
 */
export const filter = (index: CorpusIndex, projection: Projection, selection: FacetSelection): Projection =>
  filterOf(index)(projection, selection)

const filterOf = memoizeByKey((index: CorpusIndex) =>
  memoizeByTwoKeys((projection: Projection, selection: FacetSelection) =>
    filterAnew(index, projection, selection),
  ),
)

function filterAnew(index: CorpusIndex, projection: Projection, selection: FacetSelection): Projection {
  const roles = hubRolesIn(index, projection.mode)
  const claimed = filterByAll(index, filterByClaims(index, projection, selection, roles), selection, roles)
  if (chosenOf(selection, 'entity').length === 0) return claimed
  const chosen = chosenTest(index, selection)
  const own = new Set(claimed.nodes.filter(chosen))
  const nodes = new Set(own)
  if (hubsComeAlong(index, roles, chosen)) {
    for (const { a, b } of claimed.links) {
      if (own.has(a) && roles.hub(b)) nodes.add(b)
      if (own.has(b) && roles.hub(a)) nodes.add(a)
    }
  }
  return {
    ...projection,
    nodes: claimed.nodes.filter(id => nodes.has(id)),
    // What joins two hubs that came along is about nothing that was chosen.
    links: claimed.links.filter(({ a, b }) => nodes.has(a) && nodes.has(b) && (own.has(a) || own.has(b))),
  }
}

/** Leaves of a projection those who are in all of what is chosen, with their hubs and links. */
function filterByAll(
  index: CorpusIndex,
  projection: Projection,
  selection: FacetSelection,
  { hub }: HubRoles,
): Projection {
  const inAll = inAllTest(index, selection)
  if (!inAll) return projection
  const nodes = new Set(projection.nodes.filter(inAll))
  const links = projection.links.filter(
    ({ a, b }) => (inAll(a) && (inAll(b) || hub(b))) || (inAll(b) && hub(a)),
  )
  for (const { a, b } of links) nodes.add(a).add(b)
  return { ...projection, nodes: projection.nodes.filter(id => nodes.has(id)), links }
}

/** What the facets of claims leave of a link: null where that is nothing. No function at all where none of them is on. */
export function linkFilter(
  index: CorpusIndex,
  selection: FacetSelection,
  { pureHub }: HubRoles,
): ((link: Link) => Link | null) | null {
  const left = filteredClaims(index, selection)
  if (!left) return null
  const hubs = chosenHubs(selection)
  const away = new Set(hubs && [...index.contexts].filter(id => pureHub(id) && !hubs.has(id)))
  return link => {
    if (away.has(link.a) || away.has(link.b)) return null
    const claims = link.claims.filter(id => left.has(id))
    if (claims.length === 0) return null
    return claims.length === link.claims.length ? link : { ...link, ...behindLink(index, claims) }
  }
}

function filterByClaims(
  index: CorpusIndex,
  projection: Projection,
  selection: FacetSelection,
  roles: HubRoles,
): Projection {
  const left = linkFilter(index, selection, roles)
  if (!left) return projection
  const hubs = chosenHubs(selection)
  const links = projection.links.flatMap(link => left(link) ?? [])
  const nodes = new Set<EntityId>()
  for (const { a, b } of links) nodes.add(a).add(b)
  if (hubs && chosenOf(selection, 'claim').length === 1) {
    for (const id of hubs) nodes.add(id as EntityId)
  }
  return { ...projection, nodes: projection.nodes.filter(id => nodes.has(id)), links }
}
