// In which order rows and columns stand: one of the matrix' own, or by a measure.

import { useMemo } from 'react'
import { type OrderMeasure, orderMeasures } from '../../explorer/index.ts'
import { matrixOrders } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { Choice } from '../kit/Choice.tsx'
import { MeasuringStatus } from '../measures/MeasuringStatus.tsx'
import { measureMessages } from '../measures/messages/index.ts'
import '../measures/measures.css'
import { isOwnOrder, useOrderMeasure } from './use-ordering.ts'

export function OrderChoice() {
  const { send, state } = useExplorer()
  const texts = useViewMessages().matrix
  const words = measureMessages[state.ui]
  const measure = useOrderMeasure()
  const names = useMemo(() => (measure ? [measure] : []), [measure])
  return (
    <>
      <Choice
        label={texts.chooseOrder}
        options={matrixOrders}
        names={texts.orders}
        value={isOwnOrder(state.order) ? state.order : null}
        onChoose={order => send({ type: 'set-order', order })}
      />
      <select
        aria-label={words.orderBy}
        title={measure ? words.explained[measure] : undefined}
        value={measure ?? ''}
        onChange={({ target }) => send({ type: 'set-order', order: target.value as OrderMeasure })}
      >
        <option value="" disabled>
          {words.orderBy}
        </option>
        {orderMeasures.map(name => (
          <option key={name} value={name}>
            {words.names[name]}
          </option>
        ))}
      </select>
      {measure && <MeasuringStatus names={names} />}
    </>
  )
}
