// Pajek's networks (.net), in: numbered vertices, then arcs and edges between the numbers, as lines, lists or a matrix.

import { readEntries } from './entries.ts'
import type { Json } from './json.ts'
import { attempt, type Reading, refuse } from './reading.ts'

/** A word, or several between quotes. */
const word = /"([^"]*)"|(\S+)/g

type Word = { readonly text: string; readonly quoted: boolean }

const wordsIn = (line: string): readonly Word[] =>
  Array.from(line.matchAll(word), ([, quoted, bare]) => ({
    text: quoted ?? bare ?? '',
    quoted: quoted !== undefined,
  }))

const asNumber = (text: string | undefined): number =>
  text !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN

/** `1 "Ann" 0.1 0.2 0.5 ellipse ic Red`: number, label, place, shape, and more by name. */
function vertexOf(line: string): Json {
  const [id, label, ...more] = wordsIn(line)
  const [x, y] = more.map(({ text }) => asNumber(text))
  const placed = x !== undefined && y !== undefined && !Number.isNaN(x + y)
  const color = more.findIndex(({ text, quoted }) => !quoted && text === 'ic')
  return {
    id: id?.text ?? null,
    ...(label && { label: label.text }),
    // Down a sheet of which each side is 1 long.
    ...(placed && { position: { x, y } }),
    ...(color >= 0 && { color: more[color + 1]?.text ?? '' }),
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

/** `1 2 3 l "knows"`: two ends, a weight, and more by name. */
function lineOf(words: readonly Word[], directed: boolean): Json {
  const [source, target, weight, ...more] = words
  const label = more.findIndex(({ text, quoted }) => !quoted && text === 'l')
  return {
    source: source?.text ?? null,
    target: target?.text ?? null,
    directed,
    ...(weight && { weight: Number.isNaN(asNumber(weight.text)) ? weight.text : asNumber(weight.text) }),
    ...(label >= 0 && { label: more[label + 1]?.text ?? '' }),
  }
}

function linesOf(section: Section, line: string, row: number): readonly Json[] {
  const words = wordsIn(line)
  switch (section) {
    case 'vertices':
      return []
    case 'arcs':
    case 'edges':
      return [lineOf(words, section === 'arcs')]
    case 'arcslist':
    case 'edgeslist':
      return words.slice(1).map(to => lineOf([words[0]!, to], section === 'arcslist'))
    case 'matrix':
      return words.flatMap(({ text }, column) => {
        const [source, target] = [row, column + 1].map(n => ({ text: String(n), quoted: false })) as [
          Word,
          Word,
        ]
        return asNumber(text) === 0 ? [] : [lineOf([source, target, { text, quoted: false }], true)]
      })
  }
}

/** Reads the text of a Pajek network. Vertices that are only counted, and not listed, are there by their numbers. */
export function readPajek(text: string): Reading {
  return attempt(() => {
    const vertices = new Map<number, Json>()
    const edges: Json[] = []
    const odd: Json[] = []
    let count = 0
    let section: Section | null = null
    let row = 0
    for (const line of text.split(/\r\n?|\n/)) {
      if (line.trim() === '' || line.startsWith('%')) continue
      const head = /^\s*\*(\w+)(.*)$/.exec(line)
      if (head) {
        const name = head[1]!.toLowerCase()
        section = isSection(name) ? name : null
        row = 0
        if (section === 'vertices') count = Number.parseInt(head[2]!, 10) || 0
        continue
      }
      row++
      if (section === 'vertices') {
        const n = asNumber(wordsIn(line)[0]?.text)
        if (Number.isInteger(n)) vertices.set(n, vertexOf(line))
        else odd.push(null)
      } else if (section) edges.push(...linesOf(section, line, row))
    }
    if (vertices.size === 0 && count === 0) refuse({ code: 'no-graph', expected: '*Vertices' })
    return readEntries({ nodes: [...listed(vertices, count), ...odd], edges, directed: true })
  })
}

function listed(vertices: ReadonlyMap<number, Json>, count: number): readonly Json[] {
  // More than the file has room for would be a slip.
  const most = Math.min(count, 1_000_000)
  const rest = Array.from({ length: most }, (_, n) => n + 1).filter(n => !vertices.has(n))
  return [...vertices.values(), ...rest]
}
