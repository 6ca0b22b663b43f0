// What is made of a document: its outline, which is kept; and its words, which are there for the asking.

import {
  type Claim,
  type ClaimId,
  type DocumentHead,
  documentHeadOf,
  type EntityId,
  type EntityType,
  type Erratum,
  type LanguageMap,
  type PassageId,
  type WholeDocument,
  withoutWords,
} from '../model/index.ts'
import type { EnteredClaim, PlacedClaim } from './claims.ts'
import { type SmallWords, smallWordsOf } from './common-forms.ts'
import type { SourcePosition } from './diagnostics.ts'
import type { ReadDocument } from './documents.ts'
import type { Noted, Noting } from './doubts.ts'
import type { Entities } from './entities.ts'
import type { Named } from './mentions.ts'

/** What a document states. */
export type Statements = {
  readonly claims: readonly EnteredClaim[]
  readonly errata: readonly Erratum[]
  /** Why no claim rests on a passage. */
  readonly reasons: ReadonlyMap<PassageId, string | LanguageMap<string>>
  /** The type of every entity that was looked for. */
  readonly types: ReadonlyMap<EntityId, EntityType | undefined>
}

/** A document as it is read: its text, what it states, whom it names. */
export type Reading = {
  readonly text: Noting<ReadDocument>
  readonly statements: Noting<Statements>
  readonly names: Noting<Named>
}

/** What of all that is asked of all texts together stands in one. */
export type Found = Pick<Named, 'entities' | 'forms'> & { readonly small: SmallWords }

/** What is known of a document without its words. Data, without functions. */
export type Outline = {
  readonly head: DocumentHead
  readonly claims: readonly Claim[]
  /** Which entry of its file each claim is. */
  readonly entries: readonly number[]
  readonly reasons: Statements['reasons']
  /** How often it names somebody or something. */
  readonly mentions: number
  readonly found: Found
  readonly noted: readonly Noted[]
}

/** What is made of a document. */
export type Part = Outline & {
  /** What it comes down to (see `Recall`). */
  readonly digest: string
  /** All of it: held, or made again. */
  readonly whole: () => WholeDocument
  /** Where each of its claims stands in its file. */
  readonly places: () => ReadonlyMap<ClaimId, SourcePosition>
  /** The claims that say of what something is a part. */
  readonly wholes: readonly PlacedClaim[]
}

export function outlineOf({ text, statements, names }: Reading, entities: Entities): Outline {
  const { document } = text.made
  const { claims, reasons } = statements.made
  const { mentions, ...named } = names.made
  return {
    head: documentHeadOf(document),
    claims: claims.map(({ claim }) => withoutWords(claim)),
    entries: claims.map(({ entry }) => entry),
    reasons,
    mentions: mentions.length,
    found: { ...named, small: smallWordsOf(document, entities) },
    noted: [text.noted, statements.noted, names.noted],
  }
}

export const wholeOf = ({ text, statements, names }: Reading): WholeDocument => ({
  document: text.made.document,
  claims: statements.made.claims.map(({ claim }) => claim),
  mentions: names.made.mentions,
  errata: statements.made.errata,
})
