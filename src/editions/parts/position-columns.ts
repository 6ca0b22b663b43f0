// Where nodes lie, as a column: a tenth of a unit is less than a pixel.

import type { NodePosition } from '../../graph/index.ts'
import type { Entity, EntityId } from '../../model/index.ts'
import { PackedReader, packed, signed, unsigned } from './packed-numbers.ts'

/** Of each node: which entity it is, and where it lies, in tenths of a unit. */
export function positionColumn(
  places: readonly NodePosition[],
  entityAt: ReadonlyMap<EntityId, number>,
): string {
  const inTenths = (value: number) => unsigned(Math.round(value * 10))
  return packed(places.flatMap(([id, x, y]) => [entityAt.get(id)!, inTenths(x), inTenths(y)]))
}

/** @throws {RangeError} where the column is none, or refers to what is not there */
export function readPositions(column: string, entities: readonly Entity[]): readonly NodePosition[] {
  const numbers = new PackedReader(column)
  const places: NodePosition[] = []
  while (!numbers.atEnd()) {
    const { id } = entities[numbers.below(entities.length)]!
    places.push([id, signed(numbers.next()) / 10, signed(numbers.next()) / 10])
  }
  return places
}
