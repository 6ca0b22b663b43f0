// What one writes in graph-data/, entry by entry, as it stands there: keys, order and all.

import type { EntityId, EntityType, LanguageMap, Predicate, Status } from '../model/index.ts'

/** A way in which documents write an entity: its words, or those that they must stand within and the documents in which it means that. */
export type FormEntry =
  | string
  | { readonly text: string; readonly within?: string; readonly in?: readonly string[] }

/** An entry of entities/<type>.yaml. */
export type EntityEntry = {
  readonly id: string
  readonly label: LanguageMap<string>
  readonly grammar?: LanguageMap<string>
  readonly forms?: LanguageMap<readonly FormEntry[]>
  readonly variants?: LanguageMap<readonly FormEntry[]>
  readonly point?: { readonly document: string; readonly number: number }
  readonly when?: string
  readonly remark?: LanguageMap<string>
  /** The ids of those that turned out to be the same. */
  readonly formerly?: readonly string[]
}

/** The words of a claim: where they stand twice, with what stands around them. */
export type QuoteEntry =
  | string
  | { readonly exact: string; readonly prefix?: string; readonly suffix?: string }

/** Who has read a claim beside its words and found it right, and when (a day, as `2026-11-27`). */
export type Reading = { readonly by: string; readonly on: string }

/** An entry of claims.yaml. */
export type ClaimEntry = {
  readonly id: string
  readonly predicate: Predicate
  readonly subjects: readonly EntityId[]
  readonly objects?: readonly EntityId[]
  readonly projects?: readonly EntityId[]
  readonly when?: string
  readonly status?: Status
  readonly quotes: LanguageMap<QuoteEntry>
  readonly remark?: LanguageMap<string>
  readonly difference?: LanguageMap<string>
  readonly 'read-by'?: readonly Reading[]
}

/** A proposal that somebody has refused, by its words: so that it is not proposed again. An entry of refused.yaml. */
export type RefusedEntry =
  | { readonly forms: LanguageMap<readonly string[]>; readonly reason?: string }
  | {
      readonly predicate: Predicate
      readonly subjects: readonly string[]
      readonly objects?: readonly string[]
      readonly quotes: LanguageMap<string>
      readonly reason?: string
    }

/** Entities and their types: in whose file they stand. */
export type TypedEntity = { readonly type: EntityType; readonly entry: EntityEntry }

/** The keys of entries in the order in which they are written. */
export const entityKeys = [
  ...(['id', 'label', 'grammar', 'forms', 'variants', 'point', 'when', 'remark', 'formerly'] as const),
] satisfies readonly (keyof EntityEntry)[]
export const claimKeys = [
  ...(['id', 'predicate', 'subjects', 'objects', 'projects', 'when', 'status'] as const),
  ...(['quotes', 'remark', 'difference', 'read-by'] as const),
] satisfies readonly (keyof ClaimEntry)[]
