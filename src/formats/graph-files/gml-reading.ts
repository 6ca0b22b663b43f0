// GML (Himsolt 1997), in: what networkx, igraph, Gephi, Cytoscape and yEd write. Lists within lists of names with values.

import { withCharacters } from './character-references.ts'
import { readEntries } from './entries.ts'
import type { Json, JsonObject } from './json.ts'
import { attempt, type Reading, refuse, within } from './reading.ts'

/** A remark, a bracket, a string, or a word: a name, a number. */
const token = /\s+|#[^\n]*|[[\]]|"[^"]*"|[^\s[\]"]+/y

function scalarIn(word: string): Json {
  if (word.startsWith('"')) return withCharacters(word.slice(1, -1))
  const number = Number(word)
  // What is no number is a word without quotes, as some programs write it. Whole ones beyond a double are ids.
  return Number.isNaN(number) || (Number.isInteger(number) && !Number.isSafeInteger(number)) ? word : number
}

/** Any name may come several times, as `node` and `edge` do. */
type List = [name: string, value: Json | List][]

function parse(text: string): List {
  const lists: List[] = [[]]
  /** The name whose value is to come. */
  let name: string | null = null
  let at = 0
  const lineAt = (end: number) => text.slice(0, end).split('\n').length
  while (at < text.length) {
    token.lastIndex = at
    const word = token.exec(text)?.[0]
    if (word === undefined) return refuse({ code: 'cut-off', notation: 'GML', line: lineAt(text.length) })
    if (word === ']' ? name !== null || lists.length === 1 : word === '[' ? name === null : false)
      refuse({ code: 'malformed', notation: 'GML', line: lineAt(at) })
    at += word.length
    if (/^[\s#]/.test(word)) continue
    if (word === '[') {
      const list: List = []
      lists.at(-1)!.push([name!, list])
      lists.push(list)
      within('depth', lists.length)
      name = null
    } else if (word === ']') lists.pop()
    else if (name === null) name = word
    else {
      lists.at(-1)!.push([name, scalarIn(word)])
      name = null
    }
  }
  if (lists.length > 1 || name !== null)
    refuse({ code: 'cut-off', notation: 'GML', line: lineAt(text.length) })
  return lists[0]!
}

const isInner = (value: Json | List): value is List => Array.isArray(value)

/** A list as an object; values by one name as a list of them. */
function objectOf(list: List): JsonObject {
  const values = new Map<string, Json[]>()
  for (const [name, value] of list) {
    const json = isInner(value) ? objectOf(value) : value
    const same = values.get(name)
    if (same) same.push(json)
    else values.set(name, [json])
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0]! : all]))
}

const innerAt = (list: List, wanted: string): readonly List[] =>
  list.flatMap(([name, value]) => (name.toLowerCase() === wanted && isInner(value) ? [value] : []))

/** Reads the text of a GML file: its graph, with what it says of how that is drawn. */
export function readGml(text: string): Reading {
  return attempt(() => {
    const [graph] = innerAt(parse(text), 'graph')
    if (!graph) return refuse({ code: 'no-graph', expected: 'graph [' })
    const directed = graph.some(([name, value]) => name.toLowerCase() === 'directed' && value === 1)
    const entries = (name: string) => innerAt(graph, name).map(objectOf)
    return readEntries({ nodes: entries('node'), edges: entries('edge'), directed, untyped: true })
  })
}

/** Whether a text begins as GML does. */
export const looksLikeGml = (start: string): boolean =>
  /^(?:\s|#[^\n]*\n|(?:creator|version|comment|label)\s+(?:"[^"]*"|[^\s"[\]]+))*graph\s*\[/i.test(start)
