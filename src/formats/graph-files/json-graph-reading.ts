// Graphs in JSON, in: of graphology and sigma, d3 and vis.js, networkx, Cytoscape, and JSON Graph Format.

import { type Entries, readEntries } from './entries.ts'
import { endsIn } from './entry.ts'
import { Gathering } from './gathering.ts'
import { isList, isObject, type Json, type JsonObject, own, parseJson } from './json.ts'
import { attempt, type Reading, refuse } from './reading.ts'

/** What programs call the two lists. */
const nodeLists = ['nodes', 'vertices'] as const
const edgeLists = ['edges', 'links', 'relationships'] as const

/** The names of an outermost object that holds a graph. */
export const graphKeys: ReadonlySet<string> = new Set([
  ...nodeLists,
  ...edgeLists,
  'elements',
  'graph',
  'graphs',
])

/** The names of an element or an edge, where the file is a list of such. */
export const elementKeys: ReadonlySet<string> = new Set(['data', 'group', 'source', 'target', 'from', 'to'])

/** Reads the text of a graph in JSON. Objects as values are left out and counted, and so is what is no entry of a list. */
export function readJsonGraph(text: string): Reading {
  return attempt(() => {
    const gathering = new Gathering()
    return readEntries(entriesIn(parseJson(text), gathering), gathering)
  })
}

function entriesIn(file: Json, gathering: Gathering): Entries {
  if (isList(file)) return elements(file, true)
  if (!isObject(file)) return refuse({ code: 'wrong-shape', place: '/' })
  const inside = own(file, 'elements')
  if (isList(inside)) return elements(inside, directionOf(file))
  if (isObject(inside)) return lists(inside, 'elements/', directionOf(file))
  const one = graphIn(file, gathering)
  return one ? lists(one, 'graph/', directionOf(one)) : lists(file, '', directionOf(file))
}

/** The graph of JSON Graph Format: the only one, or the first. */
function graphIn(file: JsonObject, gathering: Gathering): JsonObject | null {
  const [first, ...others] = [own(file, 'graph'), ...listAt(file, 'graphs')].filter(isGraph)
  if (others.length > 0) gathering.leaveOut('graphs', others.length)
  for (const other of others) {
    const { nodes, edges } = lists(other, 'graphs/', true)
    gathering.leaveOut('further-nodes', nodes?.length ?? 0)
    gathering.leaveOut('further-edges', edges.length)
  }
  return first ?? null
}

const listAt = (object: JsonObject, name: string): readonly Json[] => {
  const value = own(object, name)
  return isList(value) ? value : []
}

/** networkx has a `graph` too: it holds what is said of the whole. */
const isGraph = (value: Json | undefined): value is JsonObject =>
  isObject(value) && [...nodeLists, ...edgeLists].some(name => typeof own(value, name) === 'object')

/** Whether edges are directed that do not say; they are where the graph does not say either, from source to target. */
function directionOf(graph: JsonObject): boolean {
  const options = own(graph, 'options')
  const stated = isObject(options) ? own(options, 'type') : own(graph, 'directed')
  return stated !== false && stated !== 'undirected'
}

/** A list of nodes, or an object of them by their ids. */
function listOrMap(value: Json | undefined, place: string): readonly Json[] | null {
  if (value === undefined) return null
  if (isList(value)) return value
  if (!isObject(value)) return refuse({ code: 'wrong-shape', place })
  return Object.entries(value).map(([id, node]) => (isObject(node) ? { ...node, id } : { id, value: node }))
}

function lists(graph: JsonObject, place: string, directed: boolean): Entries {
  const named = (names: readonly string[]) => names.find(name => Object.hasOwn(graph, name))
  const [nodeList, edgeList] = [named(nodeLists), named(edgeLists)]
  const nodes = nodeList ? listOrMap(own(graph, nodeList), `${place}${nodeList}`) : null
  const adjacency = own(graph, 'adjacency')
  if (!edgeList && isList(adjacency))
    return { nodes, edges: adjacent(nodes ?? [], adjacency, directed), directed }
  const edges = edgeList ? own(graph, edgeList) : []
  if (!nodeList && !edgeList) refuse({ code: 'no-graph', expected: `${place}nodes` })
  if (!isList(edges)) return refuse({ code: 'wrong-shape', place: `${place}${edgeList}` })
  return { nodes, edges, directed }
}

/** networkx's adjacency: of each node, in the order of the list, the others that it leads to; without directions, twice. */
function adjacent(nodes: readonly Json[], adjacency: readonly Json[], directed: boolean): readonly Json[] {
  const ids = nodes.map(node => (isObject(node) ? own(node, 'id') : node))
  const seen = new Set<string>()
  return adjacency.flatMap((others, n) =>
    (isList(others) ? others : []).flatMap((other): readonly Json[] => {
      if (!isObject(other)) return [other]
      const { id: target = null, ...values } = other
      const source = ids[n] ?? null
      const key = JSON.stringify([source, target, values.key ?? null])
      if (!directed && seen.has(JSON.stringify([target, source, values.key ?? null]))) return []
      seen.add(key)
      return [{ ...values, source, target }]
    }),
  )
}

/** Cytoscape's elements in one list, or edges alone. */
function elements(list: readonly Json[], directed: boolean): Entries {
  const isEdge = (element: Json) =>
    isList(element) || (isObject(element) && (own(element, 'group') === 'edges' || endsIn(element) !== null))
  const edges = list.filter(isEdge)
  const nodes = list.filter(element => !isEdge(element))
  if (edges.length === 0 && !nodes.some(node => isObject(node) && own(node, 'data') !== undefined))
    return refuse({ code: 'no-graph', expected: 'nodes' })
  return { nodes: nodes.length > 0 ? nodes : null, edges, directed }
}
