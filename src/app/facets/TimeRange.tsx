// The facet of time: from one year to another.

import { useId } from 'react'
import { chosenYears, yearRange, yearSpanOf } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { FacetPanel } from './FacetPanel.tsx'

export function TimeRange() {
  const { index, messages, send, state } = useExplorer()
  const id = useId()
  const span = yearSpanOf(index)
  if (!span) return null
  const { from = null, to = null } = chosenYears(state.facets) ?? {}
  const set = (from: number | null, to: number | null) =>
    send(
      from === null && to === null
        ? { type: 'clear-facet', facet: 'time' }
        : { type: 'set-values', facet: 'time', values: [yearRange(from, to)] },
    )
  const texts = messages.facets
  const select = (
    key: string,
    label: string,
    value: number | null,
    onChoose: (year: number | null) => void,
  ) => (
    <div>
      <label htmlFor={`${id}${key}`}>{label}</label>
      <select
        id={`${id}${key}`}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{texts.anyYear}</option>
        {yearsAround(span, value).map(year => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </div>
  )
  return (
    <FacetPanel name="time">
      <div className="years">
        {select('from', texts.from, from, year => set(year, to))}
        {select('to', texts.to, to, year => set(from, year))}
      </div>
      <p className="soft none">{texts.timeHow}</p>
    </FacetPanel>
  )
}

/** The years of a span, and one that an address may name beyond it. */
function yearsAround(span: { readonly from: number; readonly to: number }, chosen: number | null): number[] {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i)
  return chosen === null || years.includes(chosen) ? years : [...years, chosen].sort((a, b) => a - b)
}
