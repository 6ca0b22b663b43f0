// What is dated, along the years: stretches and points, by kind; choosing years narrows everything else.

import { type CSSProperties, useMemo, useState } from 'react'
import {
  chosenYears,
  countsPerYear,
  type DatedGroup,
  type DatedItem,
  latestDocument,
  timelineOf,
  timeRelations,
  valuesIn,
  type YearSpan,
  yearSpanOf,
} from '../../graph/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { Brush } from './Brush.tsx'
import { labelStep, type Scale, scaleOf } from './scale.ts'
import { TimelineRow } from './TimelineRow.tsx'
import './timeline.css'

export default function TimelineView() {
  const { index, messages, send, state } = useExplorer()
  const span = useMemo(() => yearSpanOf(index), [index])
  const groups = useMemo(() => timelineOf(index, state.facets), [index, state.facets])
  const texts = useViewMessages().timeline
  if (!span) return <p className="message soft">{texts.undated}</p>
  if (groups.length === 0) {
    return (
      <div className="message">
        <p>{texts.empty}</p>
        <button type="button" className="button" onClick={() => send({ type: 'clear-facets' })}>
          {messages.facets.clearAll}
        </button>
      </div>
    )
  }
  return <Chart span={span} groups={groups} />
}

type Groups = readonly { readonly group: DatedGroup; readonly items: readonly DatedItem[] }[]

function Chart({ span, groups }: { readonly span: YearSpan; readonly groups: Groups }) {
  const { index, send, state } = useExplorer()
  // While one drags, the chart shows what would be chosen; the choice is made at the end, as one step.
  const [draft, setDraft] = useState<YearSpan | null>(null)
  const scale = useMemo(() => scaleOf(span), [span])
  const items = useMemo(() => groups.flatMap(({ items }) => items), [groups])
  const density = useMemo(() => countsPerYear(span, items), [span, items])
  const known = chosenYears(state.facets)
  const chosen = known && { from: known.from ?? span.from, to: known.to ?? span.to }
  const range = draft ?? chosen
  const texts = useViewMessages().timeline
  const end = latestDocument(index)?.end
  return (
    <section
      className="timeline"
      aria-label={texts.label}
      style={
        {
          '--years': scale.count,
          '--step': labelStep(scale.count),
          '--from': `${range ? scale.atYear(range.from) : 0}%`,
          '--to': `${range ? scale.atYear(range.to + 1) : 100}%`,
          '--as-of': end === undefined ? '200%' : `${scale.at(end)}%`,
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
      {known ? <ByLying items={items} scale={scale} /> : <ByKind groups={groups} scale={scale} />}
    </section>
  )
}

/** All that is dated, kind by kind. */
function ByKind({ groups, scale }: { readonly groups: Groups; readonly scale: Scale }) {
  const { typeNames } = useSetting()
  const { groups: names } = useViewMessages().timeline
  const title = (group: DatedGroup) => (group.kind === 'type' ? typeNames(group.type)[1] : names[group.kind])
  return groups.map(({ group, items }) => {
    const id = `dated-${group.kind}${group.kind === 'type' ? `-${group.type}` : ''}`
    return (
      <section key={id} aria-labelledby={id}>
        <h2 id={id}>{title(group)}</h2>
        <Rows items={items} scale={scale} />
      </section>
    )
  })
}

/** With a time chosen: what begins or happens then, apart from what merely goes on, and the rest folded away. */
function ByLying({ items, scale }: { readonly items: readonly DatedItem[]; readonly scale: Scale }) {
  const { state, timeInWords } = useExplorer()
  const texts = useViewMessages().timeline.lies
  const time = [...valuesIn(state.facets.get('time'))].map(timeInWords).join(', ')
  return timeRelations.map(lies => {
    const here = items.filter(item => item.relation === lies).sort((a, b) => a.time.start - b.time.start)
    if (here.length === 0) return null
    if (lies === 'outside') {
      return (
        <details key={lies} className="outside">
          <summary>{texts.outside(here.length)}</summary>
          <Rows items={here} scale={scale} />
        </details>
      )
    }
    return (
      <section key={lies} aria-labelledby={`dated-${lies}`}>
        <h2 id={`dated-${lies}`}>{texts[lies](time)}</h2>
        <Rows items={here} scale={scale} />
      </section>
    )
  })
}

/** Of more than these the first stand there, until one asks for more: a browser takes seconds to lay out thousands. */
const rowsAtFirst = 60
const rowsPerPage = 240

function Rows({ items, scale }: { readonly items: readonly DatedItem[]; readonly scale: Scale }) {
  const { messages } = useSetting()
  const [wanted, setWanted] = useState(rowsAtFirst)
  const rest = items.length - wanted
  return (
    <>
      <ul>
        {items.slice(0, wanted).map(item => (
          <TimelineRow key={item.what.id} item={item} scale={scale} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setWanted(wanted + rowsPerPage)}>
          {messages.details.showMore(Math.min(rest, rowsPerPage))}
        </button>
      )}
    </>
  )
}
