// What takes a proposal over.

import type { DocumentId } from '../../model/index.ts'
import type { EntityAddition } from '../../proposals/index.ts'
import type { Change } from '../../workspace/index.ts'
import type { StatementProposal } from './draft.ts'

export const addEntity = ({ type, entry }: EntityAddition): Change =>
  ({ kind: 'add-entity', type, entry }) as Change

export const addClaim = (document: DocumentId, entry: StatementProposal['entry']): Change =>
  ({ kind: 'add-claim', document, entry }) as Change
