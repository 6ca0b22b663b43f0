// The typed columns of Neo4j's import, from the attributes of a graph.

import { oneLine, type Resumable } from '../../graph/index.ts'
import { type Attributes, listSeparator } from '../graph-files/attributed.ts'
import { type Column, columnsInSteps } from './columns.ts'
import { type CellValue, escapeFormula } from './delimited.ts'

/** Lists, which are one text elsewhere: their separator is the importer's own `--array-delimiter`. */
const lists: ReadonlySet<string> = new Set(['projects'])

const typeNames = { string: 'string', boolean: 'boolean', integer: 'int', double: 'double' } as const

const typed = ({ name, type }: Column) => `${name}:${lists.has(name) ? 'string[]' : typeNames[type]}`

/**
 * A header for each attribute, and its cells. A line break of the source is a space here, as everywhere where a quote is
 * one line: the importer refuses rows of several lines unless it is told otherwise.
 */
export function* neo4jColumns(items: Iterable<{ readonly attributes: Attributes }>): Resumable<{
  readonly header: readonly string[]
  readonly cellsOf: (attributes: Attributes) => readonly CellValue[]
}> {
  const columns = yield* columnsInSteps(items)
  return {
    header: columns.map(typed),
    cellsOf: attributes =>
      columns.map(({ name }) => {
        const value = attributes.get(name)
        if (typeof value !== 'string') return value
        // Each of a list, so that an id in it is the id of its node.
        return lists.has(name)
          ? value.split(listSeparator).map(escapeFormula).join(listSeparator)
          : oneLine(value)
      }),
  }
}
