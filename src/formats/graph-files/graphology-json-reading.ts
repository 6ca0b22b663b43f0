// graphology's JSON, in: what we wrote, and what graph.export() gave in another program.

import type { Scalar } from './attributed.ts'
import { type Gathering, gather } from './gathering.ts'
import { attempt, excerpt, type Reading, refuse, within } from './reading.ts'

type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** Looked into by `Object.entries` and `Object.hasOwn` alone: its names are anybody's. */
type JsonObject = { readonly [name: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined

const objectAt = (value: Json | undefined, place: string): JsonObject =>
  isObject(value) ? value : refuse({ code: 'wrong-shape', place })

const arrayAt = (value: Json | undefined, place: string): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : refuse({ code: 'wrong-shape', place })

/** Keys are texts or numbers, of which graphology makes texts. */
function keyAt(value: Json | undefined, place: string): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string' && typeof value !== 'number') refuse({ code: 'wrong-shape', place })
  const key = String(value)
  within('length', key.length)
  return key
}

/** Reads the text of a graph that graphology exported. Attributes that are lists or objects are left out and counted. */
export function readGraphologyJson(text: string): Reading {
  return attempt(() => {
    const file = objectAt(parsed(text), '/')
    const nodes = arrayAt(own(file, 'nodes'), 'nodes')
    const edges = arrayAt(own(file, 'edges') ?? [], 'edges')
    within('nodes', nodes.length)
    within('edges', edges.length)
    const options = own(file, 'options')
    const undirected = isObject(options) && own(options, 'type') === 'undirected'
    const gathering = gather()
    for (const [n, item] of nodes.entries()) {
      const place = `nodes/${n}`
      const node = objectAt(item, place)
      const key = keyAt(own(node, 'key'), `${place}/key`) ?? refuse({ code: 'missing-id', of: 'node' })
      gathering.addNode(key, attributesOf(own(node, 'attributes'), place, gathering))
    }
    for (const [n, item] of edges.entries()) {
      const place = `edges/${n}`
      const edge = objectAt(item, place)
      const end = (name: string) =>
        keyAt(own(edge, name), `${place}/${name}`) ?? refuse({ code: 'missing-id', of: 'edge' })
      gathering.addEdge({
        id: keyAt(own(edge, 'key'), `${place}/key`),
        source: end('source'),
        target: end('target'),
        directed: !undirected && own(edge, 'undirected') !== true,
        attributes: attributesOf(own(edge, 'attributes'), place, gathering),
      })
    }
    return gathering.finish()
  })
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return refuse({ code: 'malformed', format: 'JSON', line: null })
  }
}

/** JSON has no other numbers than finite ones, but a text as long as `1e999` is read as infinity. */
const isScalar = (value: Json): value is Scalar =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'

function attributesOf(given: Json | undefined, place: string, { leaveOut }: Gathering): Map<string, Scalar> {
  const attributes = new Map<string, Scalar>()
  if (given === undefined) return attributes
  const entries = Object.entries(objectAt(given, `${place}/attributes`))
  within('attributes', entries.length)
  for (const [name, value] of entries) {
    if (!isScalar(value)) leaveOut('values')
    else if (typeof value === 'number' && !Number.isFinite(value)) {
      refuse({ code: 'wrong-value', attribute: excerpt(name), value: String(value) })
    } else {
      if (typeof value === 'string') within('length', value.length)
      attributes.set(name, value)
    }
  }
  return attributes
}
