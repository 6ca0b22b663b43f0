// Which document states what.

import type { Claim, DocumentId, Overview } from '../model/index.ts'
import { groupByInSteps } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'
import { runToEnd } from './resumable.ts'

/** The claims of each document that states any, in the order of the corpus. */
export const claimsByDocument = memoizeByKey(
  ({ claims }: Overview): ReadonlyMap<DocumentId, readonly Claim[]> =>
    runToEnd(groupByInSteps(claims, ({ document }) => [document])),
)
