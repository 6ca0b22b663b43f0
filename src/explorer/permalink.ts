// The address of one thing, to send.

import type { ClaimId, EntityId, PassageId } from '../model/index.ts'
import { encode } from './hash/encode.ts'
import type { Selected } from './selected.ts'
import { initialState } from './state.ts'

/** What a link to a quote opens. */
export type PermalinkTarget =
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'claims'; readonly ids: readonly ClaimId[] }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'passage'; readonly id: PassageId }

/** The hash, with `#`, that opens just this, in whatever language its reader's interface is. */
export function permalinkHash(linked: PermalinkTarget): string {
  const first = initialState('en')
  const select = (...what: readonly Selected[]) => ({ ...first, select: what })
  const state =
    linked.kind === 'passage'
      ? { ...first, view: 'reader' as const, passage: linked.id }
      : linked.kind === 'claims'
        ? select(...linked.ids.map(id => ({ kind: 'claim', id }) as const))
        : select(linked)
  return `#${encode(state, 'en')}`
}
