// Which document states what.

import type { Claim, DocumentId, Overview } from '../model/index.ts'
import { memoizeByKey } from './memoize.ts'

/** The claims of each document that states any, in the order of the corpus. */
export const claimsByDocument = memoizeByKey(
  ({ claims }: Overview): ReadonlyMap<DocumentId, readonly Claim[]> => {
    const byDocument = new Map<DocumentId, Claim[]>()
    for (const claim of claims) {
      const own = byDocument.get(claim.document)
      if (own) own.push(claim)
      else byDocument.set(claim.document, [claim])
    }
    return byDocument
  },
)
