// What an importer makes of a file: its text as blocks in reading order, where each stands on which page, and what was set aside.

import type { Language } from '../model/index.ts'

/** A rectangle on a page, in points (1/72 inch), from the upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Characters of a block that stand together on a page: half-open [start, end), in UTF-16 code units of its text. */
export type PageRun = {
  /** The index of the page, from 0. */
  readonly page: number
  /** Null where the file says on which page, and not where there. */
  readonly box: Box | null
  readonly start: number
  readonly end: number
}

/** What a block is. Numbers, marks and signs stay part of its text. */
export type BlockRole =
  | { readonly is: 'title' | 'paragraph' | 'item' | 'row' }
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  /** `mark` is the sign in the text that leads to it: '1', '*'. */
  | { readonly is: 'footnote'; readonly mark: string }

/** A piece of text as the file has it. A line break of the page is a line break here; hyphens at the ends of lines are kept. */
export type SourceBlock = {
  readonly role: BlockRole
  readonly text: string
  /** Null where nothing tells it. */
  readonly language: Language | null
  /** Empty where the file has no pages. */
  readonly runs: readonly PageRun[]
}

/** A text of the file that is no part of what it says. */
export type SetAside = {
  readonly what:
    | 'running-head'
    | 'page-number'
    | 'line-number'
    | 'contents'
    | 'hidden'
    | 'code'
    | 'ornament'
    | 'navigation'
    | 'note-mark'
  readonly text: string
  /** Null where the file has no pages. */
  readonly place: { readonly page: number; readonly box: Box | null } | null
}

export type SourcePage = {
  /** As printed on it; null where nothing is. */
  readonly label: string | null
  /** In points; 0 where the file does not say. */
  readonly width: number
  readonly height: number
}

/** One paper as a file has it, or one language of it. */
export type ImportedText = {
  /** What the file calls it; null where it says nothing. */
  readonly title: string | null
  /** EDTF; null where the file says nothing. */
  readonly date: string | null
  /** Tells it from others of the same file: the `id` of a row of a table. Null for a file that holds one paper. */
  readonly id: string | null
  readonly languages: readonly Language[]
  readonly blocks: readonly SourceBlock[]
  readonly pages: readonly SourcePage[]
  readonly setAside: readonly SetAside[]
}

/** Why a file was not read. Who tells a person of it finds the words (`code`), and fills in the rest. */
export type Refusal = {
  readonly code:
    | 'empty'
    | 'unknown-kind'
    | 'broken'
    | 'password'
    | 'scan'
    | 'too-large'
    | 'too-many-pages'
    | 'no-text'
    | 'cancelled'
  /** What the library said, or a number: for whoever wants to know more. */
  readonly detail: string
}

export type Reading =
  | { readonly is: 'read'; readonly texts: readonly ImportedText[] }
  | { readonly is: 'refused'; readonly refusal: Refusal }

export type ImportOptions = {
  /** The languages that the file is in: always heeded. Null where they are to be found. */
  readonly languages: readonly Language[] | null
  /** Told from time to time how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal | null
  /** Gives what PDFs may name without holding it; without it, some letters of such files are not known. */
  readonly readPdfData?: ReadPdfData
}

/**
 * Reads a file of pdf.js: a map of characters (`cmaps/UniGB-UCS2-H.bcmap`) or a standard font (`standard_fonts/FoxitSerif.pfb`).
 * Asked only where a PDF needs one. Rejects where there is none.
 */
export type ReadPdfData = (path: string) => Promise<Uint8Array>

/** A file as it was given: its name says its kind only where its bytes do not. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

export const fileKinds = ['pdf', 'docx', 'html', 'markdown', 'text', 'table'] as const
export type FileKind = (typeof fileKinds)[number]

/** One kind of file. It runs the same in Node, a worker and the page. */
export type Importer = {
  readonly kind: FileKind
  /** Reads it; what it throws is a fault of ours, never of the file. */
  readonly read: (file: GivenFile, options: ImportOptions) => Promise<Reading>
}
