// What a file says of one node or one edge, as text.

import { truncate } from '../../text/index.ts'
import type { AttributedGraph, Attributes } from './attributed.ts'
import { edgeNamer } from './names.ts'
import type { NumberedGraph } from './numbered.ts'
import { Columns } from './roles.ts'

/** A node or an edge, by its number. */
export type DescribedItem = { readonly of: 'node' | 'edge'; readonly number: number }

/** A node to which something leads. */
export type NamedNode = { readonly node: number; readonly label: string }

type Values = readonly (readonly [name: string, value: string])[]

/** An edge seen from the node that is described, and the node at its other end. */
export type LinkToNode = NamedNode & {
  readonly edge: number
  /** Empty where the file gives it none. */
  readonly name: string
  readonly direction: 'from' | 'to' | 'both' | 'self'
  /** Empty where the file gives it none. */
  readonly weight: string
}

export type DescribedNode = NamedNode & {
  readonly of: 'node'
  readonly attributes: Values
  readonly links: readonly LinkToNode[]
  /** How many edges end at it, those of `links` among them. */
  readonly degree: number
}

export type DescribedEdge = {
  readonly of: 'edge'
  readonly edge: number
  readonly name: string
  readonly source: NamedNode
  readonly target: NamedNode
  readonly directed: boolean
  readonly attributes: Values
  /** How many other edges join the same two nodes. */
  readonly beside: number
}

export type Described = DescribedNode | DescribedEdge

/** Longer values are cut, and no more edges are told. */
const maxValues = { value: 2_000, links: 300 }

const valuesOf = (id: string, attributes: Attributes): Values => [
  ['id', truncate(id, maxValues.value)],
  ...Array.from(
    attributes,
    ([name, value]) => [truncate(name, maxValues.value), truncate(String(value), maxValues.value)] as const,
  ),
]

/** Answers for the nodes and edges of a graph. */
export function describer(
  { nodes, edges }: AttributedGraph,
  { labels, degrees, ends }: NumberedGraph,
): (item: DescribedItem) => Described {
  const nameOf = edgeNamer(edges)
  const weights = new Columns(edges).of('weight')
  const weightOf = (edge: number) => {
    const values = edges[edge]!.attributes
    const name = weights.find(name => values.has(name))
    return name === undefined ? '' : truncate(String(values.get(name)), 40)
  }
  const named = (node: number): NamedNode => ({ node, label: labels[node] ?? '' })

  function linksOf(node: number): readonly LinkToNode[] {
    const links: LinkToNode[] = []
    for (let edge = 0; edge < edges.length && links.length < maxValues.links; edge++) {
      const [from, to] = [ends[2 * edge]!, ends[2 * edge + 1]!]
      if (from !== node && to !== node) continue
      const one = edges[edge]!
      const ways = one.directed ? (from === node ? 'to' : 'from') : 'both'
      links.push({
        ...named(from === node ? to : from),
        edge,
        name: nameOf(one),
        direction: from === to ? 'self' : ways,
        weight: weightOf(edge),
      })
    }
    return links
  }

  function besides(edge: number): number {
    const [from, to] = [ends[2 * edge]!, ends[2 * edge + 1]!]
    let count = -1
    for (let i = 0; i < ends.length; i += 2) {
      const [a, b] = [ends[i]!, ends[i + 1]!]
      if ((a === from && b === to) || (a === to && b === from)) count++
    }
    return count
  }

  return ({ of, number }) => {
    if (of === 'node') {
      const { id, attributes } = nodes[number]!
      return {
        of,
        ...named(number),
        attributes: valuesOf(id, attributes),
        links: linksOf(number),
        degree: degrees[number]!,
      }
    }
    const edge = edges[number]!
    return {
      of,
      edge: number,
      name: nameOf(edge),
      source: named(ends[2 * number]!),
      target: named(ends[2 * number + 1]!),
      directed: edge.directed,
      attributes: valuesOf(edge.id, edge.attributes),
      beside: besides(number),
    }
  }
}
