// What the table of entities says of each by its measures.

import { useMemo } from 'react'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import type { TableColumn } from '../kit/columns.ts'
import { useTabledMeasures } from '../measures/MeasureNotes.tsx'
import { measureMessages } from '../measures/messages/index.ts'
import { useMeasurements } from '../measures/use-measures.ts'
import { valueInWords } from '../measures/values.ts'

/** A column for each measure that has been taken. */
export function useMeasureColumns(): readonly TableColumn<EntityId>[] {
  const { filtered, state } = useExplorer()
  const { ui } = state
  const taken = useMeasurements(useTabledMeasures())
  return useMemo(() => {
    const words = measureMessages[ui]
    const placeOf = new Map(filtered.nodes.map((id, n) => [id, n]))
    return [...taken].flatMap(([name, { values }]): TableColumn<EntityId>[] => {
      if (!values) return []
      const value = (id: EntityId) => values[placeOf.get(id)!]!
      return [
        {
          ...{ key: name, header: words.names[name], hint: words.explained[name], value },
          cell: id => valueInWords(name, value(id), ui),
        },
      ]
    })
  }, [filtered, taken, ui])
}
