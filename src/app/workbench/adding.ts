// What takes a proposal over; and several changes as one.

import type { DocumentId } from '../../model/index.ts'
import type { EntityAddition } from '../../proposals/index.ts'
import type { Change, NewClaim, Reading } from '../../workspace/index.ts'
import type { StatementProposal } from './draft.ts'

export const addEntity = ({ type, entry }: EntityAddition): Change =>
  ({ kind: 'add-entity', type, entry }) as Change

/** @param reading who has read it beside its words; null where nobody says so */
export const addClaim = (
  document: DocumentId,
  entry: StatementProposal['entry'],
  reading: Reading | null,
): Change => ({
  ...{ kind: 'add-claim', document },
  entry: { ...(entry as NewClaim), ...(reading && { 'read-by': [reading] }) },
})

/** Several changes, done and undone as one. */
export const together = (changes: readonly Change[]): Change =>
  changes.length === 1 ? changes[0]! : { kind: 'all', changes }
