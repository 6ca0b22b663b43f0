// The nodes as `neo4j-admin database import` takes them (https://neo4j.com/docs/operations-manual/current/import/).

import { mapped } from '../../graph/index.ts'
import type { Extract } from '../extract.ts'
import { attributedGraph, listSeparator } from '../graph-files/attributed.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { writeQuoted } from './delimited.ts'
import { neo4jColumns } from './neo4j-columns.ts'

/** `working-group` as Neo4j writes labels: `WorkingGroup`. */
const labelOf = (type: string) => type.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase())

function* write(extract: Extract): TextPieces {
  const { nodes } = yield* withoutProgress(attributedGraph(extract))
  const { header, cellsOf } = yield* withoutProgress(neo4jColumns(nodes))
  yield* writeQuoted(
    ['id:ID', ':LABEL', ...header],
    mapped(nodes, ({ id, attributes }) => [
      id,
      ['Entity', labelOf(String(attributes.get('type')))].join(listSeparator),
      ...cellsOf(attributes),
    ]),
  )
}

/** A row an entity; goes with the relationships. */
export const neo4jNodes = { extension: 'csv', mediaType: 'text/csv', write }
