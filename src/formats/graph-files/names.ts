// What a file calls its nodes and edges, wherever it keeps their names.

import { onOneLine } from '../../text/index.ts'
import type { AttributedEdge, AttributedNode } from './attributed.ts'
import { Columns, wordsOf } from './roles.ts'

/** Longer names are cut: a name is not a text. The whole is among the attributes. */
const maxNameChars = 200

/** A node whose id is empty, too, has to be pointed at all the same. */
const nameOfNothing = '–'

/** Kinds as Neo4j writes them, with a colon before each: `:Person:Actor`. */
const withoutColons = (text: string) => (text.startsWith(':') ? text.slice(1).replaceAll(':', ', ') : text)

/** How an attribute does as a name of the nodes. */
function judge(nodes: readonly AttributedNode[], name: string) {
  const different = new Set<string>()
  let count = 0
  let ids = 0
  for (const { id, attributes } of nodes) {
    const value = wordsOf(attributes.get(name))
    if (value === '') continue
    count++
    if (value === id) ids++
    different.add(value)
  }
  // Three in four: namesakes are rare, and kinds are few.
  return { tellsApart: different.size * 4 >= count * 3, repeatsIds: ids === count }
}

/** The first of these attributes that says anything. */
function firstOf({ attributes }: AttributedNode | AttributedEdge, names: readonly string[]): string {
  for (const name of names) {
    const words = onOneLine(withoutColons(wordsOf(attributes.get(name))), maxNameChars)
    if (words !== '') return words
  }
  return ''
}

/**
 * The name of each node: the first of its attributes that are names by what they are called (`roles.ts` has the order),
 * else its id. An attribute that says the same of many nodes comes after those that tell them apart: `label` is `Person`
 * for everybody in many a file that has a `name` too. One that is the id again is passed over, and the kind of a node
 * names it only where it has nothing else, and is the only one of its kind.
 */
export function nodeNames(nodes: readonly AttributedNode[]): readonly string[] {
  const columns = new Columns(nodes)
  const judged = columns
    .of('node-name')
    .map(name => ({ name, ...judge(nodes, name) }))
    .filter(({ repeatsIds }) => !repeatsIds)
  const order = [
    ...judged.filter(({ tellsApart }) => tellsApart),
    ...judged.filter(({ tellsApart }) => !tellsApart),
  ].map(({ name }) => name)
  const names = nodes.map(node => firstOf(node, order))
  const nameless = nodes.filter((_, n) => names[n] === '')
  const kinds = columns.of('node-kind').filter(name => judge(nameless, name).tellsApart)
  return nodes.map(
    (node, n) => names[n] || firstOf(node, kinds) || onOneLine(node.id, maxNameChars) || nameOfNothing,
  )
}

/** The name of an edge, by the first of its attributes that is one; empty where it has none. */
export function edgeNamer(edges: readonly AttributedEdge[]): (edge: AttributedEdge) => string {
  const order = new Columns(edges).of('edge-name')
  return edge => firstOf(edge, order)
}
