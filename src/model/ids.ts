// Ids are branded, so that one kind is never taken for another. They are data from outside: keep them in Maps
// and Sets, never as keys of plain objects.

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

/** An ISO 639-1 code, lower case. */
export type Language = Id<'language'>
