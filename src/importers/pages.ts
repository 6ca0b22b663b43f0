// Opens a paper to draw its pages: what draws them comes with the first file.

import type { DrawnPages, DrawPages } from './drawn-pages.ts'
import type { Refusal } from './imported.ts'

/** Opens a PDF to draw its pages. Never rejects: what cannot be opened is refused, and says why. */
export const openPages = async (
  bytes: Uint8Array,
  tools: DrawPages,
): Promise<DrawnPages | { readonly refusal: Refusal }> =>
  (await import('./pdf/draw.ts')).openPdfPages(bytes, tools)
