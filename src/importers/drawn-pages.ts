// The pages of a paper as pictures: what is asked for, and what is given.

import type { ReadPdfData } from './imported.ts'

/** What a page is drawn on. */
export type DrawnSurface = OffscreenCanvas

/** A file whose pages can be drawn. */
export type DrawnPages = {
  readonly count: number
  /**
   * Draws a page; of one that is very large, smaller than asked.
   *
   * @param page from 0
   * @param width of the picture, in pixels
   * @returns the picture, and what the page measures in points; null where there is no such page, or it cannot be drawn
   */
  readonly draw: (
    page: number,
    width: number,
  ) => Promise<{ readonly surface: DrawnSurface; readonly width: number; readonly height: number } | null>
  readonly close: () => Promise<void>
}

export type DrawPages = {
  /** Makes an empty surface of so many pixels. */
  readonly makeSurface: (width: number, height: number) => DrawnSurface
  readonly readPdfData?: ReadPdfData
}
