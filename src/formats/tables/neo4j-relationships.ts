// The edges as `neo4j-admin database import` takes them (https://neo4j.com/docs/operations-manual/current/import/).

import { mapped } from '../../graph/index.ts'
import type { Extract } from '../extract.ts'
import { attributedGraph } from '../graph-files/attributed.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { writeQuoted } from './delimited.ts'
import { neo4jColumns } from './neo4j-columns.ts'

/** `cooperates-with` as Neo4j writes types: `COOPERATES_WITH`. */
const typeOf = (predicate: string) => predicate.toUpperCase().replaceAll('-', '_')

function* write(extract: Extract): TextPieces {
  const { edges } = yield* withoutProgress(attributedGraph(extract))
  const { header, cellsOf } = yield* withoutProgress(neo4jColumns(edges))
  yield* writeQuoted(
    // In Neo4j each relationship has a direction; this tells where it means nothing.
    [':START_ID', ':END_ID', ':TYPE', 'symmetric:boolean', ...header],
    mapped(edges, ({ source, target, directed, attributes }) => [
      source,
      target,
      typeOf(String(attributes.get('predicate'))),
      !directed,
      ...cellsOf(attributes),
    ]),
  )
}

/** A row for each claim between two entities; goes with the nodes. */
export const neo4jRelationships = { extension: 'csv', mediaType: 'text/csv', write }
