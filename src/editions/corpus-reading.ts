// What becomes of an edition that comes from outside: it is read, or refused with a reason. It is hostile until checked.

import { z } from 'zod'
import type { Edition } from '../graph/index.ts'

// Before any schema is made: zod would else try to compile code, which the page's policy forbids and reports.
z.config({ jitless: true })

export { z }

export type CorpusRefusalCode =
  /** Longer, or with more in it, than a page can hold. */
  | 'too-large'
  | 'not-json'
  /** A line that is no statement of N-Quads. The place is its number. */
  | 'not-n-quads'
  /** Sound as far as it goes: its end is not there. The place is the number of its last line. */
  | 'cut-off'
  /** Sound perhaps, but nothing that we wrote. */
  | 'not-ours'
  /** Something lacks, or is not of its kind. */
  | 'malformed'
  /** A word of its own vocabulary that is built in: it may have come after the file. The place is the word. */
  | 'taken'
  /** One id twice. */
  | 'duplicate'
  /** An id of something that is not there. */
  | 'unknown'
  /** Words that do not stand where the file says. */
  | 'misplaced'

export type CorpusRefusal = {
  readonly kind: 'refused'
  readonly code: CorpusRefusalCode
  /** The place in the corpus, as `claims.3.quotes.0`; empty for the file itself. Text from the file: hostile. */
  readonly at: string
}

export type CorpusReading = { readonly kind: 'read'; readonly edition: Edition } | CorpusRefusal

/**
 * That a corpus is not taken, and why.
 * @param at the place in it, as `claims.3.quotes.0`; empty for the whole
 */
export const refused = (code: CorpusRefusalCode, at = ''): CorpusRefusal => ({ kind: 'refused', code, at })

/** More of a kind than this is refused. */
export const most = {
  questions: 100,
  storySteps: 100,
  ...{ documents: 10_000, passages: 200_000, entities: 50_000 },
  ...{ claims: 200_000, mentions: 1_000_000, errata: 50_000 },
  // Added to the vocabulary: more no reader tells apart.
  ...{ types: 40, predicates: 80 },
  // Of one text. Each quote looks through all the ranges of its own.
  ...{ ranges: 1_000, sentences: 10_000 },
  // Of one passage, and of one file.
  ...{ formerly: 1_000, pages: 5_000 },
} as const

/**
 * The schema of a list; one item too many is found before any is looked at.
 * @param most how many items there may be
 */
export const list = <T extends z.ZodType>(item: T, most: number) =>
  z.array(z.unknown()).max(most).pipe(z.array(item))

/**
 * Holds a value to a schema; the first thing that is wrong is the reason.
 * @param value anything, from anywhere: nothing in it is trusted
 */
export function held<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { readonly kind: 'read'; readonly value: T } | CorpusRefusal {
  const { success, data, error } = schema.safeParse(value)
  if (success) return { kind: 'read', value: data }
  const issue = error.issues[0]
  const code = issue?.code === 'too_big' && issue.origin === 'array' ? 'too-large' : 'malformed'
  return refused(code, issue?.path.join('.'))
}
