// What a page of a PDF holds, for the reading of its layout: pieces of text and where they stand.

/** Characters that the file draws at once, in points from the upper left corner of the page. */
export type TextItem = {
  readonly text: string
  readonly x: number
  /** The line on which the letters stand. */
  readonly baseline: number
  readonly width: number
  /** Of its font. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Whether the file has a space before it, wide or not. */
  readonly spaced: boolean
}

export type PageText = {
  readonly width: number
  readonly height: number
  readonly items: readonly TextItem[]
  /** What stands upright in the margin: it is no line of the text. */
  readonly turned: readonly TextItem[]
}
