// What is planned, promised or proposed, and so not there yet.

import type { ClaimId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { once, onceForBoth } from './once.ts'
import type { Projection, TieId } from './projection.ts'

const yetToCome = once(
  ({ corpus }: CorpusIndex) => new Set(corpus.claims.filter(({ status }) => status).map(({ id }) => id)),
)

/** Whether all that these claims say is yet to come; of no claims nothing is. */
export function areYetToCome(index: CorpusIndex, claims: readonly ClaimId[]): boolean {
  const known = yetToCome(index)
  return known.size > 0 && claims.length > 0 && claims.every(id => known.has(id))
}

/** The ties of which all is yet to come. */
export const tiesYetToCome = onceForBoth(
  (index: CorpusIndex, { ties }: Projection): ReadonlySet<TieId> =>
    new Set(ties.filter(({ claims }) => areYetToCome(index, claims)).map(({ id }) => id)),
)
