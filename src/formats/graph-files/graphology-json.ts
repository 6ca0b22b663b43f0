// The JSON of graphology (https://graphology.github.io/serialization.html), out: what graph.export() gives and graph.import() takes.

import { mapped } from '../../graph/index.ts'
import type { Extract } from '../extract.ts'
import { json } from '../json-pieces.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { type AttributedItems, type Attributes, attributedGraph } from './attributed.ts'

/** Object.fromEntries makes any name a property of its own, `__proto__` too. */
const plain = (attributes: Attributes) => Object.fromEntries(attributes)

/** Any graph of attributes as graphology's JSON. */
export const writeGraphologyJson = ({ nodes, edges }: AttributedItems): TextPieces =>
  json({
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: {},
    nodes: mapped(nodes, ({ id, attributes }) => ({ key: id, attributes: plain(attributes) })),
    edges: mapped(edges, ({ id, source, target, directed, attributes }) => ({
      key: id,
      source,
      target,
      attributes: plain(attributes),
      ...(!directed && { undirected: true }),
    })),
  })

/** For programs in JavaScript, sigma and Gephi Lite. */
export const graphologyJson = {
  extension: 'json',
  mediaType: 'application/json',
  *write(extract: Extract): TextPieces {
    yield* writeGraphologyJson(yield* withoutProgress(attributedGraph(extract)))
  },
}
