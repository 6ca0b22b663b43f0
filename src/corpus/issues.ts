// What a schema says of data that are not as they should be, made into something to say to people.

import type { z } from 'zod'
import { didYouMean, shortExcerpt } from './diagnostics.ts'

export type Issue = z.core.$ZodIssue

/** The faults, those inside a union being those of its likeliest member: the one that got furthest. */
export const issuesOf = (issues: readonly Issue[]): Issue[] => issues.flatMap(spread)

function spread(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const deepest = (issues: readonly Issue[]) =>
    Math.max(
      ...issues.map(
        inner => inner.path.length + (inner.code === 'invalid_type' && inner.path.length === 0 ? -1 : 0),
      ),
    )
  const best = issue.errors.reduce((a, b) => (deepest(b) > deepest(a) ? b : a))
  return best.flatMap(inner => spread({ ...inner, path: [...issue.path, ...inner.path] }))
}

type Path = readonly (string | number)[]

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null)?.[step], raw)

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['tuple', 'a list'],
  ['object', 'a map of keys and values'],
  ['record', 'a map of languages: { en: … }'],
])

const kindOf = (value: unknown): string =>
  value === null ? 'nothing' : (kinds.get(Array.isArray(value) ? 'array' : typeof value) ?? typeof value)

/** A fault in plain words, to be read after its place; and what would be right, where that is one of a few words. */
export function inWords(issue: Issue, raw: unknown, path: Path): { text: string; remedy?: string } {
  const value = valueAt(raw, path)
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return { text: 'it is missing' }
      return { text: `it is ${kindOf(value)}, and must be ${kinds.get(issue.expected) ?? issue.expected}` }
    case 'invalid_value': {
      const options = issue.values.map(String)
      if (value === undefined) return { text: 'it is missing', remedy: `It is one of ${options.join(', ')}.` }
      const meant = didYouMean(String(value), options, `It is one of ${options.join(', ')}.`)
      const remedy = path.at(-1) === 'predicate' ? `${meant} Or define it in vocabulary.yaml.` : meant
      return { text: `there is no '${shortExcerpt(String(value), 40)}' here`, remedy }
    }
    case 'too_small':
      return issue.origin === 'array' ? { text: 'it has too few entries' } : { text: issue.message }
    case 'invalid_key':
      return { text: issue.issues[0]?.message ?? issue.message }
    default:
      return { text: issue.message }
  }
}

/** The keys that a schema allows at a path. */
export function knownKeys(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & {
    element?: z.core.$ZodType
    innerType?: z.core.$ZodType
    valueType?: z.core.$ZodType
    options?: readonly z.core.$ZodType[]
    shape?: Readonly<Record<string, z.core.$ZodType>>
  }
  const [step, ...rest] = path
  if (def.innerType) return knownKeys(def.innerType, path)
  if (def.options) return def.options.flatMap(option => knownKeys(option, path))
  if (step === undefined) return def.shape ? Object.keys(def.shape) : []
  const inner = def.element ?? def.valueType ?? def.shape?.[step]
  return inner ? knownKeys(inner, rest) : []
}
