// What the columns of a table are for, by what their headers say in several languages, and by what is in them.

import { isNumber as isNumberCell, marksNoLink } from './matrix-cell.ts'
import { plainName } from './roles.ts'
import { holdsTexts } from './text-columns.ts'
import { saysNothing } from './typed-values.ts'

const roles = {
  from: [
    ...['source', 'src', 'from', 'sender', 'subject', 'head', 'ego', 'sourceid', 'sourcenode', 'fromid'],
    ...[
      'fromnodeid',
      'fromnode',
      'startid',
      'node1',
      'nodea',
      'vertex1',
      'actor1',
      'person1',
      'entity1',
      'id1',
    ],
    ...['bron', 'van', 'afzender', 'de', 'origine', 'depart', 'expediteur', 'quelle', 'von', 'absender'],
    ...['origen', 'origin', 'knoop1', 'noeud1', 'knoten1'],
  ],
  to: [
    ...['target', 'dst', 'dest', 'to', 'receiver', 'recipient', 'object', 'tail', 'alter', 'targetid'],
    ...[
      'targetnode',
      'toid',
      'tonodeid',
      'tonode',
      'endid',
      'node2',
      'nodeb',
      'vertex2',
      'actor2',
      'person2',
    ],
    ...['entity2', 'id2', 'destination', 'doel', 'naar', 'ontvanger', 'cible', 'vers', 'destinataire'],
    ...['ziel', 'nach', 'zu', 'empfanger', 'destino', 'destinazione', 'knoop2', 'noeud2', 'knoten2'],
  ],
  weight: [
    ...[
      'weight',
      'value',
      'count',
      'strength',
      'frequency',
      'gewicht',
      'waarde',
      'aantal',
      'sterkte',
      'weging',
    ],
    ...['poids', 'valeur', 'nombre', 'wert', 'anzahl', 'peso'],
  ],
  id: ['id', 'nodeid', 'key'],
  name: ['label', 'name', 'naam', 'nom', 'bezeichnung', 'title'],
  type: ['type'],
} as const

type Role = keyof typeof roles

/** Accents and what Neo4j writes in brackets aside: `:START_ID(Person)` is `startid`. */
const plainHeader = (header: string) =>
  plainName(
    header
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/\(.*\)\s*$/, ''),
  )

const rolesOf: ReadonlyMap<string, Role> = new Map(
  Object.entries(roles).flatMap(([role, names]) => names.map(name => [name, role as Role] as const)),
)

/** What a table is a table of. Columns by their places. */
export type Shape =
  | {
      readonly of: 'edges'
      readonly header: readonly string[] | null
      readonly from: number
      readonly to: number
      readonly id: number | null
      readonly weight: number | null
      readonly type: number | null
    }
  | { readonly of: 'nodes'; readonly header: readonly string[]; readonly id: number }
  /** The first row and the first column name the nodes; alike, where both name the same. */
  | { readonly of: 'matrix'; readonly alike: boolean }

type Rows = readonly (readonly string[])[]

const isNumber = (cell: string | undefined) => cell !== undefined && isNumberCell(cell)
const isBlank = (cell: string | undefined) => cell === undefined || cell.trim() === ''

/** Whether the first row, which says nothing that is known, is a header all the same: above numbers stands a word. */
const headsNumbers = ([first = [], ...rest]: Rows): boolean =>
  rest.length > 0 &&
  first.some(
    (cell, column) =>
      !isBlank(cell) && !isNumber(cell) && rest.every(row => isBlank(row[column]) || isNumber(row[column])),
  )

/** Whether most cells say how strong a link is, or that there is none: one odd value makes no other table of it. */
function areLinks(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => !isBlank(cell))
  const odd = filled.filter(cell => !isNumber(cell) && !marksNoLink(cell) && !saysNothing(cell))
  return odd.length * 2 <= filled.length
}

/**
 * Names above and beside numbers: of the same nodes, or with nothing where the two meet. Where they are not the same, a
 * column of words is no column of links.
 */
function matrixIn([first = [], ...rest]: Rows, all: boolean): Shape | null {
  const across = first.slice(1).map(cell => cell.trim())
  if (across.length < 2 || across.some(cell => cell === '')) return null
  if (rest.some(row => row.length > first.length || isBlank(row[0]))) return null
  const cells = rest.flatMap(row => row.slice(1))
  if (!cells.some(isNumber) && !cells.every(isBlank)) return null
  const down = rest.map(row => (row[0] ?? '').trim())
  const alike = down.every((name, n) => name === across[n]) && (!all || down.length === across.length)
  if (alike) return areLinks(cells) ? { of: 'matrix', alike } : null
  const columns = across.map((_, n) => rest.flatMap(row => row[n + 1] ?? []))
  return isBlank(first[0]) && columns.every(areLinks) ? { of: 'matrix', alike } : null
}

/**
 * The shape of a table, from its rows or the first of them; null where no two columns can be the ends of an edge, or where it is one of texts. A
 * header that is not known is told by the numbers below it, and then the first two columns are the ends.
 */
export function shapeOf(rows: Rows, all = true): Shape | null {
  const [first = []] = rows
  const at = (role: Role) => {
    const column = first.findIndex(cell => rolesOf.get(plainHeader(cell)) === role)
    return column < 0 ? null : column
  }
  const from = at('from')
  // French: from `de` to `à`, which without its accent is the name of any first column.
  const french = first.findIndex(cell => plainHeader(cell) === 'a')
  const to = at('to') ?? (from === null || french < 0 ? null : french)
  const knowsEnds = from !== null && to !== null
  const matrix = knowsEnds ? null : matrixIn(rows, all)
  if (matrix) return matrix
  const known = first.some(cell => rolesOf.has(plainHeader(cell)))
  const named = at('id') ?? at('name')
  if (!knowsEnds && holdsTexts(rows)) return null
  if (named !== null && !knowsEnds) return { of: 'nodes', header: first, id: named }
  const header = known || headsNumbers(rows) ? first : null
  const [weight, type, id] = header ? [at('weight'), at('type'), at('id')] : [null, null, null]
  const taken = new Set([from, to, weight, type, id])
  const free = Array.from(first.keys()).filter(column => !taken.has(column))
  const ends = header ? [from ?? free.shift(), to ?? free.shift()] : [0, 1]
  const [one, other] = ends
  const body = header ? rows.slice(1) : rows
  if (one === undefined || other === undefined || !(knowsEnds || canJoin(body, one, other))) return null
  const third = header === null && body.every(row => isBlank(row[2]) || isNumber(row[2])) ? 2 : null
  return { of: 'edges', header, from: one, to: other, id, weight: weight ?? third, type }
}

/** Measures are no ends of an edge: a column of names beside one of numbers is something else. */
function canJoin(rows: Rows, one: number, other: number): boolean {
  if (!rows.some(row => !isBlank(row[other]))) return false
  const measured = (column: number) => rows.every(row => isBlank(row[column]) || isNumber(row[column]))
  const [a, b] = [measured(one), measured(other)]
  if (a !== b) return false
  return (
    !a || rows.every(row => [row[one], row[other]].every(cell => isBlank(cell) || /^\s*\d+\s*$/.test(cell!)))
  )
}

/** Whether rows tell by themselves that they are edges, whatever the file is called. */
export function tellsEdges(rows: Rows): boolean {
  const [first = []] = rows
  const found = new Set(first.map(cell => rolesOf.get(plainHeader(cell))))
  if (found.has('from') && found.has('to')) return true
  return rows.length > 1 && rows.every(row => /^\d+$/.test(row[0] ?? '') && /^\d+$/.test(row[1] ?? ''))
}
