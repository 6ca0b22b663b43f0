// A paper as it was printed: the files that it was read from, and where the words of its passages stand on their pages.

/** A file that a paper, or a language of it, was read from, whose pages are known. */
export type PaperFile = {
  readonly name: string
  /** Of its bytes, in hexadecimal: by this a file is known again. */
  readonly sha256: string
  /** Of each page what it is cited by: as printed on it, or else its place. */
  readonly pages: readonly string[]
  /** Where the file itself lies beside the edition, relative to it; absent where the edition does not carry it so. */
  readonly original?: { readonly address: string; readonly bytes: number }
}

/** A file that an edition carries: what it is known by, and its bytes in base64. */
export type CarriedFile = Pick<PaperFile, 'name' | 'sha256'> & { readonly data: string }

/**
 * Characters of a side's text that stand on one line of a page: half-open [start, end), in UTF-16 code units; the page, from 0;
 * and the rectangle that they fill there, in points (1/72 inch) from the upper left corner.
 */
export type PageLine = readonly [
  start: number,
  end: number,
  page: number,
  x: number,
  y: number,
  width: number,
  height: number,
]

/** Where the words of one side stand as printed. */
export type Placement = {
  /** The file, by its place among those of the document. */
  readonly file: number
  /** In the order of the text. */
  readonly lines: readonly PageLine[]
}
