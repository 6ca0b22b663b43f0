// One dated thing: its name, its mark along the years, its date. A click selects it; of a paper, it opens it.

import type { CSSProperties } from 'react'
import { type DatedItem, intervalOf, statementsOfPaper } from '../../graph/index.ts'
import { sentenceOf, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { StatusBadge } from '../evidence/Statement.tsx'
import { isPoint, type Scale, sideOfDate } from './scale.ts'

export function TimelineRow({ item, scale }: { readonly item: DatedItem; readonly scale: Scale }) {
  const { index, messages, nameOf, send, speaker, state, textInLanguage, timeInWords } = useExplorer()
  const { what, time, openEnd, when, relation } = item
  const entity = what.kind === 'entity' ? index.entities.get(what.id) : undefined
  const claim = what.kind === 'claim' ? index.claims.get(what.id) : undefined
  const left = scale.at(time.start)
  const right = scale.at(time.end)
  const point = isPoint(time)
  const side = sideOfDate(left, right)
  const paper = what.kind === 'document' ? index.documents.get(what.id) : undefined
  const onClick = () => {
    if (what.kind !== 'document') return send({ type: 'select', what })
    const [first] = paper?.passages ?? []
    if (first) send({ type: 'open', passage: first.id })
  }
  const same = claim ? index.statementOf.get(claim.id)?.map(({ id }) => id) : undefined
  const selected = state.select.some(({ kind, id }) =>
    kind === 'claim' ? same?.includes(id) : kind === what.kind && id === what.id,
  )
  const texts = useViewMessages().timeline
  const first = item.firstSaid === null ? undefined : index.documents.get(item.firstSaid)
  const firstDay = first && intervalOf(first.date)
  return (
    <li data-lies={relation}>
      <button type="button" className="dated" aria-pressed={paper ? undefined : selected} onClick={onClick}>
        <span className="name">
          {entity && <EntityIcon type={entity.type} />}
          <span>
            {paper && `${paper.number} · ${textInLanguage(paper.title)}`}
            {entity ? nameOf(entity.id) : claim && textOfParts(sentenceOf(speaker, claim))}
            {claim && <StatusBadge claim={claim} />}
            {first && (
              <small className="soft first-said">
                {firstDay && <span className="first-tick" />}
                {messages.details.firstSaid} {first.number}, {timeInWords(first.date)}
              </small>
            )}
            {paper && (
              <small className="soft first-said">
                {texts.firstSaidHere(...statementsOfPaper(index, paper.id))}
              </small>
            )}
          </span>
        </span>{' '}
        <span
          className="lane"
          style={{ '--type': entity ? `var(--type-${entity.type})` : 'var(--ink-soft)' } as CSSProperties}
        >
          {first && firstDay && (
            <span className="first-tick" style={{ left: `${scale.at(firstDay.start)}%` }} />
          )}
          {point ? (
            <span className="point" style={{ '--at': `${(left + right) / 2}%` } as CSSProperties}>
              {entity ? <EntityIcon type={entity.type} /> : <span className="dot" />}
            </span>
          ) : (
            <span
              className="stretch"
              data-open-start={time.start === Number.NEGATIVE_INFINITY}
              data-open-end={openEnd}
              style={{ left: `${left}%`, width: `${right - left}%` }}
            />
          )}
          <span
            className="date"
            data-side={side}
            data-point={point}
            style={
              side === 'before'
                ? { right: `${100 - left}%` }
                : { left: `${side === 'after' ? right : left}%` }
            }
          >
            <time dateTime={when}>{timeInWords(when)}</time>
          </span>
        </span>
        {relation === 'outside' && <span className="hidden-visually">, {texts.outside}</span>}
      </button>
    </li>
  )
}
