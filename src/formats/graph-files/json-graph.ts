// JSON Graph Format, version 2 (https://jsongraphformat.info), out.

import { saidIn } from '../../words/index.ts'
import type { Extract } from '../extract.ts'
import { type Attributes, attributedGraph } from './attributed.ts'

/** The format has a place of its own for these. */
const metadata = (attributes: Attributes, ...elsewhere: readonly string[]) =>
  Object.fromEntries([...attributes].filter(([name]) => !elsewhere.includes(name)))

function write(extract: Extract): string {
  const { nodes, edges } = attributedGraph(extract)
  return JSON.stringify({
    graph: {
      directed: true,
      label: saidIn(extract.index.corpus.title, extract.language),
      // An object by id, as the format wants it: Object.fromEntries makes any id a property of its own.
      nodes: Object.fromEntries(
        nodes.map(({ id, attributes }) => [
          id,
          { label: String(attributes.get('label') ?? id), metadata: metadata(attributes, 'label') },
        ]),
      ),
      edges: edges.map(({ id, source, target, directed, attributes }) => ({
        id,
        source,
        relation: String(attributes.get('predicate')),
        target,
        directed,
        metadata: metadata(attributes, 'predicate'),
      })),
    },
  })
}

/** For programs that read a plain JSON. */
export const jsonGraph = { extension: 'json', mediaType: 'application/vnd.jgf+json', write }
