// What a facet is: the values that claims or entities have, which of them can be chosen, and by what control.

import type { Claim, DocumentHead, Entity } from '../../model/index.ts'
import type { CorpusIndex } from '../corpus-index.ts'

/** What the values of a facet are; the page names them by it. */
export type ValueKind =
  | 'entity'
  | 'type'
  | 'predicate'
  | 'status'
  | 'document'
  /** The key of a kind of papers. */
  | 'document-kind'
  | 'passage'
  | 'languages'
  /** How the languages agree. */
  | 'agreement'
  /** EDTF. */
  | 'time'

type AnyFacet = {
  readonly values: ValueKind
  /** What can be chosen, in the order of the corpus or of the vocabulary. With none, the facet is not offered. */
  readonly options: (index: CorpusIndex) => readonly string[]
  /** The value that a link means, also by what older links call it; null if there is none such. */
  readonly parse: (index: CorpusIndex, text: string) => string | null
  /** Whether the values are ticked in a list, or two years are chosen. */
  readonly control: 'list' | 'years'
  /** Listed by name, or as `options` gives them. */
  readonly order: 'name' | 'given'
  /** Open before anyone has opened or closed anything. */
  readonly openAtFirst?: true
  /** How many values are listed before 'show more'. */
  readonly listedAtFirst: number
}

/** It narrows the claims behind each link. */
export type ClaimFacet = AnyFacet & {
  readonly of: 'claim'
  readonly valuesOf: (index: CorpusIndex, claim: Claim) => Iterable<string>
  /** Where what can be chosen is more than can be listed: whether a claim meets one of the values. */
  readonly testOf?: (index: CorpusIndex, chosen: ReadonlySet<string>) => (claim: Claim) => boolean
  /** Its values are the hubs of the two-mode projection: to choose some puts the other pure hubs away. */
  readonly hubs?: true
  /** It tells papers apart: the values of a claim are those of its paper. */
  readonly ofDocument?: (document: DocumentHead) => readonly string[]
}

/** It narrows the nodes. */
export type EntityFacet = AnyFacet & {
  readonly of: 'entity'
  readonly valuesOf: (index: CorpusIndex, entity: Entity) => Iterable<string>
}

export type Facet = ClaimFacet | EntityFacet

/** How many values most facets list before 'show more'. */
export const listedAtFirst = 14
