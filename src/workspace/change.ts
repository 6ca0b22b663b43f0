// What one does to graph-data, as data: each change says all that is needed to do it again elsewhere.

import type { ClaimId, DocumentId, EntityId, EntityType, Language } from '../model/index.ts'
import type { ClaimEntry, EntityEntry, FormEntry, Reading, RefusedEntry } from './entries.ts'

/** What is to stand in an entry from now on, key by key; null takes a key out, and one that is not named stays. */
export type Mended<Entry> = { readonly [Key in keyof Omit<Entry, 'id'>]?: Entry[Key] | null }

/** A claim to be added; without an id, it is given one. */
export type NewClaim = Omit<ClaimEntry, 'id'> & { readonly id?: string }

export type Change =
  | { readonly kind: 'add-entity'; readonly type: EntityType; readonly entry: EntityEntry }
  | {
      readonly kind: 'add-form'
      readonly entity: EntityId
      readonly language: Language
      readonly form: FormEntry
      /** Where it is a misprint: found, never shown as a name. */
      readonly isVariant?: boolean
    }
  | {
      readonly kind: 'change-entity'
      readonly entity: EntityId
      readonly to: Mended<EntityEntry>
      /** Its type from now on, if that is another. */
      readonly type?: EntityType
    }
  /** What is said of `from` is said of `into`, which has their forms, too; they are gone. */
  | { readonly kind: 'merge-entities'; readonly into: EntityId; readonly from: readonly EntityId[] }
  /** The forms of a new entity are no longer those of the old one, and these claims speak of the new one. */
  | {
      readonly kind: 'split-entity'
      readonly entity: EntityId
      readonly type: EntityType
      readonly entry: EntityEntry
      readonly claims: readonly ClaimId[]
    }
  /** Only where no claim speaks of it, no question and no step of the story. */
  | { readonly kind: 'remove-entity'; readonly entity: EntityId }
  | { readonly kind: 'add-claim'; readonly document: DocumentId; readonly entry: NewClaim }
  /** Who had read it has read other words or another statement: where either changes, `read-by` goes. */
  | { readonly kind: 'change-claim'; readonly claim: ClaimId; readonly to: Mended<ClaimEntry> }
  | { readonly kind: 'remove-claim'; readonly claim: ClaimId }
  /** Words that are no name. */
  | {
      readonly kind: 'set-aside'
      readonly document: DocumentId
      readonly text: string
      readonly languages?: readonly Language[]
      readonly reason: string
    }
  | {
      readonly kind: 'add-misprint'
      readonly document: DocumentId
      readonly language: Language
      readonly printed: string
      readonly meant: string
      readonly context?: string
    }
  /** A paragraph that states nothing here; `quote` is its first words. */
  | {
      readonly kind: 'no-claim'
      readonly document: DocumentId
      readonly quote: string
      readonly reason: string
    }
  | { readonly kind: 'refuse'; readonly document: DocumentId; readonly refused: RefusedEntry }
  | { readonly kind: 'read'; readonly claim: ClaimId; readonly reading: Reading }
  /** In a list without ids, the entry that says `after` says `before` again; null for none. */
  | {
      readonly kind: 'put-back'
      readonly path: string
      readonly before: Readonly<Record<string, unknown>> | null
      readonly after: Readonly<Record<string, unknown>> | null
    }
  /** Files as somebody else has made them: merged, or changed underneath. Null for one that is gone. */
  | { readonly kind: 'take-over'; readonly files: ReadonlyMap<string, string | null> }
  /** Several that are done, and undone, as one. */
  | { readonly kind: 'all'; readonly changes: readonly Change[] }

/** Why a change cannot be made. */
export type Fault =
  | { readonly fault: 'no-such-entity'; readonly id: string }
  | { readonly fault: 'no-such-claim'; readonly id: string }
  | { readonly fault: 'no-such-document'; readonly id: string }
  | { readonly fault: 'id-taken'; readonly id: string }
  /** Not kebab-case: lower-case letters, digits, single hyphens. */
  | { readonly fault: 'not-an-id'; readonly id: string }
  /** It is as that would make it. */
  | { readonly fault: 'nothing-changes' }
  /** Words that are empty, or no Unicode. */
  | { readonly fault: 'no-words' }
  /** Claims that still speak of it, or that would say nothing, or the same as another. */
  | { readonly fault: 'claims-in-the-way'; readonly claims: readonly ClaimId[] }
  /** Files that name it: in a question, as an issuer, in the story. */
  | { readonly fault: 'named-elsewhere'; readonly paths: readonly string[] }
  /** The file is no YAML, or is written in a way that cannot be changed here. */
  | { readonly fault: 'not-editable'; readonly path: string }
  /** The file is not as the change to be undone or done again left it. */
  | { readonly fault: 'file-differs'; readonly path: string }
