// Below the page, of what part of a store it shows, and the ways to the rest.

import { maxNeighbours, neighboursOf, nothingWanted } from '../../stores/index.ts'
import { useExplorer } from '../context/context.ts'
import { DialogButton } from '../kit/DialogButton.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { reload } from '../loading/loading.ts'
import { askMessages } from './ask-messages.ts'
import { storeMessages } from './messages.ts'
import { StoreProblem } from './StoreProblem.tsx'
import {
  exploredStore,
  showFromStore,
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
  const { frame, shown, isAll, period, leftOut, busy, fault } = useStoreStatus()
  useAwaited(useSteadyPlaces())
  const { wanted, want } = exploredStore()
  const asked = wanted()
  const hasAsked = asked.period !== null || asked.around.length + asked.documents.length > 0
  // What has come may still have to be drawn.
  const isBehind = busy || shown.statements !== index.corpus.claims.length
  const distinct = index.statements.length
  return (
    <section className="store-bar" aria-label={texts.label} aria-busy={isBehind}>
      <p role="status">
        {busy
          ? texts.asking
          : frame &&
            (isAll
              ? texts.showsAll({ ...frame.amounts, statements: distinct })
              : texts.shown(shown, frame.amounts))}
        {!isBehind && !isAll && distinct !== shown.statements && (
          <span className="soft"> · {texts.distinct(distinct)}</span>
        )}
        {!busy && period && <span className="soft"> · {texts.ofPeriod(period)}</span>}
        {!busy && leftOut > 0 && <span className="soft"> · {texts.leftOut(leftOut)}</span>}
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

/** The way to those that are linked with who is selected, and not shown. */
function Others() {
  const { index, nameOf, state } = useExplorer()
  const texts = storeMessages[state.ui]
  const [first, ...rest] = state.select
  const id = first?.kind === 'entity' && rest.length === 0 ? first.id : null
  const { asker, status, wanted } = exploredStore()
  const { frame } = status()
  const isWanted = id !== null && wanted().around.includes(id)
  const asked = useAsked(
    id === null || isWanted || !frame ? null : signal => neighboursOf(asker, frame, id, signal),
    isWanted ? '' : (id ?? ''),
    restMs,
  )
  if (id === null || asked.kind !== 'answered') return null
  const others = asked.answer.filter(({ id: other }) => !index.entities.has(other)).length
  if (others === 0) return null
  return (
    <button type="button" className="button" onClick={() => showFromStore({ kind: 'entity', id })}>
      {texts.others(others, asked.answer.length >= maxNeighbours, nameOf(id))}
    </button>
  )
}
