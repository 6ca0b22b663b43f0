// Nothing known of any words: what is drawn first needs no more.

import type { TextSummary } from './text-summary.ts'

/** Of words that nobody asks about. */
export const noSummary: TextSummary = {
  ...{ titles: new Map(), named: new Map(), mentionCounts: [], differing: new Set() },
  lengths: { text: 0, quotedPerPair: 0 },
}
