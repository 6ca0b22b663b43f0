// GEXF 1.3 (https://gexf.net), out: the format of Gephi, with places, sizes and colours.

import { mapped } from '../../graph/index.ts'
import type { Extract } from '../extract.ts'
import { lines, type TextPieces, withoutProgress } from '../pieces.ts'
import { type Column, columnsInSteps, kindOf } from '../tables/columns.ts'
import {
  type AttributedEdge,
  type AttributedItems,
  type AttributedNode,
  type Attributes,
  attributedGraph,
} from './attributed.ts'
import { symmetric } from './symmetric.ts'
import { xmlAttribute } from './xml-text.ts'

/** A colour that GEXF can hold. */
const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/

/** The attributes that GEXF has a place of its own for, where they are of the kind that it wants. */
type Own = ReadonlySet<string>

function ownOfNode(attributes: Attributes): Own {
  const own = new Set<string>()
  const [x, y, size, color] = ['x', 'y', 'size', 'color'].map(name => attributes.get(name))
  if (typeof attributes.get('label') === 'string') own.add('label')
  if (typeof x === 'number' && typeof y === 'number') own.add('x').add('y')
  if (typeof size === 'number' && size >= 0) own.add('size')
  if (typeof color === 'string' && hex.test(color)) own.add('color')
  return own
}

function ownOfEdge(attributes: Attributes): Own {
  const own = new Set<string>()
  if (typeof attributes.get('label') === 'string') own.add('label')
  if (typeof attributes.get('weight') === 'number') own.add('weight')
  return own
}

const without = (attributes: Attributes, own: Own): Attributes =>
  new Map([...attributes].filter(([name]) => !own.has(name)))

/** Names a column in the file. Never by its own name, which may be `symmetric`. */
type Keys = ReadonlyMap<Column, string>

const keysOf = (columns: readonly Column[], letter: string): Keys =>
  new Map(columns.map((column, n) => [column, `${letter}${n}`]))

const declarations = (of: 'node' | 'edge', keys: Keys, ...others: readonly string[]) => [
  `    <attributes class="${of}" mode="static">`,
  ...Array.from(
    keys,
    ([{ name, type }, key]) => `      <attribute id="${key}" title="${xmlAttribute(name)}" type="${type}"/>`,
  ),
  ...others,
  '    </attributes>',
]

const valuesOf = (attributes: Attributes, keys: Keys): readonly string[] =>
  [...keys].flatMap(([{ name, kind }, key]) => {
    const value = attributes.get(name)
    if (value === undefined || kindOf(value) !== kind) return []
    return [`          <attvalue for="${key}" value="${xmlAttribute(String(value))}"/>`]
  })

const values = (inside: readonly string[]) =>
  inside.length > 0 ? ['        <attvalues>', ...inside, '        </attvalues>'] : []

function visual(attributes: Attributes, own: Own): readonly string[] {
  const of = (name: string) => String(attributes.get(name) ?? '')
  const [, ...channels] = own.has('color') ? (hex.exec(of('color')) ?? []) : []
  const [r, g, b] = channels.map(channel => Number.parseInt(channel, 16))
  return [
    ...(own.has('color') ? [`        <viz:color r="${r}" g="${g}" b="${b}"/>`] : []),
    ...(own.has('x') ? [`        <viz:position x="${of('x')}" y="${of('y')}"/>`] : []),
    ...(own.has('size') ? [`        <viz:size value="${of('size')}"/>`] : []),
  ]
}

const element = (name: string, attributes: string, content: readonly string[]) =>
  content.length > 0
    ? [`      <${name}${attributes}>`, ...content, `      </${name}>`]
    : [`      <${name}${attributes}/>`]

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${xmlAttribute(value)}"`

/** An attribute that the format has as its own, as text. */
const attributeIfGiven = (attributes: Attributes, own: Own, name: string) =>
  own.has(name) ? String(attributes.get(name) ?? '') : undefined

function nodeLines({ id, attributes }: AttributedNode, keys: Keys): readonly string[] {
  const own = ownOfNode(attributes)
  return element(
    'node',
    attribute('id', id) + attribute('label', attributeIfGiven(attributes, own, 'label')),
    [...values(valuesOf(without(attributes, own), keys)), ...visual(attributes, own)],
  )
}

function edgeLines(edge: AttributedEdge, keys: Keys, mixed: boolean): readonly string[] {
  const { id, source, target, directed, attributes } = edge
  const own = ownOfEdge(attributes)
  const head = [
    attribute('id', id),
    attribute('source', source),
    attribute('target', target),
    attribute('label', attributeIfGiven(attributes, own, 'label')),
    attribute('weight', attributeIfGiven(attributes, own, 'weight')),
  ]
  const flag =
    mixed && !directed ? [`          <attvalue for="${symmetric.id}" value="${symmetric.value}"/>`] : []
  return element('edge', head.join(''), values([...valuesOf(without(attributes, own), keys), ...flag]))
}

/** Any graph of attributes as GEXF 1.3. */
export function* writeGexf({ nodes, edges }: AttributedItems): TextPieces {
  let order = 0
  const nodeColumns = yield* withoutProgress(
    columnsInSteps(
      mapped(nodes, ({ attributes }) => {
        order += 1
        return { attributes: without(attributes, ownOfNode(attributes)) }
      }),
    ),
  )
  const { columns, count, mixed, edgeDefault } = yield* withoutProgress(
    symmetric.surveying(edges, ({ attributes }) => without(attributes, ownOfEdge(attributes))),
  )
  const nodeKeys = keysOf(nodeColumns, 'n')
  const edgeKeys = keysOf(columns, 'e')
  const flag = `      <attribute id="${symmetric.id}" title="${symmetric.name}" type="boolean"/>`
  yield lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <meta>',
    '    <creator>Verband</creator>',
    '  </meta>',
    `  <graph defaultedgetype="${edgeDefault}" mode="static">`,
    ...declarations('node', nodeKeys),
    ...declarations('edge', edgeKeys, ...(mixed ? [flag] : [])),
    `    <nodes count="${order}">`,
  )
  for (const node of nodes) yield lines(...nodeLines(node, nodeKeys))
  yield lines('    </nodes>', `    <edges count="${count}">`)
  for (const edge of edges) yield lines(...edgeLines(edge, edgeKeys, mixed))
  yield lines('    </edges>', '  </graph>', '</gexf>')
}

/** For Gephi, and all that reads its files. */
export const gexf = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  *write(extract: Extract): TextPieces {
    yield* writeGexf(yield* withoutProgress(attributedGraph(extract)))
  },
}
