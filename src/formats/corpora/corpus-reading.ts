// What becomes of a file that someone opens: it is read, or refused with a reason. Files are hostile until checked.

import { z } from 'zod'
import type { Corpus } from '../../model/index.ts'
import { faultIn } from '../graph-files/json.ts'

// Before any schema is made: zod would else try to compile code, which the page's policy forbids and reports.
z.config({ jitless: true })

export { z }

export type CorpusRefusalCode =
  /** Longer, or with more in it, than a page can hold. */
  | 'too-large'
  | 'not-json'
  /** Sound perhaps, but nothing that we wrote. */
  | 'not-ours'
  /** Something lacks, or is not of its kind. */
  | 'malformed'
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

export type CorpusReading = { readonly kind: 'read'; readonly corpus: Corpus } | CorpusRefusal

export const refused = (code: CorpusRefusalCode, at = ''): CorpusRefusal => ({ kind: 'refused', code, at })

/** In UTF-16 code units: some twenty times 928/2, and about a second's work. */
const longest = 32 * 2 ** 20

/** More of a kind than this is refused. */
export const most = {
  ...{ documents: 1_000, passages: 100_000, entities: 20_000 },
  ...{ claims: 50_000, mentions: 200_000, errata: 50_000 },
  // Of one text. Each quote looks through all the ranges of its own.
  ...{ ranges: 1_000, sentences: 10_000 },
} as const

/** A list of at most so many; one too many is found before any is looked at. */
export const list = <T extends z.ZodType>(item: T, most: number) =>
  z.array(z.unknown()).max(most).pipe(z.array(item))

/** The value of a JSON file, with or without a byte order mark. */
export function readJson(text: string): { readonly kind: 'read'; readonly value: unknown } | CorpusRefusal {
  if (text.length > longest) return refused('too-large')
  try {
    return { kind: 'read', value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch {
    return refused('not-json', String(faultIn(text).line))
  }
}

/** Holds a value to a schema; the first thing that is wrong is the reason. */
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
