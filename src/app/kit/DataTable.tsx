// A table that sorts by any column, draws only the rows on the screen, and can be taken along as text.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { messagesIn } from '../messages/index.ts'
import { type TableColumn, textOfTable } from './columns.ts'
import { usePrinting } from './printing.ts'

type Props<Row> = {
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly isSelected: (row: Row) => boolean
  /** What scrolls: the rows beyond its edges are not drawn. */
  readonly scroller: RefObject<HTMLElement | null>
  /** The language of its words, and of its order. */
  readonly ui: InterfaceLanguage
}

type SortOrder = { readonly key: string; readonly descending: boolean }

/** How a head looks that one may sort by, or does. */
const arrows = { none: '↕', ascending: '↑', descending: '↓' } as const

/** Numbers stand below one another by their last digits, and their head above them. */
const alignOf = <Row,>(value: TableColumn<Row>['value'], row: Row | undefined) =>
  row !== undefined && typeof value(row) === 'number' ? 'number' : undefined

/** About the height of a row in pixels, until it has been measured. */
const rowHeightPx = 34

/** Fewer rows than this are all drawn: the browser's own search finds them, and printing prints them. */
const virtualizeFromRows = 300
const maxPrintedRows = 5000

export function DataTable<Row>({ caption, columns, rows, idOf, isSelected, scroller, ui }: Props<Row>) {
  const words = messagesIn(ui).table
  const [order, setOrder] = useState<SortOrder | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const sorted = useMemo(() => {
    const column = order && columns.find(({ key }) => key === order.key)
    if (!column) return rows
    const collator = new Intl.Collator(ui, { numeric: true })
    const sign = order.descending ? -1 : 1
    const compare = (a: string | number, b: string | number) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
    // What a cell says may take long to say: once for each row, not once for each comparison.
    return rows
      .map(row => [row, column.value(row)] as const)
      .sort(([, a], [, b]) => sign * compare(a, b))
      .map(([row]) => row)
  }, [rows, columns, order, ui])

  const seen = columns.filter(({ isUnseen }) => !isUnseen)
  // Paper has no sight to draw for; more than this nobody prints, and a browser cannot.
  const printing = usePrinting()
  const all = sorted.length <= (printing ? maxPrintedRows : virtualizeFromRows)
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  // What scrolls stands around the table, and is there only after it.
  const [outer, setOuter] = useState<HTMLElement | null>(null)
  useEffect(() => setOuter(scroller.current), [scroller])
  // Tables stand below one another in what scrolls.
  useLayoutEffect(() => {
    const inner = body.current
    if (!inner || !outer || all) return
    setTop(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop)
  }, [all, outer])
  const virtual = useVirtualizer({
    count: sorted.length,
    enabled: !all,
    getScrollElement: () => outer,
    estimateSize: () => rowHeightPx,
    overscan: 20,
    scrollMargin: top,
    getItemKey: i => idOf(sorted[i]!),
  })
  const items = virtual.getVirtualItems()
  const drawn = all ? sorted.map((_, index) => ({ index })) : items
  const above = all ? 0 : Math.max(0, (items[0]?.start ?? top) - top)
  const below = all ? 0 : Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top))

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOfTable(columns, sorted))
      setCopied(words.copied(sorted.length))
    } catch {
      setCopied(words.notCopied)
    }
  }
  return (
    <section className="data" aria-label={caption}>
      <div className="data-head">
        <h2>{caption}</h2>
        <span role="status">{copied}</span>
        <button
          type="button"
          className="button"
          aria-label={`${words.copy}${messagesIn(ui).colon} ${caption}`}
          onClick={copy}
        >
          {words.copy}
        </button>
      </div>
      <table aria-rowcount={sorted.length + 1}>
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            {seen.map(({ key, header, hint, value }) => {
              const descending = order?.key === key && order.descending
              const by = order?.key === key ? (descending ? 'descending' : 'ascending') : 'none'
              return (
                <th key={key} scope="col" aria-sort={by} className={alignOf(value, sorted[0])}>
                  {/* On paper, heads are repeated; buttons in them would not be. */}
                  {printing ? (
                    header
                  ) : (
                    <button
                      type="button"
                      className="plain"
                      title={hint}
                      onClick={() => setOrder({ key, descending: by === 'ascending' })}
                    >
                      {header}
                      <span className="sort" aria-hidden="true">
                        {`\u00a0${arrows[by]}`}
                      </span>
                    </button>
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 && <Gap height={above} columns={seen.length} />}
          {drawn.map(({ index }) => {
            const row = sorted[index]!
            return (
              <tr
                key={idOf(row)}
                ref={all ? undefined : virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                aria-current={isSelected(row) || undefined}
              >
                {seen.map(({ key, value, cell }) => (
                  <td key={key} className={alignOf(value, row)}>
                    {cell ? cell(row) : value(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          {below > 0 && <Gap height={below} columns={seen.length} />}
        </tbody>
      </table>
    </section>
  )
}

/** The room of the rows that are not drawn. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height, padding: 0 }} />
  </tr>
)
