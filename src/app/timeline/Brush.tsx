// Choosing years: by dragging over them, or by two sliders that take the keyboard.

import { type PointerEvent, useEffect, useRef } from 'react'
import { latestDocument, type YearSpan, yearRange } from '../../graph/index.ts'
import { useSetting } from '../context/context.ts'
import { labelStep, type Scale } from './scale.ts'

type Props = {
  readonly scale: Scale
  /** How many things lie in each year. */
  readonly density: readonly number[]
  /** What is chosen, or being chosen. */
  readonly range: YearSpan | null
  readonly onDraft: (years: YearSpan | null) => void
  readonly onClear: (() => void) | null
}

export function Brush({ scale, density, range, onDraft, onClear }: Props) {
  const { index, messages, send, timeInWords } = useSetting()
  const anchor = useRef<number | null>(null)
  const texts = messages.timeline
  const latest = latestDocument(index)
  const { years, count } = scale
  const most = Math.max(1, ...density)
  const step = labelStep(count)

  const choose = ({ from, to }: YearSpan) => {
    onDraft(null)
    send({ type: 'set-values', facet: 'time', values: [yearRange(from, to)] })
  }
  const dragged = (event: PointerEvent<HTMLElement>): YearSpan => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const year = scale.yearAt(((event.clientX - left) / width) * 100)
    const first = anchor.current ?? year
    return { from: Math.min(first, year), to: Math.max(first, year) }
  }
  return (
    <fieldset className="brush">
      <legend className="hidden-visually">{texts.brush}</legend>
      <div className="said" data-chosen={range !== null}>
        <p>
          <strong>{range ? timeInWords(yearRange(range.from, range.to)) : texts.brush}</strong>
          {onClear && (
            <button type="button" className="plain" onClick={onClear}>
              {texts.clear}
            </button>
          )}
        </p>
        <p className="soft screen-only">{texts.hint}</p>
      </div>
      <div className="strip">
        {/* The sliders do the same by keyboard. */}
        <div
          className="years"
          onPointerDown={event => {
            if (event.button !== 0) return
            event.currentTarget.setPointerCapture(event.pointerId)
            const { from } = dragged(event)
            anchor.current = from
            onDraft({ from, to: from })
          }}
          onPointerMove={event => anchor.current !== null && onDraft(dragged(event))}
          onPointerUp={event => {
            if (anchor.current === null) return
            choose(dragged(event))
            anchor.current = null
          }}
          onPointerCancel={() => {
            anchor.current = null
            onDraft(null)
          }}
        >
          {latest && (
            <span className="as-of">
              {latest.document.number}, {timeInWords(latest.document.date)}
            </span>
          )}
          {density.map((number, i) => {
            const year = years.from + i
            return (
              <span key={year} data-within={!range || (range.from <= year && year <= range.to)}>
                <i style={{ height: `${(number / most) * 100}%` }} />
                {i % step === 0 && <b>{year}</b>}
              </span>
            )
          })}
        </div>
        <Handle
          label={texts.from}
          year={range?.from ?? years.from}
          edge={0}
          years={years}
          onDraft={from =>
            onDraft({ from: Math.min(from, range?.to ?? years.to), to: range?.to ?? years.to })
          }
          onChoose={from =>
            choose({ from: Math.min(from, range?.to ?? years.to), to: range?.to ?? years.to })
          }
        />
        <Handle
          label={texts.to}
          year={range?.to ?? years.to}
          edge={1}
          years={years}
          onDraft={to =>
            onDraft({ from: range?.from ?? years.from, to: Math.max(to, range?.from ?? years.from) })
          }
          onChoose={to =>
            choose({ from: range?.from ?? years.from, to: Math.max(to, range?.from ?? years.from) })
          }
        />
      </div>
    </fieldset>
  )
}

type HandleProps = {
  readonly label: string
  readonly year: number
  /** 0: the handle stands where its year begins; 1: where it ends. */
  readonly edge: 0 | 1
  readonly years: YearSpan
  readonly onDraft: (year: number) => void
  readonly onChoose: (year: number) => void
}

function Handle({ label, year, edge, years, onDraft, onChoose }: HandleProps) {
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
