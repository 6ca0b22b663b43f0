// GraphML (http://graphml.graphdrawing.org), out: what networkx, igraph, yEd, Cytoscape and Gephi all read.

import type { Extract } from '../extract.ts'
import { lines, type TextPieces, withoutProgress } from '../pieces.ts'
import { type Column, columnsInSteps, kindOf } from '../tables/columns.ts'
import { type AttributedEdge, type AttributedItems, type Attributes, attributedGraph } from './attributed.ts'
import { symmetric } from './symmetric.ts'
import { xmlAttribute, xmlText } from './xml-text.ts'

/** Ids of keys are ours, not the names: those may be anything. */
type Keys = ReadonlyMap<Column, string>

const keysOf = (columns: readonly Column[], letter: string): Keys =>
  new Map(columns.map((column, n) => [column, `${letter}${n}`]))

const typeNames = { string: 'string', boolean: 'boolean', integer: 'int', double: 'double' } as const

const declarations = (of: 'node' | 'edge', keys: Keys) =>
  Array.from(
    keys,
    ([{ name, type }, key]) =>
      `  <key id="${key}" for="${of}" attr.name="${xmlAttribute(name)}" attr.type="${typeNames[type]}"/>`,
  )

const dataOf = (attributes: Attributes, keys: Keys): readonly string[] =>
  [...keys].flatMap(([{ name, kind }, key]) => {
    const value = attributes.get(name)
    if (value === undefined || kindOf(value) !== kind) return []
    return [`      <data key="${key}">${xmlText(String(value))}</data>`]
  })

const element = (name: string, attributes: string, content: readonly string[]) =>
  content.length > 0
    ? [`    <${name} ${attributes}>`, ...content, `    </${name}>`]
    : [`    <${name} ${attributes}/>`]

function edgeLines(
  { id, source, target, directed, attributes }: AttributedEdge,
  keys: Keys,
  mixed: boolean,
): readonly string[] {
  const flag = mixed && !directed ? [`      <data key="${symmetric.id}">${symmetric.value}</data>`] : []
  const head = `id="${xmlAttribute(id)}" source="${xmlAttribute(source)}" target="${xmlAttribute(target)}"`
  return element('edge', head, [...dataOf(attributes, keys), ...flag])
}

/** Any graph of attributes as GraphML. */
export function* writeGraphml({ nodes, edges }: AttributedItems): TextPieces {
  const nodeKeys = keysOf(yield* withoutProgress(columnsInSteps(nodes)), 'n')
  const { columns, mixed, edgeDefault } = yield* withoutProgress(symmetric.surveying(edges))
  const edgeKeys = keysOf(columns, 'e')
  const flag = `  <key id="${symmetric.id}" for="edge" attr.name="${symmetric.name}" attr.type="boolean"/>`
  yield lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declarations('node', nodeKeys),
    ...declarations('edge', edgeKeys),
    ...(mixed ? [flag] : []),
    `  <graph edgedefault="${edgeDefault}">`,
  )
  for (const { id, attributes } of nodes)
    yield lines(...element('node', `id="${xmlAttribute(id)}"`, dataOf(attributes, nodeKeys)))
  for (const edge of edges) yield lines(...edgeLines(edge, edgeKeys, mixed))
  yield lines('  </graph>', '</graphml>')
}

/** For networkx, igraph, yEd and others. */
export const graphml = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  *write(extract: Extract): TextPieces {
    yield* writeGraphml(yield* withoutProgress(attributedGraph(extract)))
  },
}
