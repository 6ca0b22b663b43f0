// The matrix view: which matrix, in which order, and the grid itself.

import { useMemo } from 'react'
import { type Matrix, matrixKinds, matrixOf, matrixOrders, orderMatrix } from '../../graph/index.ts'
import { Choice } from '../shell/Choice.tsx'
import { useExplorer } from '../shell/context.ts'
import { Grid } from './Grid.tsx'
import './matrix.css'

/** Of each pair once where rows and columns are the same. */
function filledCells({ kind, rows, columns, cell }: Matrix): number {
  const filled = rows.flatMap(row => columns.filter(column => cell(row, column)?.claims.length)).length
  return kind === 'actors' ? filled / 2 : filled
}

export default function MatrixView() {
  const { index, messages, nameOf, projections, send, state } = useExplorer()
  const { matrix: kind, order, facets, ui } = state
  const words = messages.matrix
  const matrix = useMemo(() => matrixOf(index, projections, facets, kind), [index, projections, facets, kind])
  const ordered = useMemo(() => {
    // Numeric, so that recommendation 10 comes after 9.
    const collator = new Intl.Collator(ui, { numeric: true })
    return orderMatrix(matrix, order, (a, b) => collator.compare(nameOf(a), nameOf(b)))
  }, [matrix, order, ui, nameOf])
  const { rows, columns, leftOut } = ordered
  const filled = useMemo(() => filledCells(matrix), [matrix])
  const summary = words.sums[kind](rows.length, columns.length, filled)

  return (
    <section className="matrix" aria-label={words.labels[kind]}>
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
      <p className="hidden-visually" role="status">
        {summary}
      </p>
      {rows.length === 0 || columns.length === 0 ? (
        <div className="message">
          <p>{facets.size > 0 ? words.none : words.nothingAtAll}</p>
          {facets.size > 0 && (
            <button type="button" className="button" onClick={() => send({ type: 'clear-facets' })}>
              {messages.facets.clearAll}
            </button>
          )}
        </div>
      ) : (
        <Grid
          // Another matrix begins at its first cell again.
          key={kind}
          matrix={ordered}
          summary={summary}
        />
      )}
      {leftOut > 0 && <p className="soft limit">{words.limit(leftOut)}</p>}
    </section>
  )
}
