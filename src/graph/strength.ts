// The strongest part of a graph: so few nodes and links that one tells them apart, and the names can be read.

import type { EntityId } from '../model/index.ts'
import { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'
import { type Link, linksAt, type Projection } from './projection.ts'

/** How many nodes are drawn: so many, all, or, while nobody has chosen, as many as can be told apart. */
export type NodeLimit = number | 'all' | 'auto'

export type Strength = {
  readonly nodes: NodeLimit
  /** How many statements a link has at least. */
  readonly statements: number
}

/** As long as nobody has chosen. */
export const strengthAtFirst: Strength = { nodes: 'auto', statements: 1 }

/** What one may choose. */
export const nodeLimits = [25, 50, 100, 200, 300, 500, 1000] as const
export const statementLimits = [1, 2, 3, 5, 10, 20] as const

/** Of more nodes than the first number, the strongest are drawn first: so many as the second. */
const [maxToldApart, nodesAtFirst] = [600, 300] as const

/** Of what is selected no more neighbours come along, the best linked first. */
const maxNeighbours = 100

/** How many nodes of a projection are drawn; null where all are. */
export function nodeLimitOf({ nodes }: Pick<Projection, 'nodes'>, { nodes: limit }: Strength): number | null {
  const most = limit === 'auto' ? (nodes.length > maxToldApart ? nodesAtFirst : 'all') : limit
  return most === 'all' || most >= nodes.length ? null : most
}

/**
 * The strongest nodes: those whose links make most statements, counting the links that are strong enough themselves. Where
 * one asks for strong links, a node without any is none of them.
 */
export const strongestNodes = memoizeByTwoKeys(
  (projection: Projection, strength: Strength): ReadonlySet<EntityId> => {
    const { nodes, links } = projection
    const weights = new Map<EntityId, number>()
    for (const { a, b, statements } of links) {
      if (statements < strength.statements) continue
      for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + statements)
    }
    const linked = strength.statements > 1 ? nodes.filter(id => weights.has(id)) : nodes
    const limit = nodeLimitOf(projection, strength)
    if (limit === null || limit >= linked.length) return new Set(linked)
    const weight = (id: EntityId) => weights.get(id) ?? 0
    return new Set([...linked].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, limit))
  },
)

/** These nodes, and the neighbours that they are best linked to. */
function withNeighbours(projection: Projection, ids: ReadonlySet<EntityId>): ReadonlySet<EntityId> {
  const found = new Set(ids)
  for (const id of ids) {
    const best = [...linksAt(projection, id)].sort((a, b) => b.statements - a.statements)
    for (const { a, b } of best.slice(0, maxNeighbours)) found.add(a).add(b)
  }
  return found
}

/** The strongest nodes with the links between them that are strong enough; the projection itself where that is all of it. */
const strongest = memoizeByTwoKeys((projection: Projection, strength: Strength): Projection => {
  const strong = strongestNodes(projection, strength)
  if (strong.size === projection.nodes.length && strength.statements <= 1) return projection
  const stays = ({ a, b, statements }: Link) =>
    strong.has(a) && strong.has(b) && statements >= strength.statements
  return {
    ...projection,
    nodes: projection.nodes.filter(id => strong.has(id)),
    links: projection.links.filter(stays),
  }
})

const nodeSet = memoizeByKey(({ nodes }: Projection): ReadonlySet<EntityId> => new Set(nodes))

/**
 * The strongest nodes with the links between them; and whatever is asked for, with what is around it, however weak. The
 * projection itself where that is all of it.
 */
export function strongestPart(
  projection: Projection,
  strength: Strength,
  asked: ReadonlySet<EntityId> = new Set(),
): Projection {
  const part = strongest(projection, strength)
  const wanted = new Set([...asked].filter(id => nodeSet(projection).has(id)))
  if (part === projection || wanted.size === 0) return part
  const strong = nodeSet(part)
  const drawn = new Set([...strong, ...withNeighbours(projection, wanted)])
  // Of tens of thousands of links only those are looked at that end where something comes along.
  const more = new Set<Link>()
  for (const id of drawn) {
    if (strong.has(id) && !wanted.has(id)) continue
    for (const link of linksAt(projection, id)) {
      const { a, b, statements } = link
      const isEnough = statements >= strength.statements
      const isThere = strong.has(a) && strong.has(b) && isEnough
      if (!isThere && drawn.has(a) && drawn.has(b) && (isEnough || wanted.has(a) || wanted.has(b)))
        more.add(link)
    }
  }
  return {
    ...projection,
    nodes: projection.nodes.filter(id => drawn.has(id)),
    links: [...part.links, ...more],
  }
}
