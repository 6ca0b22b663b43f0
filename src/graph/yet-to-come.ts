// What is planned, promised or proposed, and so not there yet.

import type { ClaimId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'

const yetToCome = memoizeByKey(
  ({ corpus }: CorpusIndex) => new Set(corpus.claims.filter(({ status }) => status).map(({ id }) => id)),
)

/** Whether all that these claims say is yet to come; of no claims nothing is. */
export function areYetToCome(index: CorpusIndex, claims: readonly ClaimId[]): boolean {
  const known = yetToCome(index)
  return known.size > 0 && claims.length > 0 && claims.every(id => known.has(id))
}
