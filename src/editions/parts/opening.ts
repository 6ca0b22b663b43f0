// What an edition of many papers is opened with: the graph that one sees first, its statements counted already. Of hundreds of papers
// that is a fiftieth of the overview, whose claims need not be there, nor be indexed, before something is drawn.

import {
  type Drawing,
  drawingOf,
  type Link,
  linkId,
  type Mode,
  type NodePosition,
  openingMode,
  type PositionsByMode,
  type Projection,
} from '../../graph/index.ts'
import { type Entity, type EntityId, familyNames, type Overview } from '../../model/index.ts'
import { type EntityColumns, entityColumns, readEntities } from './entity-columns.ts'
import { PackedReader, packed } from './packed-numbers.ts'
import { positionColumn, readPositions } from './position-columns.ts'

/** The graph that a corpus opens with, known without its documents and claims. */
export type Opening = {
  /** Its nodes, and nothing that is stated of them. */
  readonly overview: Overview
  /** Its links tell how many statements they make, and not which. */
  readonly projection: Projection
  readonly positions: readonly NodePosition[]
}

/** As it lies on a server, under the name that is asked for first. */
export type OpeningFile = Pick<Overview, 'vocabulary'> & {
  readonly format: 3
  /** Where the overview is, relative to this. */
  readonly overview: string
  readonly mode: Mode
  readonly entities: EntityColumns
  /** Of each link: its ends, by their places among the entities; its statements, twice, and one more where all are yet to come; its family. */
  readonly links: string
  readonly positions: string
}

/**
 * What an overview is opened with, as a file; null where that cannot be told without the rest of it.
 *
 * @param address where the overview will be, relative to the file
 * @param drawing what is drawn of it, where that is known
 */
export function openingFile(
  overview: Overview,
  positions: PositionsByMode,
  address: string,
  { index, projections }: Drawing = drawingOf(overview),
): OpeningFile | null {
  const mode = openingMode(index)
  const { nodes, links } = projections[mode]
  const places = positions[mode]
  const entities = nodes.map((id): Entity => {
    const { type, label } = index.entities.get(id)!
    return { id, type, label }
  })
  // A recommendation is told with the number of its paper.
  if (!places || entities.some(({ type }) => type === 'recommendation')) return null
  const entityAt = new Map(nodes.map((id, i) => [id, i]))
  const numbersOf = ({ a, b, statements, isYetToCome, family }: Link) => [
    ...[entityAt.get(a)!, entityAt.get(b)!],
    ...[2 * statements + Number(isYetToCome), familyNames.indexOf(family)],
  ]
  return {
    ...{ format: 3, overview: address, mode },
    ...(overview.vocabulary && { vocabulary: overview.vocabulary }),
    entities: entityColumns(entities, overview.entities),
    links: packed(links.flatMap(numbersOf)),
    positions: positionColumn(places, entityAt),
  }
}

/**
 * Reads what has the outline of such a file.
 *
 * @throws {RangeError} where a column is none, or refers to what is not there
 */
export function readOpening({ mode, vocabulary, ...columns }: OpeningFile): Opening {
  const entities = readEntities(columns.entities)
  return {
    overview: {
      ...{ title: {}, questions: [], languages: [], documents: [], claims: [], entities },
      ...(vocabulary && { vocabulary }),
    },
    projection: { mode, nodes: entities.map(({ id }) => id), links: readLinks(columns.links, entities) },
    positions: readPositions(columns.positions, entities),
  }
}

function readLinks(column: string, entities: readonly Entity[]): readonly Link[] {
  const numbers = new PackedReader(column)
  const end = (): EntityId => entities[numbers.below(entities.length)]!.id
  const links: Link[] = []
  while (!numbers.atEnd()) {
    const [a, b, told] = [end(), end(), numbers.next()]
    const family = familyNames[numbers.below(familyNames.length)]!
    links.push({
      ...{ id: linkId(a, b), a, b, claims: [], family },
      ...{ statements: told >> 1, isYetToCome: told % 2 === 1 },
    })
  }
  return links
}
