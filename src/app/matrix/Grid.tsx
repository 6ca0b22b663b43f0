// The grid: a table that the arrow keys walk, with heads that stay in sight and a caption that says the cell.

import { Fragment, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Selected } from '../../explorer/index.ts'
import { endsOfLink, linkId, type Matrix } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { linkInWords } from './cell-in-words.ts'
import { tinyPx, useCellSize } from './cell-size.ts'
import { Legend } from './Legend.tsx'
import { ColumnHeads, MatrixRow } from './MatrixRow.tsx'
import { useRowWindow } from './row-window.ts'
import { type CellPosition, walk } from './walk.ts'

type Props = {
  readonly matrix: Matrix
  /** What the caption says while no cell is pointed at. */
  readonly summary: string
  /** Which rows nothing fills, where that is to be said. */
  readonly without: string | null
}

const positionOf = (target: EventTarget): CellPosition | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : null
}

/** What a place stands for: an entity at a head or on the diagonal, else the link of the two if something is said. */
function selectedAt({ rows, columns, cell }: Matrix, { row, column }: CellPosition): Selected | null {
  const [a, b] = [rows[row], columns[column]]
  const only = a && b ? (a === b ? a : null) : (a ?? b)
  if (only) return { kind: 'entity', id: only }
  return a && b && cell(a, b) ? { kind: 'link', id: linkId(a, b) } : null
}

/** The place that a selection stands at, if it is in the matrix. */
function positionOfSelected({ rows, columns }: Matrix, what: Selected | undefined): CellPosition | null {
  if (what?.kind !== 'link') return null
  const [a, b] = endsOfLink(what.id)
  const at = (row: EntityId, column: EntityId) => ({
    row: rows.indexOf(row),
    column: columns.indexOf(column),
  })
  return [at(a, b), at(b, a)].find(({ row, column }) => row >= 0 && column >= 0) ?? null
}

export function Grid({ matrix, summary, without }: Props) {
  const explorer = useExplorer()
  const { messages, nameOf, send, state } = explorer
  const texts = messages.matrix
  const { rows, columns, kind } = matrix
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<CellPosition>(
    () => positionOfSelected(matrix, state.select[0]) ?? { row: 0, column: 0 },
  )
  const [focused, setFocused] = useState(false)
  const [pointed, setPointed] = useState<CellPosition | null>(null)
  // The recommendations are few and their names are sentences: they have two lines.
  const leastRow = kind === 'recommendations' ? 40 : 0
  const { size, names, heads, smaller, larger, fit } = useCellSize(scroller, {
    rows: rows.map(nameOf),
    columns: columns.map(nameOf),
    leastRow,
  })
  const rowHeight = Math.max(size, leastRow)
  // The place that the keys stand on may be gone after filtering.
  const stand = {
    row: Math.min(active.row, rows.length - 1),
    column: Math.min(active.column, columns.length - 1),
  }
  const { visible, reveal } = useRowWindow(
    scroller,
    { rows: rows.length, columns: columns.length },
    rowHeight,
    focused ? stand.row : null,
  )

  const moving = useRef(false)
  const move = (place: CellPosition) => {
    moving.current = true
    setPointed(null)
    setActive(place)
    reveal(place.row)
  }
  useLayoutEffect(() => {
    if (!moving.current) return
    moving.current = false
    scroller.current
      ?.querySelector<HTMLElement>(`[data-row="${active.row}"] > [data-column="${active.column}"]`)
      ?.focus()
  }, [active])

  // A selected link that comes from elsewhere is scrolled into sight.
  const [first] = state.select
  useEffect(() => {
    const place = positionOfSelected(matrix, first)
    if (!place || scroller.current?.contains(document.activeElement)) return
    setActive(place)
    reveal(place.row)
    scroller.current
      ?.querySelector(`[data-row="${place.row}"] > [data-column="${place.column}"]`)
      ?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [matrix, first, reveal])

  const open = useCallback(
    (place: CellPosition) => {
      const what = selectedAt(matrix, place)
      if (what) send({ type: 'select', what })
    },
    [matrix, send],
  )

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return
    if (event.key === 'Enter' || event.key === ' ') open(stand)
    else {
      const next = walk(stand, event.key, event.ctrlKey || event.metaKey, {
        rows: rows.length,
        columns: columns.length,
        filled: place => selectedAt(matrix, place) !== null,
      })
      if (!next) return
      move(next)
    }
    event.preventDefault()
  }

  const selected = useMemo(
    () => new Set(state.select.flatMap(what => (what.kind === 'entity' ? [what.id] : []))),
    [state.select],
  )
  const selectedTo = useMemo(() => {
    const ends = new Map<string, string>()
    for (const what of state.select) {
      if (what.kind !== 'link') continue
      const [a, b] = endsOfLink(what.id)
      ends.set(a, `${ends.get(a) ?? ''} ${b}`.trim())
      ends.set(b, `${ends.get(b) ?? ''} ${a}`.trim())
    }
    return ends
  }, [state.select])

  const hot = pointed ?? (focused ? stand : null)
  const announced = sayPlace(hot ?? positionOfSelected(matrix, first))
  function sayPlace(hot: CellPosition | null): string {
    if (!hot) return `${summary} ${texts.how}`
    const [a, b] = [rows[hot.row], columns[hot.column]]
    if (a && b) return linkInWords(explorer, a, b, matrix.cell(a, b))
    const head = a ?? b
    return head ? nameOf(head) : summary
  }

  return (
    <>
      <div className="matrix-said">
        <p className="said">{announced}</p>
        {without && <p className="without">{without}</p>}
        <div className="matrix-tools">
          <Legend sharing={kind === 'actors'} />
          <div className="sizes">
            <button
              type="button"
              className="button"
              aria-label={texts.smaller}
              title={texts.smaller}
              onClick={smaller}
            >
              −
            </button>
            <button
              type="button"
              className="button"
              aria-label={texts.larger}
              title={texts.larger}
              onClick={larger}
            >
              +
            </button>
            <button type="button" className="button" onClick={fit}>
              {texts.whole}
            </button>
          </div>
        </div>
      </div>
      <div
        ref={scroller}
        className="matrix-scroll"
        data-kind={kind}
        data-tiny={size < tinyPx.below || undefined}
        style={
          {
            '--cell': `${size}px`,
            '--row': `${rowHeight}px`,
            '--names': `${size < tinyPx.below ? tinyPx.names : names}px`,
            '--heads': `${size < tinyPx.below ? tinyPx.heads : heads}px`,
          } as React.CSSProperties
        }
        onPointerMove={event => {
          const place = event.pointerType === 'touch' ? null : positionOf(event.target)
          if (place?.row !== pointed?.row || place?.column !== pointed?.column) setPointed(place)
        }}
        onPointerLeave={() => setPointed(null)}
      >
        <div className="matrix-sheet" style={{ '--rows': rows.length } as React.CSSProperties}>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that takes the keys
            role="grid"
            aria-label={texts.labels[kind]}
            aria-describedby="matrix-hint"
            aria-rowcount={rows.length + 1}
            onKeyDown={onKeyDown}
            onFocus={event => {
              const place = positionOf(event.target)
              setFocused(true)
              if (place && (place.row !== stand.row || place.column !== stand.column)) setActive(place)
            }}
            onBlur={() => setFocused(false)}
            onClick={event => {
              const place = positionOf(event.target)
              if (place) open(place)
            }}
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
                      <td role="presentation" style={{ height: gap * rowHeight }} />
                    </tr>
                  )}
                  <MatrixRow
                    matrix={matrix}
                    row={row}
                    active={stand.row === row ? stand.column : null}
                    hot={hot?.row === row}
                    selected={selected.has(rows[row]!)}
                    selectedTo={selectedTo.get(rows[row]!) ?? ''}
                    numbered={size >= 20}
                  />
                </Fragment>
              ))}
            </tbody>
          </table>
          {hot && hot.row >= 0 && (
            <div className="band row" style={{ '--at': hot.row } as React.CSSProperties} />
          )}
          {hot && hot.column >= 0 && (
            <div className="band column" style={{ '--at': hot.column } as React.CSSProperties} />
          )}
        </div>
      </div>
      <p id="matrix-hint" className="hidden-visually">
        {texts.hint}
      </p>
    </>
  )
}
