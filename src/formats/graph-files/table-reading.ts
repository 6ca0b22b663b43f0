// Tables, in: edges a row, nodes a row, or a matrix; with a header or without.

import type { Scalar } from './attributed.ts'
import { ComingItem, Gathering } from './gathering.ts'
import { type CellWeight, weightOfCell } from './matrix-cell.ts'
import { attempt, excerpt, type Reading, refuse, within } from './reading.ts'
import { type Shape, shapeOf } from './table-columns.ts'
import { type Table, tableIn } from './table-text.ts'
import { numberIn, type Odd } from './typed-values.ts'

/** Reads the text of a table. Rows without both ends, and cells that belong to no column, are left out and counted. */
export function readTable(text: string): Reading {
  return attempt(() => {
    const table = tableIn(text)
    const shape = shapeOf(table.rows)
    if (!shape) {
      const columns = (table.rows[0] ?? []).map(cell => cell.trim()).join(', ')
      return refuse({ code: 'no-ends', columns: excerpt(columns) })
    }
    const gathering = new Gathering()
    if (shape.of === 'edges') readEdges(table, shape, gathering)
    else if (shape.of === 'nodes') readNodes(table, shape, gathering)
    else readMatrix(table, shape, gathering)
    return gathering.finish()
  })
}

/** Where a cell with a decimal comma needs no quotes, countries that use one write so. */
const hasCommas = (separator: string) => separator === ';' || separator === '\t'

const withPoint = (cell: string) => cell.trim().replace(/^([+-]?\d*),(\d+)$/, '$1.$2')

/** No number begins with a zero that says nothing: that is a code. */
const plainNumber = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** What a column's cells say: numbers or truths where all of them do, else text. Nothing for an empty one. */
function columnReader(
  rows: Table['rows'],
  column: number,
  separator: string,
): (cell: string | undefined) => Scalar | undefined {
  const pointed = hasCommas(separator) ? withPoint : (cell: string) => cell.trim()
  let [numbers, truths] = [true, true]
  for (const row of rows) {
    const cell = row[column]?.trim()
    if (!cell) continue
    if (!plainNumber.test(pointed(cell)) || !Number.isFinite(Number(pointed(cell)))) numbers = false
    if (!/^(?:true|false)$/i.test(cell)) truths = false
    if (!numbers && !truths) break
  }
  return cell => {
    if (cell === undefined || cell.trim() === '') return undefined
    within('length', cell.length)
    if (numbers) return Number(pointed(cell))
    return truths ? /^true$/i.test(cell.trim()) : cell
  }
}

type Column = readonly [name: string, column: number, read: (cell: string | undefined) => Scalar | undefined]

/** The columns that are attributes. */
function attributesOf(
  { rows, separator }: Table,
  header: readonly string[],
  taken: readonly (number | null)[],
): readonly Column[] {
  within('attributes', header.length)
  return header.flatMap((cell, column): readonly Column[] =>
    taken.includes(column)
      ? []
      : [[cell.trim() || String(column + 1), column, columnReader(rows, column, separator)]],
  )
}

/** As many columns as the longest row has, where no header tells. */
const widest = (rows: Table['rows']) => rows.reduce((most, row) => Math.max(most, row.length), 0)

/** What lies beyond the header belongs to no column. */
function countCells(row: readonly string[], header: readonly string[], gathering: Gathering): void {
  if (row.length > header.length)
    gathering.leaveOut('cells', row.slice(header.length).filter(cell => cell.trim() !== '').length)
}

const endIn = (cell: string | undefined) => cell?.trim() || undefined

const directions: ReadonlyMap<string, boolean> = new Map([
  ['directed', true],
  ['undirected', false],
])

function readEdges(table: Table, shape: Extract<Shape, { of: 'edges' }>, gathering: Gathering): void {
  const body = { ...table, rows: shape.header ? table.rows.slice(1) : table.rows }
  const header = shape.header ?? Array.from({ length: widest(table.rows) }, () => '')
  const { from, to, id, weight, type } = shape
  const columns = attributesOf(body, header, [from, to, id, weight, type])
  const nodes = new Set<string>()
  for (const row of body.rows) {
    countCells(row, header, gathering)
    const [source, target] = [endIn(row[from]), endIn(row[to])]
    for (const end of source && target ? [source, target] : []) {
      if (nodes.has(end)) continue
      nodes.add(end)
      within('length', end.length)
      gathering.addNode(end, new Map())
    }
    const direction = type === null ? undefined : directions.get((row[type] ?? '').trim().toLowerCase())
    const edge = new ComingItem(
      'edge',
      id === null ? undefined : endIn(row[id]),
      source,
      target,
      direction ?? true,
    )
    if (weight !== null && endIn(row[weight]))
      gathering.give(edge, 'weight', weightIn(row[weight]!, table.separator))
    if (type !== null && direction === undefined && endIn(row[type])) edge.set('type', row[type]!.trim())
    for (const [name, column, read] of columns) {
      const value = read(row[column])
      if (value !== undefined) edge.set(name, value)
    }
    gathering.add(edge)
  }
}

const weightIn = (cell: string, separator: string): number | Odd =>
  numberIn(hasCommas(separator) ? withPoint(cell) : cell)

function readNodes(
  table: Table,
  { header, id }: Extract<Shape, { of: 'nodes' }>,
  gathering: Gathering,
): void {
  const body = { ...table, rows: table.rows.slice(1) }
  const columns = attributesOf(body, header, [id])
  for (const row of body.rows) {
    countCells(row, header, gathering)
    const node = new ComingItem('node', endIn(row[id]))
    for (const [name, column, read] of columns) {
      const value = read(row[column])
      if (value !== undefined) node.set(name, value)
    }
    gathering.add(node)
  }
}

/** Each cell that says so is an edge from its row to its column; in a symmetric matrix without direction. */
function readMatrix(
  { rows, separator }: Table,
  { alike }: Extract<Shape, { of: 'matrix' }>,
  gathering: Gathering,
): void {
  const [first = [], ...body] = rows
  const across = first.slice(1).map(cell => cell.trim())
  const down = body.map(row => (row[0] ?? '').trim())
  for (const name of new Set([...down, ...across])) gathering.addNode(name, new Map())
  const weights = down.map((source, row) =>
    across.map((target, column) =>
      weightOfCell(body[row]?.[column + 1] ?? '', source === target, gathering, cell =>
        weightIn(cell, separator),
      ),
    ),
  )
  const symmetric =
    alike && weights.every((row, r) => row.every((weight, c) => areSame(weight, weights[c]?.[r] ?? null)))
  for (const [row, source] of down.entries()) {
    for (const [column, target] of across.entries()) {
      if (symmetric && column < row) continue
      const weight = weights[row]?.[column] ?? null
      if (weight === null) continue
      const edge = new ComingItem('edge', undefined, source, target, alike && !symmetric)
      gathering.give(edge, 'weight', weight)
      gathering.add(edge)
    }
  }
}

/** Two numbers that are not clear may be the same. */
const areSame = (one: CellWeight, other: CellWeight): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && one?.odd === other?.odd)
