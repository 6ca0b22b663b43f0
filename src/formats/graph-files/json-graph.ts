// JSON Graph Format, version 2 (https://jsongraphformat.info), out.

import { mapped } from '../../graph/index.ts'
import { textInNearestLanguage } from '../../terms/index.ts'
import type { Extract } from '../extract.ts'
import { json, objectJson } from '../json-pieces.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { type Attributes, attributedGraph } from './attributed.ts'

/** The format has a place of its own for these. */
const metadata = (attributes: Attributes, ...elsewhere: readonly string[]) =>
  Object.fromEntries([...attributes].filter(([name]) => !elsewhere.includes(name)))

function* write(extract: Extract): TextPieces {
  const { nodes, edges } = yield* withoutProgress(attributedGraph(extract))
  const label = textInNearestLanguage(extract.index.corpus.title, extract.language)
  yield `{"graph":{"directed":true,"label":${JSON.stringify(label)},"nodes":`
  // An object by id, as the format wants it.
  yield* objectJson(
    mapped(nodes, ({ id, attributes }) => [
      id,
      { label: String(attributes.get('label') ?? id), metadata: metadata(attributes, 'label') },
    ]),
  )
  yield ',"edges":'
  yield* json(
    mapped(edges, ({ id, source, target, directed, attributes }) => ({
      id,
      source,
      relation: String(attributes.get('predicate')),
      target,
      directed,
      metadata: metadata(attributes, 'predicate'),
    })),
  )
  yield '}}\n'
}

/** For programs that read a plain JSON. */
export const jsonGraph = { extension: 'json', mediaType: 'application/vnd.jgf+json', write }
