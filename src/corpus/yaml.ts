// YAML as values that know their place. The values are read at once; the places, which take ten times as long, only when
// one of them is asked for: where nothing is wrong, none is.

import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type Document as Yaml,
} from 'yaml'
import { type Report, type SourcePosition, shortExcerpt } from './diagnostics.ts'
import { plainYaml } from './plain-yaml.ts'

export type YamlPath = readonly (string | number)[]

/** The place of a value (or of the nearest that holds it) in a YAML file. */
export type FilePlace = (...path: YamlPath) => SourcePosition

export type ParsedYaml = {
  readonly raw: unknown
  readonly at: FilePlace
  readonly atKey: (path: YamlPath, key: string) => SourcePosition
}

type Places = Pick<ParsedYaml, 'at' | 'atKey'>

/** The places of a YAML text, which is read when one of them is asked for; `reread` gives it. */
export function placesLater(file: string, reread: () => string): Places {
  const places = (): Places => {
    if (last?.of === later) return last.places
    const lines = new LineCounter()
    const document = parseDocument(reread(), { lineCounter: lines, prettyErrors: false })
    last = { of: later, places: placesIn(document, file, placeIn(file, lines)) }
    return last.places
  }
  const later: Places = {
    at: (...path) => places().at(...path),
    atKey: (path, key) => places().atKey(path, key),
  }
  return later
}

/** A YAML text as values; reports what is wrong with it. `reread` gives the text again, when a place is asked for. */
export function parseYaml(
  file: string,
  text: string,
  reread: () => string,
  report: Report,
): ParsedYaml | null {
  const later = placesLater(file, reread)
  const plain = plainYaml(text)
  if (plain) return { raw: plain.value, ...later }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = placeIn(file, lines)
  for (const error of document.errors) {
    report({
      ...place(error.pos[0]),
      severity: 'error',
      code: 'yaml-syntax',
      message: `Not YAML: ${shortExcerpt(error.message)}.`,
      remedy:
        'Look at the indentation, at colons, and at quotation marks; a text that holds ": " or " #" needs quotes.',
    })
  }
  if (document.errors.length > 0) return null
  if (mayHold(text, '__proto__') && !isHarmless(document, place, report)) return null
  try {
    return { raw: document.toJS({ maxAliasCount: 100 }), ...later }
  } catch (error) {
    report({
      ...later.at(),
      severity: 'error',
      code: 'yaml-syntax',
      message: `Not readable: ${String(error)}.`,
    })
    return null
  }
}

/** What a YAML text says; null where it is none, or is not harmless. */
export function yamlValue(text: string): { readonly value: unknown } | null {
  const read = parseYaml(
    '',
    text,
    () => text,
    () => {},
  )
  return read && { value: read.raw }
}

const placeIn =
  (file: string, lines: LineCounter) =>
  (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }

/** The file whose places were asked for last: mostly more of them are, and to keep those of all would take gigabytes. */
let last: { readonly of: Places; readonly places: Places } | null = null

/** Whether a YAML text may hold a word: as it stands, or written with escapes. */
const mayHold = (text: string, word: string): boolean => text.includes(word) || text.includes('\\')

/** A key `__proto__` would be lost on the way. */
function isHarmless(document: Yaml, place: (offset: number) => SourcePosition, report: Report): boolean {
  let harmless = true
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return
      harmless = false
      const message = 'there is no key `__proto__` here.'
      report({
        ...place(key.range?.[0] ?? 0),
        severity: 'error',
        code: 'schema',
        message,
        remedy: 'Take it out.',
      })
    },
  })
  return harmless
}

/** The nodes that have each name, in their order. */
function anchorsIn(document: Yaml): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>()
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || !node.anchor) return
      const others = anchors.get(node.anchor)
      if (others) others.push(node)
      else anchors.set(node.anchor, [node])
    },
  })
  return anchors
}

function placesIn(document: Yaml, file: string, place: (offset: number) => SourcePosition): Places {
  let anchors: ReadonlyMap<string, readonly Node[]> | undefined
  /** What an alias stands for: the last node before it with its name. (To ask the alias is to go through the whole file.) */
  const anchored = (alias: Alias): Node | undefined => {
    anchors ??= anchorsIn(document)
    const start = alias.range?.[0] ?? 0
    return anchors.get(alias.source)?.findLast(({ range }) => (range?.[0] ?? 0) < start)
  }
  const at: FilePlace = (...path) => {
    // An alias stands for words written elsewhere: a mistake in them is there.
    const resolved = (node: unknown) => (isAlias(node) ? anchored(node) : node)
    let node: unknown = document.contents
    for (const step of path) {
      const inner: unknown = isCollection(node) ? resolved(node.get(step, true)) : undefined
      if (!isNode(inner)) break
      node = inner
    }
    return isNode(node) && node.range ? place(node.range[0]) : { file, line: 1, column: 1 }
  }
  const atKey = (path: YamlPath, key: string): SourcePosition => {
    const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
    const pair = isMap(map) && map.items.find(item => isScalar(item.key) && item.key.value === key)
    return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : at(...path)
  }
  return { at, atKey }
}
