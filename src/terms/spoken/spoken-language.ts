// What there is to know of a language that Verband speaks, before a word of it is fetched.

import type { Language } from '../../model/index.ts'
import type { Terms } from '../terms.ts'

export type SpokenLanguage = {
  /** In itself. */
  readonly name: string
  /** BCP 47: how numbers, dates and lists are written. */
  readonly locale: string
  /** What stands between a label and a space and what it says: 'Kind: project'. */
  readonly colon: string
  /** What stands between two things in a row that hold commas: 'Kind: project; Status: planned'. */
  readonly semicolon: string
  /** Whether so many are spoken of as one is. */
  readonly isOne: (n: number) => boolean
  /** The languages that its readers would rather read than any other, where a text is not there in their own. */
  readonly instead: readonly Language[]
  /** Fetches what the graph is told in. */
  readonly loadTerms: () => Promise<Terms>
}
