// Which node an edge of a list means: by its id, by its place in the list of nodes, or by its name, as d3 allows.

import { endsOf, idIn, idText, nodeIdIn } from './entry.ts'
import { isObject, type Json, own } from './json.ts'

type Ids = readonly (string | undefined)[]

export type References = {
  /** Of each node of the list; where there is no list, of each that the edges tell. */
  readonly ids: Ids
  /** The id of the node that an end of an edge means. */
  readonly idOf: (end: Json | undefined) => string | undefined
}

const nodeNames = ['name', 'label', 'title'] as const

/** What an end calls a node: d3 leaves the node itself there once it has drawn it. */
const calledIn = (end: Json | undefined): string | undefined =>
  isObject(end) ? (nodeIdIn(end) ?? idIn(end, nodeNames)?.id) : idText(end)

/** How many of the ends lead to a node. */
function hits({ ids, idOf }: References, edges: readonly Json[]): number {
  const known = new Set(ids)
  let count = 0
  for (const edge of edges) {
    for (const end of endsOf(edge)) {
      const id = idOf(end)
      if (id !== undefined && known.has(id)) count++
    }
  }
  return count
}

function byPlace(ids: Ids): References {
  const known = ids.map((id, n) => id ?? String(n))
  return {
    ids: known,
    idOf: end => {
      const place = isObject(end) ? own(end, 'index') : end
      return typeof place === 'number' ? known[place] : undefined
    },
  }
}

function byName(nodes: readonly Json[], ids: Ids): References {
  const names = nodes.map(node => (isObject(node) ? idIn(node, nodeNames)?.id : undefined))
  const known = ids.map((id, n) => id ?? names[n])
  const places = new Map<string, number>()
  for (const [n, name] of names.entries()) if (name !== undefined && !places.has(name)) places.set(name, n)
  return { ids: known, idOf: end => known[places.get(calledIn(end) ?? '') ?? -1] }
}

/** The ends of the edges are all the nodes there are, in the order in which they come. */
function implied(edges: readonly Json[]): References {
  const ids = new Set<string>()
  for (const edge of edges) {
    for (const end of endsOf(edge)) {
      const id = calledIn(end)
      if (id !== undefined) ids.add(id)
    }
  }
  return { ids: [...ids], idOf: calledIn }
}

/** Takes the way by which most of the ends lead to a node. */
export function referencesOf(nodes: readonly Json[] | null, edges: readonly Json[]): References {
  if (nodes === null) return implied(edges)
  const ids = nodes.map(nodeIdIn)
  const byId = { ids, idOf: calledIn }
  const hasIds = ids.some(id => id !== undefined)
  if (hasIds && hits(byId, edges) === 2 * edges.length) return byId
  const ways = [...(hasIds ? [byId] : []), byPlace(ids), byName(nodes, ids)]
  const counts = ways.map(way => hits(way, edges))
  return ways[counts.indexOf(Math.max(...counts))]!
}
