// What becomes of a file that someone opens: it is read, or refused with a reason. Files are hostile until checked.

import { z } from 'zod'
import type { Edition } from '../../graph/index.ts'
import { faultIn } from '../graph-files/json.ts'
import { JsonFault } from '../json-stream.ts'

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

export type CorpusReading = { readonly kind: 'read'; readonly edition: Edition } | CorpusRefusal

export const refused = (code: CorpusRefusalCode, at = ''): CorpusRefusal => ({ kind: 'refused', code, at })

/** Thrown by a reader, deep in a file; `attempted` makes data of it again. Never leaves this room. */
class Refused extends Error {
  readonly refusal: CorpusRefusal
  constructor(refusal: CorpusRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refuse(code: CorpusRefusalCode, at = ''): never {
  throw new Refused(refused(code, at))
}

/** Runs a reader; its refusal, or the fault that it found, comes back as data. */
export function attempted(read: () => CorpusReading): CorpusReading {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (error instanceof JsonFault) return refused('not-json', String(error.line))
    // What a browser cannot hold, as a text or as a list.
    if (error instanceof RangeError) return refused('too-large')
    throw error
  }
}

/** Of a file that is read as a whole, in UTF-16 code units: five times a corpus of 10,000 nodes and 50,000 claims. */
const longest = 256 * 2 ** 20

/** More of a kind than this is refused. */
export const most = {
  ...{ documents: 1_000, passages: 200_000, entities: 50_000 },
  ...{ claims: 200_000, mentions: 1_000_000, errata: 50_000 },
  // Of one text. Each quote looks through all the ranges of its own.
  ...{ ranges: 1_000, sentences: 10_000 },
  // Of one passage.
  formerly: 1_000,
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
