// A table that sorts by any column, draws only the rows on the screen, and can be taken along as text.

import { memo, type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { messagesIn } from '../messages/index.ts'
import { copyText } from './clipboard.ts'
import { type TableColumn, textOfTable } from './columns.ts'
import { usePrinting } from './printing.ts'
import { type SortOrder, sortedByInSteps } from './sort-order.ts'
import { useResumable } from './use-resumable.ts'
import './table.css'
import { useRowsInSight } from './use-rows-in-sight.ts'

type Props<Row> = {
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  /** Always the same function. */
  readonly idOf: (row: Row) => string
  readonly isSelected: (row: Row) => boolean
  /** What scrolls: the rows beyond its edges are not drawn. */
  readonly scroller: RefObject<HTMLElement | null>
  /** What may be chosen of it, beside its name. */
  readonly tools?: ReactNode
  /** What is said of it, above its heads. */
  readonly notes?: ReactNode
  /** The language of its words, and of its order. */
  readonly ui: InterfaceLanguage
  /** In which order the rows stand, where somebody else remembers it. */
  readonly sorting?: Sorting
}

type Sorting = { readonly order: SortOrder | null; readonly onOrder: (order: SortOrder) => void }

/** How a head looks that one may sort by, or does. */
const arrows = { none: '↕', ascending: '↑', descending: '↓' } as const

/** Numbers stand below one another by their last digits, and their head above them: where the first row has one. */
const alignOf = <Row,>(value: TableColumn<Row>['value'], row: Row | undefined): 'number' | undefined =>
  row !== undefined && typeof value(row) === 'number' ? 'number' : undefined

/** A column that is drawn. */
type SeenColumn<Row> = TableColumn<Row> & { readonly align: ReturnType<typeof alignOf> }

export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, idOf, isSelected, scroller, tools, notes, ui } = props
  const [ownOrder, setOwnOrder] = useState<SortOrder | null>(null)
  const { order, onOrder } = props.sorting ?? { order: ownOrder, onOrder: setOwnOrder }
  const { result, late } = useResumable(
    useCallback(() => sortedByInSteps(order, rows, columns, ui), [rows, columns, order, ui]),
  )
  const sorted = result ?? rows
  const seen = useMemo(
    () =>
      columns
        .filter(({ isUnseen }) => !isUnseen)
        .map(column => ({ ...column, align: alignOf(column.value, sorted[0]) })),
    [columns, sorted],
  )
  const { body, drawn, above, below, measure } = useRowsInSight(scroller, sorted, idOf)
  return (
    <section className="data" aria-label={caption}>
      <div className="data-head">
        <h2>{caption}</h2>
        {tools}
        <CopyTable caption={caption} columns={columns} rows={sorted} ui={ui} />
      </div>
      {notes}
      <table aria-rowcount={sorted.length + 1} aria-busy={late}>
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            {seen.map(column => (
              <Head key={column.key} column={column} align={column.align} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 && <Gap height={above} columns={seen.length} />}
          {drawn.map(index => {
            const row = sorted[index]!
            return (
              <TableRow
                key={idOf(row)}
                row={row}
                columns={seen}
                number={index}
                isCurrent={isSelected(row)}
                measure={measure}
              />
            )
          })}
          {below > 0 && <Gap height={below} columns={seen.length} />}
        </tbody>
      </table>
    </section>
  )
}

type RowProps<Row> = {
  readonly row: Row
  readonly columns: readonly SeenColumn<Row>[]
  readonly number: number
  readonly isCurrent: boolean
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
}

/** A row, which is not drawn again when one scrolls, or another is selected. */
const TableRow = memo(function TableRow<Row>({ row, columns, number, isCurrent, measure }: RowProps<Row>) {
  return (
    <tr ref={measure} data-index={number} aria-rowindex={number + 2} aria-current={isCurrent || undefined}>
      {columns.map(({ key, value, cell, align, isRowHeader }) => {
        const Cell = isRowHeader ? 'th' : 'td'
        return (
          <Cell key={key} className={align} scope={isRowHeader ? 'row' : undefined}>
            {cell ? cell(row) : value(row)}
          </Cell>
        )
      })}
    </tr>
  )
}) as <Row>(props: RowProps<Row>) => ReactNode

type HeadProps<Row> = {
  readonly column: TableColumn<Row>
  readonly align: ReturnType<typeof alignOf>
  readonly order: SortOrder | null
  readonly onOrder: (order: SortOrder) => void
}

/** The head of a column, by which one sorts: a click, and another the other way round. */
function Head<Row>({ column: { key, header, hint }, align, order, onOrder }: HeadProps<Row>) {
  const printing = usePrinting()
  const by = order?.key !== key ? 'none' : order.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={by} className={align}>
      {/* On paper, heads are repeated; buttons in them would not be. */}
      {printing ? (
        header
      ) : (
        <button
          type="button"
          className="plain"
          title={hint}
          onClick={() => onOrder({ key, descending: by === 'ascending' })}
        >
          {header}
          <span className="sort" aria-hidden="true">
            {`\u00a0${arrows[by]}`}
          </span>
        </button>
      )}
    </th>
  )
}

type CopyProps<Row> = Pick<Props<Row>, 'caption' | 'columns' | 'rows' | 'ui'>

/** Takes the rows along, in their order, and says that it did. */
function CopyTable<Row>({ caption, columns, rows, ui }: CopyProps<Row>) {
  const messages = messagesIn(ui)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async () => {
    const isCopied = await copyText(textOfTable(columns, rows))
    setCopied(isCopied ? messages.table.copied(rows.length) : messages.table.notCopied)
  }
  return (
    <>
      <span role="status">{copied}</span>
      <button
        type="button"
        className="button"
        aria-label={`${messages.table.copy}${messages.colon} ${caption}`}
        onClick={copy}
      >
        {messages.table.copy}
      </button>
    </>
  )
}

/** The room of the rows that are not drawn. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height, padding: 0 }} />
  </tr>
)
