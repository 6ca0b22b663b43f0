// The years between which one looks.

import { type FacetSelection, valuesIn } from './facet-choice.ts'
import { intervalOf, yearsOf } from './time.ts'

/** The years that the chosen times reach from and to, null being an open end; null if no time is chosen. */
export function chosenYears(
  selection: FacetSelection,
): { readonly from: number | null; readonly to: number | null } | null {
  const ranges = [...valuesIn(selection.get('time'))].flatMap(value => intervalOf(value) ?? [])
  if (ranges.length === 0) return null
  return yearsOf({
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  })
}
