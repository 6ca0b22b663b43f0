// Taking back one entry of what has changed, whatever else was done.

import type { EntityType } from '../model/index.ts'
import type { Change, Mended } from './change.ts'
import { documentPath } from './data.ts'
import type { ClaimEntry, EntityEntry } from './entries.ts'
import type { Reviewed } from './review.ts'
import type { ValueMap } from './yaml/value.ts'

/**
 * The change that makes an entry what it was. It cannot be made where something that was done later builds on it: then its fault says what
 * (statements that speak of a name, a name that is gone).
 */
export function takingBack(reviewed: Reviewed): Change {
  switch (reviewed.of) {
    case 'claim': {
      const { id, document, before, after } = reviewed
      if (!before) return { kind: 'remove-claim', claim: id }
      if (!after) return { kind: 'add-claim', document, entry: before }
      // Who had read it as it was has read it.
      const to = { ...backTo<ClaimEntry>(before, reviewed.keys), 'read-by': before['read-by'] ?? null }
      return { kind: 'change-claim', claim: id, to }
    }
    case 'entity': {
      const { id, typeBefore, before, after } = reviewed
      if (!before) return { kind: 'remove-entity', entity: id }
      if (!after) return { kind: 'add-entity', type: typeBefore, entry: before }
      const to = backTo<EntityEntry>(before, reviewed.keys)
      return { kind: 'change-entity', entity: id, to, type: typeBefore as EntityType }
    }
    case 'file':
      return { kind: 'take-over', files: new Map([[reviewed.path, reviewed.before]]) }
    default: {
      const { document, of, before, after } = reviewed
      const path = documentPath(document, of)
      return { kind: 'put-back', path, before: before as ValueMap | null, after: after as ValueMap | null }
    }
  }
}

/** What makes of an entry what it was, in the keys that say something else. */
const backTo = <Entry extends object>(before: Entry, keys: readonly string[]): Mended<Entry> =>
  Object.fromEntries(
    keys.map(key => [key, Object.hasOwn(before, key) ? Reflect.get(before, key) : null]),
  ) as Mended<Entry>
