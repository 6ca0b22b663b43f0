// Ids are branded, so that one kind is never taken for another. They are data from outside: keep them in Maps
// and Sets, never as keys of plain objects.

import type { InterfaceLanguage } from './languages.ts'

declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]: Kind }

/** A document's folder name, e.g. `928-2`. */
export type DocumentId = Id<'document'>
/** Kebab-case, chosen by the annotator, e.g. `kmar`. */
export type EntityId = Id<'entity'>
/** `<document>.<name of its words>`, e.g. `928-2.k3f9ab`: stays as long as the words do. */
export type PassageId = Id<'passage'>
/** `<document>~<its id in claims.yaml>`, e.g. `928-2~k3f9ab`: stays, whatever becomes of its words. */
export type ClaimId = Id<'claim'>

/** A type of entities that a corpus adds; kebab-case. */
export type AddedTypeId = Id<'type'>
/** A predicate that a corpus adds; kebab-case. */
export type AddedPredicateId = Id<'predicate'>

/** An ISO 639-1 code, lower case, checked where it came in. */
export type LanguageCode = Id<'language'>
/** Any language; those that Verband speaks are known by name. */
export type Language = LanguageCode | InterfaceLanguage
