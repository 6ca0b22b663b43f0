// What is planned, promised or proposed, and so not there yet.

import type { ClaimId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Whether all that these claims say is yet to come; of no claims nothing is. */
export const areYetToCome = (index: CorpusIndex, claims: readonly ClaimId[]): boolean =>
  claims.length > 0 && claims.every(id => index.claims.get(id)?.status !== undefined)
