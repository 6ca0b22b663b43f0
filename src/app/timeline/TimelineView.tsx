// What is dated, along the years: stretches and points, by kind; choosing years narrows everything else.

import { type CSSProperties, useMemo, useState } from 'react'
import {
  chosenYears,
  type Dated,
  type DatedGroup,
  perYear,
  spanOf,
  timelineOf,
  type Years,
} from '../../graph/index.ts'
import { useExplorer } from '../shell/context.ts'
import { Brush } from './Brush.tsx'
import { Row } from './Row.tsx'
import { labelStep, scaleOf } from './scale.ts'
import './timeline.css'

export default function TimelineView() {
  const { index, messages, send, state } = useExplorer()
  const span = useMemo(() => spanOf(index), [index])
  const groups = useMemo(() => timelineOf(index, state.facets), [index, state.facets])
  const words = messages.timeline
  if (!span) return <p className="message soft">{words.undated}</p>
  if (groups.length === 0) {
    return (
      <div className="message">
        <p>{words.empty}</p>
        <button type="button" className="button" onClick={() => send({ type: 'clear-facets' })}>
          {messages.facets.clearAll}
        </button>
      </div>
    )
  }
  return <Chart span={span} groups={groups} />
}

type Groups = readonly { readonly group: DatedGroup; readonly items: readonly Dated[] }[]

function Chart({ span, groups }: { readonly span: Years; readonly groups: Groups }) {
  const { messages, send, state } = useExplorer()
  // While one drags, the chart shows what would be chosen; the choice is made at the end, as one step.
  const [draft, setDraft] = useState<Years | null>(null)
  const scale = useMemo(() => scaleOf(span), [span])
  const density = useMemo(
    () =>
      perYear(
        span,
        groups.flatMap(({ items }) => items),
      ),
    [span, groups],
  )
  const known = chosenYears(state.facets)
  const chosen = known && { from: known.from ?? span.from, to: known.to ?? span.to }
  const range = draft ?? chosen
  const words = messages.timeline
  const titles: Readonly<Record<DatedGroup, string>> = {
    ...words.groups,
    project: messages.types.project[1],
    instrument: messages.types.instrument[1],
    event: messages.types.event[1],
    document: messages.types.document[1],
  }
  return (
    <section
      className="timeline"
      aria-label={words.label}
      style={
        {
          '--years': scale.count,
          '--step': labelStep(scale.count),
          '--from': `${range ? scale.atYear(range.from) : 0}%`,
          '--to': `${range ? scale.atYear(range.to + 1) : 100}%`,
        } as CSSProperties
      }
    >
      <Brush
        scale={scale}
        density={density}
        range={range}
        onDraft={setDraft}
        onClear={chosen && (() => send({ type: 'clear-facet', facet: 'time' }))}
      />
      {groups.map(({ group, items }) => (
        <section key={group} aria-labelledby={`dated-${group}`}>
          <h2 id={`dated-${group}`}>{titles[group]}</h2>
          <ul>
            {items.map(item => (
              <Row key={item.what.id} item={item} scale={scale} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
