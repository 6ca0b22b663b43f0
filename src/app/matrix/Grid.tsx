// The grid: a table that the arrow keys walk, with heads that stay in sight and a caption that says the cell.

import { type CSSProperties, Fragment, useCallback, useMemo, useRef } from 'react'
import type { Matrix } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { CellSizes } from './CellSizes.tsx'
import { linkInWords } from './cell-in-words.ts'
import { positionOfSelected, selectedAt, selectedEnds } from './cell-position.ts'
import { tinyPx, useCellSize } from './cell-size.ts'
import { Legend } from './Legend.tsx'
import { ColumnHeads, MatrixRow } from './MatrixRow.tsx'
import { useGridCursor } from './use-grid-cursor.ts'
import type { CellPosition } from './walk.ts'

type Props = {
  readonly matrix: Matrix
  /** What the caption says while no cell is pointed at. */
  readonly summary: string
  /** Which rows nothing fills, where that is to be said. */
  readonly without: string | null
}

/** The recommendations are few and their names are sentences: they have two lines, so high in pixels. */
const twoLinesPx = 40

export function Grid({ matrix, summary, without }: Props) {
  const { nameOf, send, state } = useExplorer()
  const texts = useViewMessages().matrix
  const { rows, columns, kind } = matrix
  const scroller = useRef<HTMLDivElement>(null)
  const leastRow = kind === 'recommendations' ? twoLinesPx : 0
  const cells = useCellSize(scroller, { rows: rows.map(nameOf), columns: columns.map(nameOf), leastRow })
  const rowHeightPx = Math.max(cells.size, leastRow)
  const onOpen = useCallback(
    (place: CellPosition) => {
      const what = selectedAt(matrix, place)
      if (what) send({ type: 'select', what })
    },
    [matrix, send],
  )
  const [selected] = state.select
  const cursor = useGridCursor(scroller, {
    matrix,
    selected,
    rowHeightPx,
    isMeasured: cells.isMeasured,
    onOpen,
  })
  const { hot } = cursor
  const isTiny = cells.size < tinyPx.below
  return (
    <>
      <div className="matrix-said">
        <Caption matrix={matrix} at={hot ?? positionOfSelected(matrix, selected)} summary={summary} />
        {without && <p className="without">{without}</p>}
        <div className="matrix-tools">
          <Legend sharing={kind === 'actors'} />
          <CellSizes {...cells} />
        </div>
      </div>
      <div
        ref={scroller}
        className="matrix-scroll"
        data-kind={kind}
        data-tiny={isTiny || undefined}
        style={
          {
            '--cell': `${cells.size}px`,
            '--row': `${rowHeightPx}px`,
            '--names': `${isTiny ? tinyPx.names : cells.names}px`,
            '--heads': `${isTiny ? tinyPx.heads : cells.heads}px`,
          } as CSSProperties
        }
        {...cursor.onScroller}
      >
        <div className="matrix-sheet" style={{ '--rows': rows.length } as CSSProperties}>
          {cells.isMeasured && (
            <Cells matrix={matrix} cursor={cursor} rowHeightPx={rowHeightPx} numbered={cells.size >= 20} />
          )}
          {hot && hot.row >= 0 && <div className="band row" style={{ '--at': hot.row } as CSSProperties} />}
          {hot && hot.column >= 0 && (
            <div className="band column" style={{ '--at': hot.column } as CSSProperties} />
          )}
        </div>
      </div>
      <p id="matrix-hint" className="hidden-visually">
        {texts.hint}
      </p>
    </>
  )
}

type CaptionProps = Pick<Props, 'matrix' | 'summary'> & { readonly at: CellPosition | null }

/** Says the cell that is pointed at, or what the matrix shows. */
function Caption({ matrix, at, summary }: CaptionProps) {
  const explorer = useExplorer()
  const texts = useViewMessages().matrix
  const [a, b] = at ? [matrix.rows[at.row], matrix.columns[at.column]] : []
  const head = a ?? b
  const whole = at ? summary : `${summary} ${texts.how}`
  return (
    <p className="said">
      {a && b
        ? linkInWords({ ...explorer, texts }, a, b, matrix.cell(a, b))
        : head
          ? explorer.nameOf(head)
          : whole}
    </p>
  )
}

type CellsProps = {
  readonly matrix: Matrix
  readonly cursor: ReturnType<typeof useGridCursor>
  readonly rowHeightPx: number
  /** Whether a cell says its number. */
  readonly numbered: boolean
}

/** The heads, and the rows that are in sight, with room for the others. */
function Cells({
  matrix,
  cursor: { stand, hot, visible, isGrowing, onGrid },
  rowHeightPx,
  numbered,
}: CellsProps) {
  const { messages, state } = useExplorer()
  const texts = useViewMessages().matrix
  const { rows, columns, kind } = matrix
  const selected = useMemo(
    () => new Set(state.select.flatMap(what => (what.kind === 'entity' ? [what.id] : []))),
    [state.select],
  )
  const selectedTo = useMemo(() => selectedEnds(state.select), [state.select])
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that takes the keys
      role="grid"
      aria-label={messages.matrix.labels[kind]}
      aria-describedby="matrix-hint"
      aria-rowcount={rows.length + 1}
      aria-busy={isGrowing}
      {...onGrid}
    >
      <ColumnHeads
        columns={columns}
        sides={texts.sides[kind]}
        active={stand.row === -1 ? stand.column : null}
        hot={hot?.column ?? null}
        selected={selected}
      />
      <tbody>
        {visible.map(({ row, gap }) => (
          <Fragment key={row}>
            {gap > 0 && (
              // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: room for rows that are not drawn
              <tr role="presentation">
                <td role="presentation" style={{ height: gap * rowHeightPx }} />
              </tr>
            )}
            <MatrixRow
              matrix={matrix}
              row={row}
              active={stand.row === row ? stand.column : null}
              hot={hot?.row === row}
              selected={selected.has(rows[row]!)}
              selectedTo={selectedTo.get(rows[row]!) ?? ''}
              numbered={numbered}
            />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
