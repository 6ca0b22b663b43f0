// What a sentence has to tell who stands in what relation, and what it tells of it.

import type { TextRange } from '../model/index.ts'
import type { Listing, Place } from './listings.ts'

/** What is proposed of those that a document names. */
export const proposedPredicates = [
  'cooperates-with',
  'participates-in',
  'leads',
  'supports',
  'produces',
  'concludes',
] as const
export type ProposedPredicate = (typeof proposedPredicates)[number]

/** What entities of a document are for its sentences. */
export type Roles = {
  /** May act. */
  readonly isActor: ReadonlySet<string>
  /** May be taken part in. */
  readonly isHub: ReadonlySet<string>
  readonly isProject: ReadonlySet<string>
  /** Has members. */
  readonly isBody: ReadonlySet<string>
  /** Is drawn up. */
  readonly isMade: ReadonlySet<string>
  /** Is signed. */
  readonly isSigned: ReadonlySet<string>
  /** May be where something is. */
  readonly isSomewhere: ReadonlySet<string>
  /** What the sentence before has named, which 'in it' means. */
  readonly meant: string | null
  /** The body that the sentence before begins with. */
  readonly acted: string | null
  /** What the heading says that this part of the paper is about. */
  readonly topic: string | null
  /** What they do together of whom the sentences before have told. */
  readonly shared: string | null
  /** What is named by where it is done, the 'Benelux cooperation': by the name of the place. */
  readonly cooperationIn: ReadonlyMap<string, string>
}

/** A sentence with those that act in it. */
export type Sentence = {
  readonly text: string
  readonly range: TextRange
  readonly words: string
  readonly places: readonly Place[]
  readonly actors: readonly Listing[]
  /** With what may be taken part in: 'A works together with project B'. */
  readonly partners: readonly Listing[]
}

/** Who stands in what relation, and where the words for it are. */
export type Relation = {
  readonly predicate: ProposedPredicate
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  readonly score: number
  readonly places: readonly TextRange[]
}
