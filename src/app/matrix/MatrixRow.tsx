// A row of the grid, and the row of its column heads. Drawn anew only when something in it changes.

import { memo } from 'react'
import { areYetToCome, type Matrix } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { cellInWords } from './cell-in-words.ts'
import { shadeOf } from './shades.ts'

/** An entity's name with its sign, as a head; `note` is said below it. */
function RowHead({ id, note }: { readonly id: EntityId; readonly note?: string | undefined }) {
  const { index, nameOf } = useSetting()
  const entity = index.entities.get(id)
  return (
    <span className="head-name" title={nameOf(id)}>
      <span className="text">{nameOf(id)}</span>
      {note && <span className="note">{note}</span>}
      {entity && <EntityIcon type={entity.type} />}
    </span>
  )
}

type HeadsProps = {
  readonly columns: readonly EntityId[]
  readonly sides: readonly [string, string] | readonly string[]
  /** The column that the keys stand on, if they stand on a head. */
  readonly active: number | null
  /** The column under the pointer or the keys. */
  readonly hot: number | null
  readonly selected: ReadonlySet<EntityId>
}

export const ColumnHeads = memo(function Heads({ columns, sides, active, hot, selected }: HeadsProps) {
  return (
    <thead>
      <tr aria-rowindex={1} data-row={-1}>
        <td className="corner">
          <span aria-hidden="true">
            <span className="across">{sides[1]} →</span>
            <span className="down">{sides[0]} ↓</span>
          </span>
        </td>
        {columns.map((id, column) => (
          <th
            // biome-ignore lint/suspicious/noArrayIndexKey: in another order, cells are written over, which is quicker than moving them
            key={column}
            scope="col"
            data-column={column}
            tabIndex={column === active ? 0 : -1}
            aria-selected={selected.has(id)}
            data-hot={column === hot || undefined}
          >
            <RowHead id={id} />
          </th>
        ))}
      </tr>
    </thead>
  )
})

type RowProps = {
  readonly matrix: Matrix
  readonly row: number
  /** The column that the keys stand on, if they are in this row; −1 is its head. */
  readonly active: number | null
  readonly hot: boolean
  /** Whether the row's entity is selected; and the other end of the selected links, joined by spaces. */
  readonly selected: boolean
  readonly selectedTo: string
  /** Whether cells are large enough to hold their number. */
  readonly numbered: boolean
}

export const MatrixRow = memo(function Row(props: RowProps) {
  const { matrix, row, active, hot, selected, selectedTo, numbered } = props
  const explorer = useExplorer()
  const texts = useViewMessages().matrix
  const teller = { ...explorer, texts }
  const id = matrix.rows[row]!
  const chosen = new Set(selectedTo.split(' '))
  const bare = matrix.kind === 'recommendations' && !matrix.columns.some(other => matrix.cell(id, other))
  return (
    <tr aria-rowindex={row + 2} data-row={row}>
      <th
        scope="row"
        data-column={-1}
        tabIndex={active === -1 ? 0 : -1}
        aria-selected={selected}
        data-hot={hot || undefined}
      >
        <RowHead id={id} note={bare ? texts.unanswered : undefined} />
      </th>
      {matrix.columns.map((other, column) => {
        const cell = other === id ? null : matrix.cell(id, other)
        const statements = cell?.statements ?? 0
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={column}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid can be opened
            role="gridcell"
            data-column={column}
            tabIndex={column === active ? 0 : -1}
            aria-selected={chosen.has(other)}
            aria-label={
              other === id
                ? texts.itself(explorer.nameOf(id))
                : cell
                  ? cellInWords(teller, cell)
                  : texts.empty
            }
            className={other === id ? 'itself' : cell && statements === 0 ? 'sharing' : undefined}
            data-shade={shadeOf(statements) || undefined}
            data-yet={(cell && areYetToCome(explorer.index, cell.claims)) || undefined}
          >
            {numbered && statements > 0 ? statements : null}
          </td>
        )
      })}
    </tr>
  )
})
