// The graphs of a corpus that is being edited: made of those before, of which only the links that changed claims make are made anew.

import type { Claim, ClaimId } from '../model/index.ts'
import { type ClaimChanges, placeIn, withChanged } from './claim-changes.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { editedClaims } from './edited-index.ts'
import { patchedMap } from './patched-map.ts'
import {
  type Adjacency,
  adjacencyOf,
  behindLink,
  endsOfLink,
  findLink,
  type Link,
  type LinkId,
  linkId,
  type Mode,
  nodesOf,
  type Projection,
  visitPairs,
  withAdjacency,
} from './projection.ts'

/** A corpus and a graph of it. */
type Projected = { readonly index: CorpusIndex; readonly projection: Projection }

/** The graph of the same mode after an edit, as `project` makes it; null where the edit has changed more than a few claims. */
export function editedProjection(
  { index: before, projection }: Projected,
  index: CorpusIndex,
): Projection | null {
  const changes = editedClaims(before, index.corpus)
  // What is a context decides for every claim what it joins.
  if (!changes || before.contexts !== index.contexts) return null
  const { mode } = projection
  const changed = changedLinks({ index: before, projection }, index, changes)
  if (changed.size === 0) return projection
  const gone = new Set<Link>()
  const come: Link[] = []
  for (const [was, is] of changed.values()) {
    if (was) gone.add(was)
    if (is) come.push(is)
  }
  const place = linkPlaces(index, mode)
  const adjacency = editedAdjacency(adjacencyOf(projection), gone, come, place)
  const nodes = nodesOf(index, mode, adjacency)
  const stay = nodes.length === projection.nodes.length && nodes.every((id, i) => id === projection.nodes[i])
  return withAdjacency(
    {
      mode,
      nodes: stay ? projection.nodes : nodes,
      links: withChanged(projection.links, gone, come, place),
    },
    adjacency,
  )
}

type ChangedLinks = ReadonlyMap<LinkId, readonly [was: Link | null, is: Link | null]>

/** The links that changed claims make, as they were and as they are. */
function changedLinks(
  { index: before, projection }: Projected,
  index: CorpusIndex,
  { removed, added }: ClaimChanges,
): ChangedLinks {
  const { mode } = projection
  const joining = new Map<LinkId, Set<Claim>>()
  const joined = (claim: Claim, visit: (id: LinkId, own: Set<Claim>) => void) => {
    visitPairs(index, claim, mode, (a, b) => {
      const own = joining.get(linkId(a, b)) ?? new Set()
      joining.set(linkId(a, b), own)
      visit(linkId(a, b), own)
    })
  }
  for (const claim of removed) joined(claim, () => {})
  for (const claim of added) joined(claim, (_, own) => own.add(claim))
  const place = placeIn(index.corpus)
  return new Map(
    Array.from(joining, ([id, own]) => {
      const was = findLink(projection, id)
      const known = (was?.claims ?? []).map(claim => before.claims.get(claim)!)
      const claims = withChanged(known, removed, [...own], place).map(({ id }) => id)
      return [id, [was, claims.length === 0 ? null : linkOf(index, id, claims)]] as const
    }),
  )
}

function linkOf(index: CorpusIndex, id: LinkId, claims: readonly ClaimId[]): Link {
  const [a, b] = endsOfLink(id)
  return { id, a, b, ...behindLink(index, claims) }
}

/** Links stand in the order of the first claim of each; those of one claim, in the order in which it joins its pairs. */
function linkPlaces(index: CorpusIndex, mode: Mode): (link: Link) => number {
  const place = placeIn(index.corpus)
  return link => {
    const claim = index.claims.get(link.claims[0]!)!
    const ids = new Set<LinkId>()
    visitPairs(index, claim, mode, (a, b) => void ids.add(linkId(a, b)))
    return place(claim) + [...ids].indexOf(link.id) / (ids.size + 1)
  }
}

function editedAdjacency(
  adjacency: Adjacency,
  gone: ReadonlySet<Link>,
  come: readonly Link[],
  place: (link: Link) => number,
): Adjacency {
  const ends = new Set([...gone, ...come].flatMap(({ a, b }) => [a, b]))
  const edited = new Map(
    Array.from(ends, id => {
      const own = come.filter(({ a, b }) => a === id || b === id)
      const links = withChanged(adjacency.get(id) ?? [], gone, own, place)
      return [id, links.length > 0 ? links : undefined] as const
    }),
  )
  return patchedMap(adjacency, edited)
}
