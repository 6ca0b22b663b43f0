// What a language says of the graph, wherever it is said: in the page, and in what leaves it.

import type { CitationTerms, TimeTerms } from '../graph/index.ts'
import type { DefaultEntityType, RelationFamily, StatusName } from '../model/index.ts'
import type { Grammar, Name } from './grammar/grammar.ts'

export type Terms = {
  /** BCP 47: how dates and lists are written. */
  readonly locale: string
  /** Of the default vocabulary; what a corpus adds it names itself (`typeNames`). */
  readonly types: Readonly<Record<DefaultEntityType, readonly [one: string, many: string]>>
  readonly grammar: Grammar
  /** What the links of each family say, as in a list. */
  readonly families: Readonly<Record<RelationFamily, string>>
  /** How far what a claim says has come. */
  readonly statuses: Readonly<Record<StatusName, string>>
  /** All of them but `done`. */
  readonly yetToCome: string
  readonly citation: Pick<
    CitationTerms,
    'of' | 'cover' | 'paragraph' | 'page' | 'point' | 'points' | 'divisions' | 'quoted'
  >
  readonly times: TimeTerms
  /** A numbered recommendation, by its number alone. */
  readonly recommendation: (n: number) => Pick<Name, 'text' | 'article' | 'gender'>
  readonly questions: {
    readonly worksWith: (who: Name) => string
    readonly cameOf: (what: Name) => string
    readonly connected: (a: Name, b: Name) => string
    /** Of ways between two: whom they should not lead over. */
    readonly without: (who: Name) => string
  }
  readonly statement: {
    readonly inProject: (project: Name) => string
    readonly noProject: string
    /** Of an entity that is named, and no more. */
    readonly none: string
    readonly differs: string
    readonly oneLanguage: (language: string) => string
    readonly note: string
  }
  readonly dossier: {
    /** Names as in the middle of a sentence. */
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
    /** Of a statement: the numbers of other papers that make it too. */
    readonly alsoStatedIn: (papers: string) => string
    readonly sources: string
    readonly contents: string
    readonly picture: string
  }
}
