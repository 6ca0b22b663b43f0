// What a language says of the graph, wherever it is said: in the page, and in what leaves it.

import type { CitationWords, TimeWords } from '../graph/index.ts'
import type { AnyStatus, EntityType, Predicate } from '../model/index.ts'

export type Words = {
  /** BCP 47: how dates and lists are written. */
  readonly locale: string
  readonly types: Readonly<Record<EntityType, readonly [one: string, many: string]>>
  /** How a claim reads from its subjects (one, several), and from its objects. */
  readonly predicates: Readonly<Record<Predicate, readonly [one: string, many: string, inverse: string]>>
  /** How far what a claim says has come. */
  readonly statuses: Readonly<Record<AnyStatus, string>>
  readonly citation: Pick<CitationWords, 'of' | 'cover' | 'paragraph' | 'point' | 'recommendation' | 'quoted'>
  readonly times: TimeWords
  readonly statement: {
    readonly inProject: (name: string) => string
    readonly noProject: string
    /** Of an entity that is named, and no more. */
    readonly none: string
    readonly differs: string
    readonly oneLanguage: (language: string) => string
    readonly note: string
  }
  readonly dossier: {
    readonly title: (names: string) => string
    /** Where no one is singled out. */
    readonly whole: string
    readonly intro: string
    readonly alsoNamed: string
    readonly partners: string
    readonly projects: string
    readonly times: string
    readonly statements: string
    /** A statement that has been given in full before. */
    readonly see: (n: number) => string
    readonly sources: string
    readonly contents: string
    readonly picture: string
  }
}
