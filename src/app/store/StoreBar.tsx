// Below the page, of what part of a store it shows, and the ways to the rest.

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { CorpusIndex } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { claimsAroundOne, maxNeighbours, neighboursOf, nothingWanted } from '../../stores/index.ts'
import { useExplorer } from '../context/context.ts'
import { DialogButton } from '../kit/DialogButton.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { reload } from '../loading/loading.ts'
import { askMessages } from './ask-messages.ts'
import { storeMessages } from './messages.ts'
import { StoreProblem } from './StoreProblem.tsx'
import {
  exploredStore,
  showMoreOf,
  useAsked,
  useAwaited,
  useSteadyPlaces,
  useStoreStatus,
} from './use-store.ts'
import './store.css'

const StoreFind = loadLater(() => import('./StoreFind.tsx'))
const StoreAsk = loadLater(() => import('./StoreAsk.tsx'))
const StoreContents = loadLater(() => import('./StoreContents.tsx'))

/** Of whoever passes through many selections, few are asked about; in milliseconds. */
const restMs = 250

export default function StoreBar() {
  const { index, messages, state } = useExplorer()
  const texts = storeMessages[state.ui]
  const asking = askMessages[state.ui]
  const { frame, shown, shownFor, isAll, leftOut, busy, fault } = useStoreStatus()
  const { period } = shownFor
  useAwaited(useSteadyPlaces())
  const { wanted, want } = exploredStore()
  const asked = wanted()
  const hasAsked = asked.period !== null || asked.around.length + asked.documents.length > 0
  // What has come may still have to be drawn.
  const isBehind = busy || shown.statements !== index.corpus.claims.length
  const distinct = index.statements.length
  const bar = useSteadyHeight(isBehind)
  return (
    <section className="store-bar" aria-label={texts.label} aria-busy={isBehind} ref={bar}>
      <p role="status">
        {isBehind
          ? texts.asking
          : frame &&
            (isAll
              ? texts.showsAll({ ...frame.amounts, statements: distinct })
              : texts.shown(shown, frame.amounts))}
        {!isBehind && !isAll && distinct !== shown.statements && (
          <span className="soft"> · {texts.distinct(distinct)}</span>
        )}
        {!isBehind && period && <span className="soft"> · {texts.ofPeriod(period)}</span>}
        {!isBehind && leftOut > 0 && <span className="soft"> · {texts.leftOut(leftOut)}</span>}
      </p>
      {fault && (
        <div role="alert">
          <StoreProblem fault={fault} texts={texts} /> {texts.stays}{' '}
          <button type="button" className="plain" onClick={() => void reload()}>
            {texts.again}
          </button>
        </div>
      )}
      <div className="store-ways">
        {!isAll && <Others />}
        {!isAll && hasAsked && (
          <button type="button" className="plain" onClick={() => want(nothingWanted)}>
            {texts.less}
          </button>
        )}
        <DialogButton messages={messages} name={texts.find} className="store-way" sheet={StoreFind}>
          {texts.find}
        </DialogButton>
        <DialogButton messages={messages} name={texts.contents} className="store-way" sheet={StoreContents}>
          {texts.contents}
        </DialogButton>
        <DialogButton messages={messages} name={asking.open} className="store-way" sheet={StoreAsk}>
          {asking.open}
        </DialogButton>
      </div>
    </section>
  )
}

/** Nothing above is drawn anew while something is asked, which is told in fewer words. */
function useSteadyHeight(busy: boolean) {
  const bar = useRef<HTMLElement>(null)
  const height = useRef(0)
  useEffect(() => {
    if (busy || !bar.current) return
    const { current } = bar
    const observer = new ResizeObserver(() => {
      height.current = current.getBoundingClientRect().height
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [busy])
  useLayoutEffect(() => {
    if (bar.current) bar.current.style.minHeight = busy ? `${height.current}px` : ''
  }, [busy])
  return bar
}

/** The way to those that are linked with who is selected, and not shown. */
function Others() {
  const { state } = useExplorer()
  const [first, ...rest] = state.select
  if (first?.kind !== 'entity' || rest.length > 0) return null
  // What was answered about somebody else is nothing about them.
  return <OthersOf key={first.id} id={first.id} />
}

function OthersOf({ id }: { readonly id: EntityId }) {
  const { index, nameOf, state } = useExplorer()
  const { asker } = exploredStore()
  const { busy, frame, shownFor } = useStoreStatus()
  const times = shownFor.around.filter(one => one === id).length
  // Less of it than was asked for is all that there is.
  const isWhole = times > 0 && statementsOf(index, id) < times * claimsAroundOne
  const asked = useAsked(
    isWhole || !frame ? null : signal => neighboursOf(asker, frame, id, signal),
    isWhole ? '' : id,
    restMs,
  )
  if (isWhole || asked.kind !== 'answered') return null
  const others = asked.answer.filter(({ id: other }) => !index.entities.has(other)).length
  if (others === 0) return null
  return (
    <button type="button" className="button" disabled={busy} onClick={() => showMoreOf(id)}>
      {storeMessages[state.ui].others(others, asked.answer.length >= maxNeighbours, nameOf(id))}
    </button>
  )
}

/** How many statements that are shown name somebody. */
const statementsOf = ({ claimsByContext, claimsByEntity }: CorpusIndex, id: EntityId): number =>
  new Set([...(claimsByEntity.get(id) ?? []), ...(claimsByContext.get(id) ?? [])]).size
