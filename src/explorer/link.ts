// The address of one thing, to send.

import type { ClaimId, EntityId, PassageId } from '../model/index.ts'
import { encode } from './hash.ts'
import { initialState } from './state.ts'

/** What a link to a quote opens. */
export type Linked =
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'passage'; readonly id: PassageId }

/** The hash, with `#`, that opens just this, in whatever language its reader's interface is. */
export function hashOf(linked: Linked): string {
  const first = initialState('en')
  const state =
    linked.kind === 'passage'
      ? { ...first, view: 'reader' as const, passage: linked.id }
      : { ...first, select: [linked] }
  return `#${encode(state, 'en')}`
}
