// Choosing years: by dragging over them, or by two sliders that take the keyboard.

import { latestDocument, type YearSpan, yearRange } from '../../graph/index.ts'
import { useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { labelStep, type Scale, sideOfDay } from './scale.ts'
import { useYearDrag } from './use-year-drag.ts'
import { YearHandle } from './YearHandle.tsx'

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
  const { send, timeInWords } = useSetting()
  const texts = useViewMessages().timeline
  const { years } = scale
  const { from, to } = range ?? years
  const choose = ({ from, to }: YearSpan) => {
    onDraft(null)
    send({ type: 'set-values', facet: 'time', values: [yearRange(from, to)] })
  }
  // Neither end passes the other.
  const endingAt = (year: number): YearSpan => ({ from, to: Math.max(year, from) })
  const beginningAt = (year: number): YearSpan => ({ from: Math.min(year, to), to })
  return (
    <fieldset className="brush">
      <legend className="hidden-visually">{texts.brush}</legend>
      <div className="said" data-chosen={range !== null}>
        <p>
          <strong>{range ? timeInWords(yearRange(from, to)) : texts.brush}</strong>
          {onClear && (
            <button type="button" className="plain" onClick={onClear}>
              {texts.clear}
            </button>
          )}
        </p>
        <p className="soft screen-only">{texts.hint}</p>
      </div>
      <div className="strip">
        <Years scale={scale} density={density} range={range} onDraft={onDraft} onChoose={choose} />
        <YearHandle
          label={texts.from}
          year={from}
          edge={0}
          years={years}
          onDraft={year => onDraft(beginningAt(year))}
          onChoose={year => choose(beginningAt(year))}
        />
        <YearHandle
          label={texts.to}
          year={to}
          edge={1}
          years={years}
          onDraft={year => onDraft(endingAt(year))}
          onChoose={year => choose(endingAt(year))}
        />
      </div>
    </fieldset>
  )
}

type YearsProps = Pick<Props, 'scale' | 'density' | 'range' | 'onDraft'> & {
  readonly onChoose: (years: YearSpan) => void
}

/** A column for each year, as high as much lies in it. The sliders do by keyboard what one drags here. */
function Years({ scale, density, range, onDraft, onChoose }: YearsProps) {
  const { index, timeInWords } = useSetting()
  const latest = latestDocument(index)
  const { years, count } = scale
  const most = Math.max(1, ...density)
  const step = labelStep(count)
  return (
    <div className="years" {...useYearDrag(scale, { onDraft, onChoose })}>
      {latest && (
        <span className="as-of" data-side={sideOfDay(scale.at(latest.end))}>
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
  )
}
