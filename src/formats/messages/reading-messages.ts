// What is said of a file that was read: why it was not opened, and what of it is not shown as it is written.

import type { CorpusRefusalCode } from '../../editions/index.ts'
import type { ForeignFile, LeftOut, Limit, Notation, RefusalCode } from '../graph-files/reading.ts'

/** Texts from the file come isolated and short. A line is from 1, or null where it is not known. */
export type ReadingMessages = {
  readonly refused: {
    readonly graph: {
      readonly empty: string
      readonly foreign: Readonly<Record<ForeignFile, string>>
      readonly encoding: (encoding: string, declared: boolean, line: number | null) => string
      readonly 'too-much': Readonly<Record<Limit, (most: number, line: number | null) => string>>
      readonly malformed: (notation: Notation, line: number | null) => string
      readonly 'cut-off': (notation: Notation, line: number | null) => string
      readonly declarations: (line: number | null) => string
      readonly 'wrong-root': (found: string, expected: string) => string
      readonly 'no-graph': (expected: string) => string
      readonly 'wrong-shape': (place: string) => string
      readonly 'no-ends': (columns: string) => string
    } & Readonly<Record<RefusalCode, unknown>>
    readonly corpus: Readonly<Record<CorpusRefusalCode, (at: string) => string>>
  }
  readonly left: Readonly<Record<LeftOut, (n: number) => string>>
}
