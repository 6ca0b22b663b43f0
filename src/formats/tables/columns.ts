// The columns of a table of attributes: each name with one type, as formats with declared attributes want it.

import type { Resumable } from '../../graph/index.ts'
import type { Attributes, Scalar } from '../graph-files/attributed.ts'

export type ColumnType = 'string' | 'boolean' | 'integer' | 'double'

/** A name that holds values of several kinds is several columns. */
export type Column = { readonly name: string; readonly kind: Kind; readonly type: ColumnType }

type Kind = 'string' | 'boolean' | 'number'

/** A scalar's kind. */
export const kindOf = (value: Scalar): Kind => typeof value as Kind

/** What 32 bits hold, and so every program's integers. */
const isInteger = (value: Scalar) => typeof value === 'number' && (value | 0) === value

/** Of so many items the columns are found in a step. */
const perStep = 50

/** The columns in the order in which they first appear; in steps. */
export function* columnsInSteps(
  items: Iterable<{ readonly attributes: Attributes }>,
): Resumable<readonly Column[]> {
  const found = new Map<string, Map<Kind, ColumnType>>()
  let count = 0
  for (const { attributes } of items) {
    for (const [name, value] of attributes) {
      const types = found.get(name) ?? new Map<Kind, ColumnType>()
      found.set(name, types)
      const kind = kindOf(value)
      if (kind !== 'number') types.set(kind, kind)
      else if (!isInteger(value)) types.set(kind, 'double')
      else if (!types.has(kind)) types.set(kind, 'integer')
    }
    count += 1
    if (count % perStep === 0) yield
  }
  return [...found].flatMap(([name, types]) => Array.from(types, ([kind, type]) => ({ name, kind, type })))
}
