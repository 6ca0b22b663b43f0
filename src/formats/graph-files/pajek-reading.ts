// Pajek's networks (.net), in: numbered vertices, then arcs and edges between the numbers, as lines, lists or a matrix.

import { readEntries } from './entries.ts'
import { Gathering } from './gathering.ts'
import type { Json, JsonObject } from './json.ts'
import { weightOfCell } from './matrix-cell.ts'
import { attempt, type Reading, refuse } from './reading.ts'

/** A word, or several between quotes; a quote within them is not followed by a space. */
const word = /"((?:[^"]|"(?!\s|$))*)"(?=\s|$)|(\S+)/g

type Word = { readonly text: string; readonly quoted: boolean }

const wordsIn = (line: string): readonly Word[] =>
  Array.from(line.matchAll(word), ([, quoted, bare]) => ({
    text: quoted ?? bare ?? '',
    quoted: quoted !== undefined,
  }))

/** The words of a line but those that say when: `[1-3,5]`. */
function timeless(line: string, gathering: Gathering): readonly Word[] {
  const words = wordsIn(line)
  const rest = words.filter(({ text, quoted }) => quoted || !/^\[.*\]$/.test(text))
  gathering.leaveOut('times', words.length - rest.length)
  return rest
}

const asNumber = (text: string | undefined): number =>
  text !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN

/** How a vertex or a line is drawn, by Pajek's names; what else is said by name is the file's own. */
const drawn: ReadonlySet<string> = new Set([
  ...[
    'bc',
    'bw',
    'phi',
    'r',
    'q',
    'x_fact',
    'y_fact',
    's_size',
    'fos',
    'font',
    'lc',
    'la',
    'lr',
    'lphi',
    'lp',
  ],
  ...['p', 's', 'w', 'h1', 'h2', 'hook1', 'hook2', 'k1', 'k2', 'ap'],
])

/** Values by their names, in pairs: the colour inside and the label have short ones. */
function valuesIn(words: readonly Word[]): JsonObject {
  const values = new Map<string, string>()
  const style = new Map<string, string>()
  for (let n = 0; n + 1 < words.length; n += 2) {
    const [name, value] = [words[n]!.text, words[n + 1]!.text]
    if (drawn.has(name)) style.set(name, value)
    else values.set(name === 'ic' || name === 'c' ? 'color' : name === 'l' ? 'label' : name, value)
  }
  return { ...Object.fromEntries(values), ...(style.size > 0 && { style: Object.fromEntries(style) }) }
}

/** `1 "Ann" 0.1 0.2 0.5 ellipse ic Red`: number, label, place, shape, and more by name. */
function vertexOf(words: readonly Word[]): Json {
  const [id, label, ...rest] = words
  const place = rest.slice(0, 3).map(({ text }) => asNumber(text))
  const numbers = place.findIndex(Number.isNaN)
  const [x, y] = place
  const more = rest.slice(numbers < 0 ? place.length : numbers)
  // A shape stands alone before the pairs.
  const named = valuesIn(more.length % 2 === 1 ? more.slice(1) : more)
  return {
    ...named,
    id: id?.text ?? null,
    ...(label && { label: label.text }),
    // Down a sheet of which each side is 1 long.
    ...(numbers !== 0 && numbers !== 1 && x !== undefined && y !== undefined && { position: { x, y } }),
  }
}

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix'

const sections: ReadonlySet<string> = new Set([
  'vertices',
  'arcs',
  'edges',
  'arcslist',
  'edgeslist',
  'matrix',
])

const isSection = (name: string): name is Section => sections.has(name)

/** `1 2 3 l "knows"`: two ends, a weight, and more by name. A single word that belongs to no name stands where the weight does. */
function lineOf(words: readonly Word[], directed: boolean): Json {
  const [source, target, ...rest] = words
  const isWeighed = rest.length % 2 === 1 || !Number.isNaN(asNumber(rest[0]?.text))
  const [weight, ...more] = isWeighed ? rest : [undefined, ...rest]
  const number = asNumber(weight?.text)
  return {
    ...valuesIn(more.filter(word => word !== undefined)),
    source: source?.text ?? null,
    target: target?.text ?? null,
    directed,
    ...(weight && { weight: Number.isNaN(number) ? weight.text : number }),
  }
}

function linesOf(section: Exclude<Section, 'vertices' | 'matrix'>, words: readonly Word[]): readonly Json[] {
  switch (section) {
    case 'arcs':
    case 'edges':
      return [lineOf(words, section === 'arcs')]
    case 'arcslist':
    case 'edgeslist':
      return words.slice(1).map(to => lineOf([words[0]!, to], section === 'arcslist'))
  }
}

/** The numbers that the rows and the columns of a matrix stand for. */
type Sides = { readonly rows: number; readonly columns: number; readonly firstColumn: number }

/** `*Vertices 5 2`: the first two are linked to the other three. */
const sidesIn = (count: number, first: number): Sides =>
  first > 0 && first < count
    ? { rows: first, columns: count - first, firstColumn: first + 1 }
    : { rows: count, columns: count, firstColumn: 1 }

/** The arcs of a row of a matrix; cells that it lacks are counted. */
function rowOf(
  line: string,
  row: number,
  { columns, firstColumn }: Sides,
  gathering: Gathering,
): readonly Json[] {
  const words = wordsIn(line)
  gathering.leaveOut('empty-values', columns - words.length)
  return words.flatMap(({ text }, n): readonly Json[] => {
    const column = firstColumn + n
    const weight = weightOfCell(text, row === column, gathering)
    if (weight === null) return []
    const isTwoMode = firstColumn > 1
    return [
      { source: row, target: column, directed: !isTwoMode, ...(typeof weight === 'number' && { weight }) },
    ]
  })
}

/** Reads the text of a Pajek network. Vertices that are only counted, and not listed, are there by their numbers. */
export function readPajek(text: string): Reading {
  return attempt(() => {
    const gathering = new Gathering()
    const vertices = new Map<number, Json>()
    const edges: Json[] = []
    const odd: Json[] = []
    let count = 0
    let sides = sidesIn(0, 0)
    let section: Section | null = null
    let row = 0
    const endMatrix = () => {
      if (section === 'matrix') gathering.leaveOut('empty-values', (sides.rows - row) * sides.columns)
    }
    for (const line of text.split(/\r\n?|\n/)) {
      if (line.trim() === '' || line.startsWith('%')) continue
      const head = /^\s*\*(\w+)(.*)$/.exec(line)
      if (head) {
        endMatrix()
        const name = head[1]!.toLowerCase()
        section = isSection(name) ? name : null
        row = 0
        if (section !== 'vertices') continue
        const [all = 0, first = 0] = Array.from(head[2]!.matchAll(/\d+/g), Number)
        count = all
        sides = sidesIn(all, first)
        continue
      }
      row++
      if (section === 'vertices') {
        const words = timeless(line, gathering)
        const n = asNumber(words[0]?.text)
        if (Number.isInteger(n)) vertices.set(n, vertexOf(words))
        else odd.push(null)
      } else if (section === 'matrix') edges.push(...rowOf(line, row, sides, gathering))
      else if (section) edges.push(...linesOf(section, timeless(line, gathering)))
    }
    endMatrix()
    if (vertices.size === 0 && count === 0) refuse({ code: 'no-graph', expected: '*Vertices' })
    return readEntries(
      { nodes: [...listed(vertices, count), ...odd], edges, directed: true, untyped: true },
      gathering,
    )
  })
}

function listed(vertices: ReadonlyMap<number, Json>, count: number): readonly Json[] {
  // More than the file has room for would be a slip.
  const most = Math.min(count, 1_000_000)
  const rest = Array.from({ length: most }, (_, n) => n + 1).filter(n => !vertices.has(n))
  return [...vertices.values(), ...rest]
}
