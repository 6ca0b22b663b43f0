// What an entry of a list of nodes or edges is known by, in whichever of its objects a program keeps it.

import { isList, isObject, type Json, type JsonObject, own } from './json.ts'
import { within } from './reading.ts'

/** What programs call the ends of an edge. */
const ends = [
  ['source', 'target'],
  ['from', 'to'],
  ['start', 'end'],
  ['src', 'dst'],
  ['outV', 'inV'],
] as const

/** Objects in which programs keep what is the node's or the edge's own: Cytoscape, graphology, JGF, Neo4j. */
const inner = ['data', 'attributes', 'metadata', 'properties'] as const

const innerNames: ReadonlySet<string> = new Set(inner)

/** Whether a value of an entry is one of its parts. */
export const isPart = (parts: readonly JsonObject[], name: string, value: Json): boolean =>
  innerNames.has(name) && isObject(value) && parts.includes(value)

/** Objects deeper in one another than this are values. */
const deepest = 3

/** An entry and what it keeps in objects of its own, the outermost first: where one looks for an id or an end. */
export function partsOf(entry: JsonObject, depth = 0): readonly JsonObject[] {
  if (depth === deepest) return [entry]
  const inside = inner.map(name => own(entry, name)).filter(isObject)
  return inside.length === 0 ? [entry] : [entry, ...inside.flatMap(part => partsOf(part, depth + 1))]
}

/** Where an edge tells its ends, by which names. */
type FoundEnds = { readonly part: JsonObject; readonly names: readonly [from: string, to: string] }

/** Looks for the ends of an edge, in the entry first; one of them is enough to be found. */
export function endsIn(entry: JsonObject): FoundEnds | null {
  for (const part of partsOf(entry)) {
    const names = ends.find(pair => pair.some(name => Object.hasOwn(part, name)))
    if (names) return { part, names }
  }
  return null
}

/** The two ends of an edge as it tells them; none where it tells neither. A pair in a list is an edge too. */
export function endsOf(entry: Json): readonly (Json | undefined)[] {
  if (isList(entry)) return [entry[0], entry[1]]
  const found = isObject(entry) ? endsIn(entry) : null
  return found ? found.names.map(name => own(found.part, name)) : []
}

/** A text or a number as an id. */
export function idText(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const id = String(value)
  within('length', id.length)
  return id
}

/** Where an entry keeps its id, and what that is. */
export type FoundId = { readonly part: JsonObject; readonly name: string; readonly id: string }

/** Looks for an id by these names, in the entry first. */
export function idIn(entry: JsonObject, names: readonly string[]): FoundId | null {
  for (const part of partsOf(entry)) {
    for (const name of names) {
      const id = idText(own(part, name))
      if (id !== undefined) return { part, name, id }
    }
  }
  return null
}

/** The names of the ids of nodes. */
export const nodeIds = ['id', 'key', '_id'] as const

/** The id of a node; it may be nothing else. */
export const nodeIdIn = (entry: Json): string | undefined =>
  isObject(entry) ? idIn(entry, nodeIds)?.id : idText(entry)
