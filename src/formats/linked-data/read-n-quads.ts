// Reads back the N-Quads that we wrote, as they come: statement after statement of one thing, then of the next. Other N-Quads, or
// ours in another order, are not understood: to find what belongs together in any order takes a store.

import type { CorpusReading } from '../../editions/index.ts'
import { attempted, refuse } from '../corpora/corpus-reading.ts'
import { Gathered, type GraphShelves } from './gathered.ts'
import { compacted, expanded, type Term, terms } from './terms.ts'

/** With this the file begins. */
const corpusName = 'verband:corpus'

/** The edition in N-Quads of ours, as `readJsonLd` gives it; or why not. */
export const readNQuads = (chunks: Iterable<string>): CorpusReading =>
  attempted(() => {
    const gathered = new Gathered()
    const graphs = new Map<string, GraphShelves>()
    const shelvesOf = (graph: string) => {
      const shelves = graphs.get(graph) ?? gathered.graph(graphs.size)
      graphs.set(graph, shelves)
      return shelves
    }
    /** How many documents the file says that it has; each ends with its graph. */
    let announced = 0
    let last = 0
    const take = ({ graph, root, said }: Block) => {
      if (root === corpusName) announced = said.get(root)?.get('hasPart')?.length ?? 0
      const thing = thingOf(root, said)
      if (graph !== '') gathered.addWithin(shelvesOf(graph), thing)
      else gathered.add(thing, graphs.get(root))
    }
    let block = null as Block | null
    for (const { line, number, isEnded } of linesIn(chunks)) {
      if (line === '' || line.startsWith('#')) continue
      last = number
      const quad = quadIn(line)
      if (!quad)
        return block ? refuse(isEnded ? 'not-n-quads' : 'cut-off', String(number)) : refuse('not-ours')
      if (!block && quad.subject !== corpusName) return refuse('not-ours')
      if (!isPart(quad.subject) && quad.subject !== block?.root) {
        if (block) take(block)
        block = { root: quad.subject, graph: quad.graph, said: new Map() }
      }
      if (block) add(block, quad)
    }
    if (!block) return refuse('not-ours')
    if (gathered.graphCount + (isGraph(block) ? 1 : 0) < announced) refuse('cut-off', String(last))
    take(block)
    return gathered.edition()
  })

/** A line with its number, from 1, and whether a line break ends it, as those that we write. */
type Line = { readonly line: string; readonly number: number; readonly isEnded: boolean }

function* linesIn(chunks: Iterable<string>): Generator<Line> {
  let rest = ''
  let number = 0
  for (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) yield { line, number: ++number, isEnded: true }
  }
  yield { line: rest, number: number + 1, isEnded: false }
}

type Anything = { readonly [key: string]: unknown }
type Literal = { readonly text: string; readonly language: string | undefined }

/** Names are compact; the object is a name, or a literal with its language. */
type Quad = {
  readonly subject: string
  /** In full. */
  readonly predicate: string
  readonly object: { readonly kind: 'name'; readonly name: string } | ({ readonly kind: 'literal' } & Literal)
  /** Empty for the default graph. */
  readonly graph: string
}

const name = String.raw`<([^<>"\s]*)>`
const literal = String.raw`"((?:[^"\\]|\\.)*)"(?:@([A-Za-z-]+)|\^\^<[^<>"\s]*>)?`
const quad = new RegExp(`^${name} ${name} (?:${name}|${literal}) (?:${name} )?\\.$`)

/** A statement on a line as we write it; null if it is none such. */
function quadIn(line: string): Quad | null {
  const found = quad.exec(line)
  if (!found) return null
  const [, subject = '', predicate = '', object, text = '', language, graph = ''] = found
  return {
    subject: compacted(subject),
    predicate,
    object:
      object === undefined
        ? { kind: 'literal', text: unescaped(text), language }
        : { kind: 'name', name: compacted(object) },
    graph: compacted(graph),
  }
}

const characters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_all, four, eight, one) =>
        one === undefined ? pointAt(four ?? eight) : (characters[one] ?? one),
      )
    : text

const pointAt = (digits: string): string => {
  const point = Number.parseInt(digits, 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
}

/** The things that are a part of another one, and are told within it. */
const parts = new Set(['side', 'question', 'step', 'inflection', 'quote', 'piece', 'words', 'place', 'meant'])
const isPart = (name: string): boolean => parts.has(name.slice(0, name.indexOf(':')))

/** What is said of a thing, by key, and of the things within it. */
type Said = Map<string, Map<string, unknown[]>>
type Block = { readonly root: string; readonly graph: string; readonly said: Said }

/** Whether a block is the head of a graph, which comes after what is in it. */
const isGraph = ({ root, said }: Block): boolean =>
  said.get(root)?.get('@type')?.includes('verband:Graph') ?? false

/** The keys of each predicate; one may say something of its object instead. */
const keysOf = new Map<string, (readonly [key: string, value: Term['value']])[]>()
for (const [key, { iri, value }] of terms) {
  const predicate = expanded(iri)
  keysOf.set(predicate, [...(keysOf.get(predicate) ?? []), [key, value]])
}

const rdfType = expanded('rdf:type')

function add({ root, said }: Block, { subject, predicate, object }: Quad): void {
  const put = (of: string, key: string, value: unknown) => {
    const known = said.get(of) ?? new Map<string, unknown[]>()
    said.set(of, known)
    const values = known.get(key)
    if (values) values.push(value)
    else known.set(key, [value])
  }
  if (object.kind === 'name') {
    if (predicate === rdfType) put(subject, '@type', object.name)
    for (const [key, value] of keysOf.get(predicate) ?? []) {
      if (value !== 'reverse') put(subject, key, object.name)
      else if (object.name === root) put(root, key, subject)
    }
    return
  }
  for (const [key, value] of keysOf.get(predicate) ?? []) put(subject, key, literalValue(object, value))
}

function literalValue({ text, language }: Literal, kind: Term['value']): unknown {
  switch (kind) {
    case 'said':
      return [language ?? '', text]
    case 'count':
      return Number(text)
    case 'truth':
      return text === 'true'
    default:
      return text
  }
}

/** Where the JSON-LD has a list, whatever is in it. */
const lists = new Set([
  ...['@type', 'questions', 'steps', 'of', 'section', 'texts', 'subjects', 'objects', 'projects', 'quotes'],
  ...['selectors', 'grammar', 'placed', 'formerly', 'order'],
])

/** What is not said where there is nothing to say. */
const empty: Readonly<Record<string, object>> = {
  'verband:Corpus': { title: {}, questions: [] },
  'verband:Entity': { label: {} },
  'verband:Document': { title: {} },
  'verband:Passage': { section: [], texts: [] },
  'verband:Claim': { objects: [], projects: [] },
}

/** A thing as the JSON-LD has it, with the things within it. */
function thingOf(name: string, said: Said, within: ReadonlySet<string> = new Set()): Anything {
  const known = said.get(name) ?? new Map<string, unknown[]>()
  const [type] = known.get('@type') ?? []
  const inside = new Set(within).add(name)
  const value = (one: unknown) =>
    typeof one === 'string' && isPart(one) && said.has(one) && !inside.has(one)
      ? thingOf(one, said, inside)
      : one
  const entries = Array.from(known, ([key, values]): [string, unknown] => {
    const term = terms.get(key)
    if (term?.value === 'said') return [key, Object.fromEntries(values as [string, string][])]
    // Of a document, its languages; of a text, its own.
    const isList = lists.has(key) || (key === 'language' && !isPart(name))
    return [key, isList ? values.map(value) : value(values[0])]
  })
  return {
    ...(typeof type === 'string' && Object.hasOwn(empty, type) ? empty[type] : {}),
    '@id': name,
    ...Object.fromEntries(entries),
  }
}
