// What can be selected.

import type { LinkId } from '../graph/index.ts'
import type { ClaimId, EntityId } from '../model/index.ts'

export type Selected =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'link'; readonly id: LinkId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
