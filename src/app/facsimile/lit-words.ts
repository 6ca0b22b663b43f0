// What is lit on the pages of a paper.

import type { PagePlace } from '../../explorer/index.ts'

export type LitWords = {
  /** The file, by its place among those of the paper. */
  readonly file: number
  /** The passage that is open, words that somebody quotes, or words that one looks for. */
  readonly kind: 'passage' | 'quote' | 'found'
  /** Whether it is what somebody has come for. */
  readonly isCameFor: boolean
  readonly places: readonly PagePlace[]
}

/** The page that is turned to first: that of what somebody has come for, of its quoted words before the rest; null where nothing is lit. */
export function firstPage(lit: readonly LitWords[]): number | null {
  const cameFor = lit.filter(({ isCameFor }) => isCameFor)
  const order = [...cameFor.filter(({ kind }) => kind !== 'passage'), ...cameFor]
  return order.flatMap(({ places }) => places)[0]?.page ?? null
}
