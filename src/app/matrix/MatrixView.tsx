// The matrix view: which matrix, in which order, and the grid itself.

import { useCallback, useEffect } from 'react'
import {
  areYetToCome,
  type Matrix,
  matrixInSteps,
  matrixKinds,
  orderMatrixInSteps,
  roleCountsOf,
  valuesIn,
} from '../../graph/index.ts'
import { styleOf } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { useValueName } from '../context/facet-values.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { shortNameFor } from '../evidence/short-name.ts'
import { Choice } from '../kit/Choice.tsx'
import { usePrinting } from '../kit/printing.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { matrixDrawing, shadesAt } from './drawing.ts'
import { Grid } from './Grid.tsx'
import { OrderChoice } from './OrderChoice.tsx'
import { PrintedMatrix } from './PrintedMatrix.tsx'
import { useOrdering } from './use-ordering.ts'
import './matrix.css'

export default function MatrixView() {
  const { index, messages, nameOf, projections, send, state } = useExplorer()
  const { matrix: kind, facets, ui } = state
  const texts = useViewMessages().matrix
  const ordering = useOrdering()
  const { result: matrix, late } = useResumable(
    useCallback(
      function* () {
        // Numeric, so that recommendation 10 comes after 9.
        const collator = new Intl.Collator(ui, { numeric: true })
        const whole = yield* matrixInSteps(index, projections, facets, kind)
        return yield* orderMatrixInSteps(whole, ordering, (a, b) => collator.compare(nameOf(a), nameOf(b)))
      },
      [index, projections, facets, kind, ordering, ui, nameOf],
    ),
  )

  return (
    <section className="matrix" aria-label={messages.matrix.labels[kind]} aria-busy={late}>
      <div className="matrix-choices">
        <Choice
          label={texts.choose}
          options={matrixKinds}
          names={texts.kinds}
          value={kind}
          onChoose={matrix => send({ type: 'set-matrix', matrix })}
        />
        <OrderChoice />
      </div>
      {matrix ? (
        <OrderedMatrix matrix={matrix} />
      ) : (
        <p className="message soft" role="status">
          {messages.loading}
        </p>
      )}
    </section>
  )
}

function OrderedMatrix({ matrix }: { readonly matrix: Matrix }) {
  const { index, messages, nameOf, send, sketch, state } = useExplorer()
  const { kind, rows, columns, leftOut, filled } = matrix
  const texts = useViewMessages().matrix
  const summary = texts.sums[kind]({
    ...roleCountsOf(index, columns),
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
      return matrixDrawing({
        ...{ matrix, nameOf, shades: shadesAt(view), theme: colors ?? canvasThemeAt(view) },
        typeOf: id => index.entities.get(id)?.type,
        styleOf: type => styleOf(index.vocabulary, type),
        sentence: [summary, unanswered].filter(said => said !== null).join(' '),
        areYetToCome: claims => areYetToCome(index, claims),
        legend: { counted: texts.legend, yetToCome: messages.yetToCome, sharing: texts.legendShared },
      })
    }
    return () => {
      sketch.current = null
    }
  }, [sketch, matrix, rows, columns, nameOf, index, messages, summary, unanswered, texts])
  return (
    <>
      <p className="hidden-visually" role="status">
        {summary} {unanswered}
      </p>
      {rows.length === 0 || columns.length === 0 ? (
        <div className="message">
          <p>{unanswered ?? (filtered ? texts.none : texts.nothingAtAll)}</p>
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
      {printing && <PrintedMatrix matrix={matrix} summary={summary} />}
      {leftOut > 0 && <p className="soft limit">{texts.limit(leftOut)}</p>}
    </>
  )
}

/** Which recommendations nothing answers, or nothing of the chosen kinds, in words; null where each has an answer. */
function useUnanswered({ kind, rows, columns, cell }: Matrix): string | null {
  const { listFormat, speaker, state } = useExplorer()
  const nameOfValue = useValueName()
  const texts = useViewMessages().matrix
  if (kind !== 'recommendations') return null
  const without = rows.filter(row => !columns.some(column => cell(row, column)))
  if (without.length === 0) return null
  // By their numbers: the rows give the rest of the names.
  const names = listFormat().format(without.map(id => shortNameFor(speaker, id).text))
  const kinds = valuesIn(state.facets.get('type'))
  if (state.facets.size === 0) return texts.noAnswer(names)
  if (kinds.size === 0 || state.facets.size > 1) return texts.noAnswerLeft(names)
  return texts.noAnswerBy(
    listFormat().format([...kinds].map(value => nameOfValue('type', value).name)),
    names,
  )
}
