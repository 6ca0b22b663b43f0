// A slider that stands at one end of the chosen years.

import { useEffect, useRef } from 'react'
import type { YearSpan } from '../../graph/index.ts'

type Props = {
  readonly label: string
  readonly year: number
  /** 0: the handle stands where its year begins; 1: where it ends. */
  readonly edge: 0 | 1
  readonly years: YearSpan
  readonly onDraft: (year: number) => void
  readonly onChoose: (year: number) => void
}

export function YearHandle({ label, year, edge, years, onDraft, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const chosen = useRef(onChoose)
  useEffect(() => {
    chosen.current = onChoose
  })
  useEffect(() => {
    // React's onChange follows each movement; the browser's own `change` comes when the handle is let go.
    const element = input.current
    const change = () => element && chosen.current(Number(element.value) - edge)
    element?.addEventListener('change', change)
    return () => element?.removeEventListener('change', change)
  }, [edge])
  return (
    <input
      ref={input}
      type="range"
      min={years.from}
      max={years.to + 1}
      value={year + edge}
      aria-label={label}
      aria-valuetext={String(year)}
      onChange={({ target }) => onDraft(Number(target.value) - edge)}
    />
  )
}
