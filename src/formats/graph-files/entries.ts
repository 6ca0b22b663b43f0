// A graph as lists of nodes and edges, each an object with its values: what all graphs in JSON are, and what GML, DOT and
// Pajek are once they are parsed.

import type { Scalar } from './attributed.ts'
import { endsIn, endsOf, idIn, idText, isPart, nodeIds, partsOf } from './entry.ts'
import { draw, isDrawing, isPoint } from './entry-drawing.ts'
import { ComingItem, Gathering } from './gathering.ts'
import { isList, isObject, type Json, type JsonObject } from './json.ts'
import { type Reading, within } from './reading.ts'
import { referencesOf } from './references.ts'
import { numberIn, type Odd } from './typed-values.ts'

export type Entries = {
  /** Null where there is no list of them: the ends of the edges are all the nodes then. */
  readonly nodes: readonly Json[] | null
  readonly edges: readonly Json[]
  /** Whether an edge has a direction that does not say so itself. */
  readonly directed: boolean
  /** Whether the format tells no texts from numbers, so that a weight is a number, or odd. */
  readonly untyped?: boolean
}

/** Joins the values of a list. */
const listSeparator = '; '

/** Reads lists of entries. What is none is left out and counted, and so are values that a graph cannot hold. */
export function readEntries(
  { nodes, edges, directed, untyped = false }: Entries,
  gathering = new Gathering(),
): Reading {
  within('nodes', nodes?.length ?? 0)
  within('edges', edges.length)
  const { ids, idOf } = referencesOf(nodes, edges)
  for (const [n, entry] of (nodes ?? []).entries()) {
    if (!isObject(entry) && idText(entry) === undefined) gathering.leaveOut('entries')
    else gathering.add(nodeFrom(entry, ids[n], gathering))
  }
  if (nodes === null) for (const id of ids) gathering.addNode(id, new Map())
  // graphology calls the id of an edge its key; networkx has a key that only tells parallel edges apart.
  const keyed = isObject(nodes?.[0]) && Object.hasOwn(nodes[0], 'key') && !Object.hasOwn(nodes[0], 'id')
  for (const entry of edges) {
    if (!isObject(entry) && !isList(entry)) {
      gathering.leaveOut('entries')
      continue
    }
    const ends = endsOf(entry)
    const [from, to] = ends.map(idOf)
    // An end that is there and means no node, by its place or its name.
    if ([from, to].some((id, n) => id === undefined && (ends[n] ?? null) !== null))
      gathering.leaveOut('dangling-edges')
    else gathering.add(edgeFrom(entry, [from, to], { keyed, directed, untyped }, gathering))
  }
  return gathering.finish()
}

function nodeFrom(entry: Json, id: string | undefined, gathering: Gathering): ComingItem {
  const node = new ComingItem('node', id)
  if (!isObject(entry)) return node
  const found = idIn(entry, nodeIds)
  fill(node, entry, gathering, (part, name) => part === found?.part && name === found.name)
  return node
}

function edgeFrom(
  entry: JsonObject | readonly Json[],
  [source, target]: readonly [string | undefined, string | undefined],
  { keyed, directed, untyped }: Readonly<Record<'keyed' | 'directed' | 'untyped', boolean>>,
  gathering: Gathering,
): ComingItem {
  if (isList(entry)) {
    const edge = new ComingItem('edge', undefined, source, target, directed)
    const more = entry[2]
    if (isObject(more)) fill(edge, more, gathering, () => false)
    else if (more !== undefined) give(edge, 'weight', more, gathering)
    return edge
  }
  const id = idIn(entry, keyed ? ['key'] : ['id', '_id'])
  const ends = endsIn(entry)
  const weight = untyped ? textWeightIn(entry) : undefined
  const edge = new ComingItem('edge', id?.id, source, target, directedIn(entry, directed))
  const isTaken = (part: JsonObject, name: string) =>
    (part === id?.part && name === id.name) ||
    (part === ends?.part && ends.names.includes(name)) ||
    isDirection(name, part[name]) ||
    (part === entry && name === weight?.name)
  fill(edge, entry, gathering, isTaken)
  if (weight) gathering.give(edge, weight.name, numberIn(weight.text))
  return edge
}

/** A weight that is written as a text. */
function textWeightIn(entry: JsonObject): { readonly name: string; readonly text: string } | undefined {
  for (const [name, text] of Object.entries(entry))
    if (name.toLowerCase() === 'weight' && typeof text === 'string') return { name, text }
  return undefined
}

const isDirection = (name: string, value: Json | undefined): boolean =>
  name === 'directed' || name === 'undirected'
    ? typeof value === 'boolean'
    : name.toLowerCase() === 'type' && typeof value === 'string' && /^(?:un)?directed$/i.test(value)

function directedIn(entry: JsonObject, fallback: boolean): boolean {
  for (const part of partsOf(entry)) {
    for (const [name, value] of Object.entries(part)) {
      if (!isDirection(name, value)) continue
      return typeof value === 'string' ? /^d/i.test(value) : (name === 'directed') === value
    }
  }
  return fallback
}

/** Gives an item all that an entry and its parts say, but what is taken for its structure. */
function fill(
  item: ComingItem,
  entry: JsonObject,
  gathering: Gathering,
  isTaken: (part: JsonObject, name: string) => boolean,
): void {
  const parts = partsOf(entry)
  // The outermost last: it has the last word.
  for (const part of parts.toReversed()) {
    const values = Object.entries(part)
    within('attributes', values.length)
    for (const [name, value] of values) {
      if (isTaken(part, name) || isPart(parts, name, value) || isElementKind(name, value)) continue
      if (isObject(value) && isDrawing(name)) draw(item, value, gathering)
      else if (name === 'pos' && isPoint(value)) {
        item.set('x', value[0])
        item.set('y', value[1])
      } else give(item, name, value, gathering)
    }
  }
}

/** In Cytoscape's lists each element says which it is. */
const isElementKind = (name: string, value: Json): boolean =>
  name === 'group' && (value === 'nodes' || value === 'edges')

function give(item: ComingItem, name: string, value: Json, gathering: Gathering): void {
  const scalar = scalarOf(value)
  if (scalar === null) gathering.leaveOut('values')
  else gathering.give(item, name, scalar)
}

/** A value that a graph can hold; a list of such as one text; null for an object. */
function scalarOf(value: Json): Scalar | Odd | null {
  if (value === null) return { odd: 'empty-values' }
  // JSON has no other numbers than finite ones, but a text as long as `1e999` is read as infinity.
  if (typeof value === 'number') return Number.isFinite(value) ? value : { odd: 'not-numbers' }
  if (isObject(value)) return null
  const text = isList(value) ? listText(value) : value
  if (typeof text === 'string') within('length', text.length)
  return text
}

function listText(list: readonly Json[]): string | null {
  if (list.some(item => typeof item === 'object' && item !== null)) return null
  return list.map(item => (item === null ? '' : String(item))).join(listSeparator)
}
