// The order of the matrix that is chosen: one of its own, or that of a measure as soon as it is taken.

import { useMemo } from 'react'
import { type MatrixOrder, matrixOrders, type Ordering } from '../../graph/index.ts'
import { type MeasureName, measureUnits } from '../../measures/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { useMeasurements } from '../measures/use-measures.ts'

const ownOrders: readonly string[] = matrixOrders

/** Whether it is one that the matrix has of itself. */
export const isOwnOrder = (order: string): order is MatrixOrder => ownOrders.includes(order)

/** The measure that rows and columns are ordered by; null where it is none. */
export function useOrderMeasure(): MeasureName | null {
  const { order } = useExplorer().state
  return isOwnOrder(order) ? null : order
}

/** Communities come from the first, whoever is in none last; by any other measure the highest come first. */
export function useOrdering(): Ordering {
  const { filtered, state } = useExplorer()
  const { order } = state
  const measure = useOrderMeasure()
  const names = useMemo(() => (measure ? [measure] : []), [measure])
  const measurement = useMeasurements(names).get(measure ?? 'degree')
  return useMemo(() => {
    if (isOwnOrder(order)) return order
    const { values } = measurement ?? {}
    if (!values) return 'name'
    const isGroup = measureUnits[order] === 'group'
    const numbers = new Map<EntityId, number>()
    for (const [n, id] of filtered.nodes.entries()) {
      const value = values[n]!
      if (!isGroup) numbers.set(id, value)
      else if (value > 0) numbers.set(id, -value)
    }
    return numbers
  }, [order, measurement, filtered])
}
