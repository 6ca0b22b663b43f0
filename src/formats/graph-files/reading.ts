// What comes of reading a file that someone else may have made: a graph, or why there is none.

import type { AttributedGraph } from './attributed.ts'

/** What a file may be at most; beyond it, it is refused before it can stop the page. */
export const limits = {
  /** Of the file, in bytes (in UTF-16 code units, where it comes as text). */
  size: 50_000_000,
  nodes: 200_000,
  edges: 1_000_000,
  /** Declared for the whole file, or given to one element. */
  attributes: 1_000,
  /** Of all nodes and edges together: a thousand defaults for each of many nodes take little room in a file. */
  values: 1_500_000,
  /** Of elements within elements. */
  depth: 64,
  /** Of one value, in UTF-16 code units. */
  length: 1_000_000,
} as const

export type Limit = keyof typeof limits

/** Files that are no graph, told by what they begin with. */
export type Foreign =
  | 'archive'
  | 'binary'
  | 'csv'
  | 'html'
  | 'image'
  | 'json'
  | 'n-quads'
  | 'pdf'
  | 'svg'
  | 'text'
  | 'xml'

/** Why a file is not read, with what a message needs to say so. Texts in it come from the file: hostile. */
export type Refusal =
  | { readonly code: 'empty' }
  /** A kind of file that holds no graph. */
  | { readonly code: 'foreign'; readonly found: Foreign }
  /** Bytes that are no text in the encoding that the file claims. */
  | { readonly code: 'encoding'; readonly encoding: string }
  | { readonly code: 'too-much'; readonly limit: Limit; readonly most: number }
  /** Not well-formed XML or JSON: broken off, or spoilt. The line from 1, where it is known. */
  | { readonly code: 'malformed'; readonly format: 'XML' | 'JSON'; readonly line: number | null }
  /** A document type that declares things: entities that grow, or that fetch. */
  | { readonly code: 'declarations' }
  | { readonly code: 'wrong-root'; readonly found: string; readonly expected: string }
  | { readonly code: 'no-graph' }
  /** A place of the file holds something of another kind: an array where an object belongs. */
  | { readonly code: 'wrong-shape'; readonly place: string }
  | { readonly code: 'missing-id'; readonly of: 'node' | 'edge' | 'attribute' }
  | { readonly code: 'duplicate-node'; readonly node: string }
  | { readonly code: 'missing-node'; readonly edge: string; readonly node: string }
  | { readonly code: 'undeclared-attribute'; readonly attribute: string }
  | { readonly code: 'wrong-value'; readonly attribute: string; readonly value: string }

export type RefusalCode = Refusal['code']

/** What a file says and a graph of attributes cannot hold: read past, and counted. */
export type LeftOut =
  /** The nodes of a group are read, that they belong to it is not. */
  | 'groups'
  | 'ports'
  | 'hyperedges'
  /** When a node, an edge or a value is there. */
  | 'times'
  /** Graphs beside the first. */
  | 'graphs'
  /** Shapes, line styles, opacity, and whatever else is drawn. */
  | 'drawing'
  /** Lists and objects as values. */
  | 'values'
  /** NaN and infinities as values. */
  | 'not-numbers'
  /** A second edge by the same id is read, and called otherwise. */
  | 'edge-ids'

export type Reading =
  | {
      readonly kind: 'read'
      readonly graph: AttributedGraph
      /** How often; what was not left out is not in it. */
      readonly leftOut: ReadonlyMap<LeftOut, number>
    }
  | ({ readonly kind: 'refused' } & Refusal)

/** Thrown by a reader, deep in a file; `attempt` makes data of it again. Never leaves this room. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal)
}

/** Refuses what is more than a limit allows. */
export function within(limit: Limit, amount: number): void {
  if (amount > limits[limit]) refuse({ code: 'too-much', limit, most: limits[limit] })
}

/** Longer than this, a piece of a file does not help a message. */
const shown = 80

/** A piece of the file for a message. */
export const excerpt = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text)

/** Runs a reader, or a step of one; its refusal comes back as data. */
export function attempt<T>(read: () => T): T | ({ readonly kind: 'refused' } & Refusal) {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', ...error.refusal }
    throw error
  }
}
