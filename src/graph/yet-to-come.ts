// What is planned, promised or proposed, and so not there yet.

import type { ClaimId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Whether all that these claims say is yet to come; of no claims nothing is. */
export const areYetToCome = ({ claims }: CorpusIndex, ids: readonly ClaimId[]): boolean =>
  ids.length > 0 && ids.every(id => claims.get(id)?.status)
