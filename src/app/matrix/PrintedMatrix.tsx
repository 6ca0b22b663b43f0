// The matrix on paper: as many columns as a sheet holds in a legible size, the rest below in a table of their own; every
// table repeats its heads on each page.

import { areYetToCome, type Matrix } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { textMeasurer } from '../pictures/picture.ts'
import { shadeOf } from './shades.ts'

/** So many columns beside the names, across a sheet of A4: a name of two lines at their heads is legible. */
const maxColumnsOnPaper = 32

/** Columns in blocks of nearly the same size. */
function blocksOf(columns: readonly EntityId[]): readonly (readonly EntityId[])[] {
  const count = Math.ceil(columns.length / maxColumnsOnPaper)
  const size = Math.ceil(columns.length / count)
  return Array.from({ length: count }, (_, i) => columns.slice(i * size, (i + 1) * size))
}

/** `summary`: what the matrix says in a sentence. */
export function PrintedMatrix({ matrix, summary }: { readonly matrix: Matrix; readonly summary: string }) {
  return (
    <div className="matrix-paper">
      <p>{summary}</p>
      {blocksOf(matrix.columns).map(columns => (
        <Block key={columns[0]} matrix={matrix} columns={columns} />
      ))}
    </div>
  )
}

function Block({ matrix, columns }: { readonly matrix: Matrix; readonly columns: readonly EntityId[] }) {
  const { index, nameOf } = useSetting()
  const head = (id: EntityId) => {
    const type = index.entities.get(id)?.type
    return (
      <>
        {nameOf(id)} {type && <EntityIcon type={type} />}
      </>
    )
  }
  const widthOf = textMeasurer(10)
  const longest = Math.max(0, ...columns.map(id => widthOf(nameOf(id)))) + 18
  return (
    <table style={{ '--head': `${Math.ceil(longest)}px` } as React.CSSProperties}>
      <colgroup>
        <col className="names" />
        {columns.map(id => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map(id => (
            <th key={id} scope="col">
              <span>{head(id)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(row => (
          <tr key={row}>
            <th scope="row">{head(row)}</th>
            {columns.map(column => (
              <PaperCell key={column} matrix={matrix} row={row} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { readonly matrix: Matrix; readonly row: EntityId; readonly column: EntityId }

function PaperCell({ matrix, row, column }: CellProps) {
  const { index } = useSetting()
  if (row === column) return <td className="itself" />
  const cell = matrix.cell(row, column)
  const statements = cell?.statements ?? 0
  return (
    <td
      data-shade={shadeOf(statements) || undefined}
      data-yet={(cell && areYetToCome(index, cell.claims)) || undefined}
    >
      {statements > 0 ? statements : cell && <span aria-hidden="true">○</span>}
    </td>
  )
}
