// What the page and the worker that opens files say to each other.

import type { Files } from '../../corpus/index.ts'
import type { EditionPiece } from '../../editions/index.ts'
import type { Described, DescribedItem, Drawable, LeftOut, OpenRefusal } from '../../formats/index.ts'
import type { Refusal as PaperRefusal } from '../../importers/index.ts'
import type { Language } from '../../model/index.ts'

/** `call` is given back with the answer. */
export type OpenRequest =
  | { readonly ask: 'open'; readonly file: File }
  | { readonly ask: 'describe'; readonly call: number; readonly item: DescribedItem }
  | { readonly ask: 'find'; readonly call: number; readonly words: string }
  | { readonly ask: 'lay-out'; readonly call: number }
  | { readonly ask: 'stop' }

/** `pdfData` is where the page has what PDFs name without holding it; null where nothing can be fetched. */
export type PapersRequest = { readonly pdfData: string | null } & (
  | {
      readonly ask: 'read'
      /** Papers: several may be languages of one. */
      readonly files: readonly File[]
      /** The languages that they are in, where somebody has said so. */
      readonly languages: readonly Language[] | null
    }
  /** From then on its pages are drawn. */
  | { readonly ask: 'open-pages'; readonly file: Blob }
  /** A page, from 0, so many pixels wide. `call` is given back with it. */
  | { readonly ask: 'draw'; readonly call: number; readonly page: number; readonly width: number }
)

export type PapersMessage =
  | { readonly tell: 'read'; readonly share: number }
  | { readonly tell: 'corpus'; readonly piece: EditionPiece }
  /** What the papers are in graph-data, and the names of those of which nothing told the language: before the corpus. */
  | { readonly tell: 'made'; readonly data: Files; readonly untold: readonly string[] }
  | { readonly tell: 'unreadable' }
  /** The file, by its name, and why it was not read. */
  | { readonly tell: 'refused'; readonly name: string; readonly refusal: PaperRefusal }
  /** The file whose pages are to be drawn is open. */
  | { readonly tell: 'pages'; readonly count: number }
  /** Null where it cannot be drawn. */
  | { readonly tell: 'drawn'; readonly call: number; readonly drawn: DrawnPage | null }

/** A page as a picture, and what it measures in points. */
export type DrawnPage = { readonly picture: ImageBitmap; readonly width: number; readonly height: number }

/** Of a graph, what the page needs at once; the worker keeps the rest, and answers for it. */
export type ForeignGraph = {
  /** Of each node, by its number. */
  readonly labels: readonly string[]
  readonly degrees: Uint32Array
  readonly edges: number
  readonly leftOut: ReadonlyMap<LeftOut, number>
  readonly drawable: Drawable
  /** Of each line that is drawn, the name of its edge; empty where it has none. */
  readonly lineNames: readonly string[]
}

/** What is said of a node or an edge; the numbers of those that are found; x and y of each that is drawn. */
export type OpenResult = Described | Uint32Array | Float32Array

export type OpenMessage =
  /** How much of the file has been read, from 0 to 1. */
  | { readonly tell: 'read'; readonly share: number }
  | { readonly tell: 'corpus'; readonly piece: EditionPiece }
  /** A folder, or a file that has gone. */
  | { readonly tell: 'unreadable' }
  | { readonly tell: 'graph'; readonly graph: ForeignGraph }
  | { readonly tell: 'refused'; readonly refusal: OpenRefusal }
  | { readonly tell: 'answer'; readonly call: number; readonly answer: OpenResult }
  /** How far the layout is, from 0 to 1. */
  | { readonly tell: 'share'; readonly share: number }
