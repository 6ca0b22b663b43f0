// The matrix view: which matrix, in which order, and the grid itself.

import { useCallback, useEffect } from 'react'
import {
  areYetToCome,
  type Matrix,
  matrixing,
  matrixKinds,
  matrixOrders,
  orderingMatrix,
  partsOf,
} from '../../graph/index.ts'
import { shortNameFor } from '../details/short-name.ts'
import { useValueName } from '../facets/values.ts'
import { themeAt } from '../render/theme.ts'
import { Choice } from '../shell/Choice.tsx'
import { useExplorer } from '../shell/context.ts'
import { usePrinting } from '../shell/printing.ts'
import { useStepwise } from '../shell/stepwise.ts'
import { drawingOf, shadesAt } from './drawing.ts'
import { Grid } from './Grid.tsx'
import { OnPaper } from './OnPaper.tsx'
import './matrix.css'

export default function MatrixView() {
  const { index, messages, nameOf, projections, send, state } = useExplorer()
  const { matrix: kind, order, facets, ui } = state
  const words = messages.matrix
  const { result: matrix, late } = useStepwise(
    useCallback(
      function* () {
        // Numeric, so that recommendation 10 comes after 9.
        const collator = new Intl.Collator(ui, { numeric: true })
        const whole = yield* matrixing(index, projections, facets, kind)
        return yield* orderingMatrix(whole, order, (a, b) => collator.compare(nameOf(a), nameOf(b)))
      },
      [index, projections, facets, kind, order, ui, nameOf],
    ),
  )

  return (
    <section className="matrix" aria-label={words.labels[kind]} aria-busy={late}>
      <div className="matrix-choices">
        <Choice
          label={words.choose}
          options={matrixKinds}
          names={words.kinds}
          value={kind}
          onChoose={matrix => send({ type: 'set-matrix', matrix })}
        />
        <Choice
          label={words.chooseOrder}
          options={matrixOrders}
          names={words.orders}
          value={order}
          onChoose={order => send({ type: 'set-order', order })}
        />
      </div>
      {matrix ? (
        <Drawn matrix={matrix} />
      ) : (
        <p className="message soft" role="status">
          {messages.loading}
        </p>
      )}
    </section>
  )
}

function Drawn({ matrix }: { readonly matrix: Matrix }) {
  const { index, messages, nameOf, send, sketch, state } = useExplorer()
  const { kind, rows, columns, leftOut, filled } = matrix
  const words = messages.matrix
  const summary = words.sums[kind]({
    ...partsOf(index, columns),
    rows: rows.length,
    columns: columns.length,
    cells: filled,
  })
  const unanswered = useUnanswered(matrix)
  const filtered = state.facets.size > 0
  const printing = usePrinting()
  useEffect(() => {
    sketch.current = colors => {
      const view = document.querySelector('.matrix')
      if (!view || rows.length === 0 || columns.length === 0) return null
      return drawingOf({
        ...{ matrix, nameOf, shades: shadesAt(view), theme: colors ?? themeAt(view) },
        typeOf: id => index.entities.get(id)?.type,
        sentence: [summary, unanswered].filter(said => said !== null).join(' '),
        areYetToCome: claims => areYetToCome(index, claims),
        legend: { counted: words.legend, yetToCome: messages.yetToCome, sharing: words.legendShared },
      })
    }
    return () => {
      sketch.current = null
    }
  }, [sketch, matrix, rows, columns, nameOf, index, messages, summary, unanswered, words])
  return (
    <>
      <p className="hidden-visually" role="status">
        {summary} {unanswered}
      </p>
      {rows.length === 0 || columns.length === 0 ? (
        <div className="message">
          <p>{unanswered ?? (filtered ? words.none : words.nothingAtAll)}</p>
          {filtered && (
            <button type="button" className="button" onClick={() => send({ type: 'clear-facets' })}>
              {messages.facets.clearAll}
            </button>
          )}
        </div>
      ) : (
        <Grid
          // Another matrix begins at its first cell again.
          key={kind}
          matrix={matrix}
          summary={summary}
          without={unanswered}
        />
      )}
      {printing && <OnPaper matrix={matrix} summary={summary} />}
      {leftOut > 0 && <p className="soft limit">{words.limit(leftOut)}</p>}
    </>
  )
}

/** Which recommendations nothing answers, or nothing of the chosen kinds, in words; null where each has an answer. */
function useUnanswered({ kind, rows, columns, cell }: Matrix): string | null {
  const { list, messages, speaker, state } = useExplorer()
  const nameOfValue = useValueName()
  if (kind !== 'recommendations') return null
  const without = rows.filter(row => !columns.some(column => cell(row, column)))
  if (without.length === 0) return null
  const words = messages.matrix
  // By their numbers: the rows give the rest of the names.
  const names = list().format(without.map(id => shortNameFor(speaker, id).text))
  const kinds = state.facets.get('type')
  if (state.facets.size === 0) return words.noAnswer(names)
  if (!kinds || state.facets.size > 1) return words.noAnswerLeft(names)
  return words.noAnswerBy(list().format([...kinds].map(value => nameOfValue('type', value).name)), names)
}
