// What comes of reading a file that someone else may have made: a graph, or why there is none.

import { onOneLine } from '../../text/index.ts'
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

/** Files that are no graph, or of a format that is not read, told by what they begin with or are called. */
export type ForeignFile =
  | 'archive'
  | 'binary'
  | 'dl'
  | 'gephi'
  | 'html'
  | 'image'
  | 'json'
  | 'pdf'
  | 'sif'
  | 'spreadsheet'
  | 'svg'
  | 'text'
  | 'xml'

/** What a file is written in. */
export type Notation = 'XML' | 'JSON' | 'CSV' | 'GML' | 'DOT' | 'Pajek'

/** From 1; null where it is not known. */
type Line = { readonly line: number | null }

/** Why a file is not read, with what a message needs to say so, and where. Texts in it come from the file: hostile. */
export type Refusal =
  | { readonly code: 'empty' }
  /** A kind of file that holds no graph. */
  | { readonly code: 'foreign'; readonly found: ForeignFile }
  /** Bytes that are no text in the encoding that the file claims, or that is meant where it claims none. */
  | ({ readonly code: 'encoding'; readonly encoding: string; readonly declared: boolean } & Line)
  | ({ readonly code: 'too-much'; readonly limit: Limit; readonly most: number } & Line)
  /** Not well-formed. */
  | ({ readonly code: 'malformed'; readonly notation: Notation } & Line)
  /** Well-formed as far as it goes: its end is not there. */
  | ({ readonly code: 'cut-off'; readonly notation: Notation } & Line)
  /** A document type that declares things: entities that grow, or that fetch. */
  | ({ readonly code: 'declarations' } & Line)
  | { readonly code: 'wrong-root'; readonly found: string; readonly expected: string }
  /** Sound, but without the element, the list or the section that the nodes would be in. */
  | { readonly code: 'no-graph'; readonly expected: string }
  /** A place of a JSON file holds something of another kind: a text where a list belongs. */
  | { readonly code: 'wrong-shape'; readonly place: string }
  /** A table none of whose columns tells the ends of an edge, with the names of its columns. */
  | { readonly code: 'no-ends'; readonly columns: string }

export type RefusalCode = Refusal['code']

/** What a file says and a graph of attributes cannot hold, or holds otherwise: read past, and counted. */
export type LeftOut =
  /** The nodes of a group are read, that they belong to it is not. */
  | 'groups'
  | 'ports'
  | 'hyperedges'
  /** When a node, an edge or a value is there. */
  | 'times'
  /** Graphs beside the first, and what is in them. */
  | 'graphs'
  | 'further-nodes'
  | 'further-edges'
  /** Shapes, line styles, opacity, and whatever else is drawn. */
  | 'drawing'
  /** Colours in no notation that is known. */
  | 'colors'
  /** Places of some nodes, where others have none: a drawing has all or none. */
  | 'places'
  /** Objects, and lists of objects, as values. */
  | 'values'
  /** Nothing at all, null or NA, where a number or a truth belongs. */
  | 'empty-values'
  /** NaN, infinities and words as numbers. */
  | 'not-numbers'
  /** Neither true nor false. */
  | 'not-booleans'
  /** Values of attributes that are declared nowhere, or for others: kept as text. */
  | 'undeclared'
  /** A second node by the same id, as groups and periods have it: merged with the first. */
  | 'repeated-nodes'
  /** A node without an id is read, and given one. */
  | 'node-ids'
  /** A second edge by the same id is read, and called otherwise. */
  | 'edge-ids'
  /** Edges to a node that does not exist. */
  | 'dangling-edges'
  /** Edges that lack one of their ends. */
  | 'edges-without-end'
  /** What is neither a node nor an edge, in a list of them. */
  | 'entries'
  /** Cells beyond the columns of a table. */
  | 'cells'
  /** `&` in XML where it begins no reference: read as the letter. */
  | 'ampersands'
  /** An encoding that the file does not tell, and that was taken for Windows’. */
  | 'encoding'

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
  if (amount > limits[limit]) refuse({ code: 'too-much', limit, most: limits[limit], line: null })
}

/** Runs a step of a reader that knows which line it is at; a refusal that does not is told. */
export function atLine<T>(line: () => number, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof Refused && 'line' in error.refusal && error.refusal.line === null)
      refuse({ ...error.refusal, line: line() })
    throw error
  }
}

/** A piece of the file for a message: longer than this it does not help. */
export const excerpt = (text: string): string => onOneLine(text)

/** Runs a reader, or a step of one; its refusal comes back as data. */
export function attempt<T>(read: () => T): T | ({ readonly kind: 'refused' } & Refusal) {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', ...error.refusal }
    throw error
  }
}
