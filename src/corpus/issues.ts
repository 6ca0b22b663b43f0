// What a schema says of data that are not as they should be, made into something to say to people.

import type { z } from 'zod'
import { didYouMean, nearest, shortExcerpt } from './diagnostics.ts'

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

/** Where an issue is, in a file in which the checked value stands at `base`. */
export const pathOf = (issue: Issue, base: Path): Path => [
  ...base,
  ...issue.path.filter(step => typeof step !== 'symbol'),
]

/**
 * Which key each unknown one was meant to be: the one that is like it, else the only one that its map lacks. That one is
 * there, by another name, and so it is not missing.
 */
export function keysMeant(
  faults: readonly { readonly issue: Issue; readonly path: Path }[],
  schema: z.core.$ZodType,
  raw: unknown,
) {
  const asText = (path: Path) => JSON.stringify(path)
  const lackedBy = new Map<string, string[]>()
  for (const { path } of faults) {
    if (path.length === 0 || valueAt(raw, path) !== undefined) continue
    const map = asText(path.slice(0, -1))
    lackedBy.set(map, [...(lackedBy.get(map) ?? []), String(path.at(-1))])
  }
  const meant = new Map<string, string>()
  const named = new Set<string>()
  for (const { issue, path } of faults) {
    if (issue.code !== 'unrecognized_keys') continue
    const lacked = lackedBy.get(asText(path)) ?? []
    const only = issue.keys.length === 1 && lacked.length === 1 ? lacked[0] : undefined
    for (const key of issue.keys) {
      const right = nearest(key, knownKeys(schema, path)) ?? only
      if (right === undefined) continue
      meant.set(asText([...path, key]), right)
      named.add(asText([...path, right]))
    }
  }
  return {
    /** What a key of the map at a path was meant to be. */
    of: (path: Path, key: string) => meant.get(asText([...path, key])),
    /** Whether what lacks at a path is there by another name. */
    has: (path: Path) => valueAt(raw, path) === undefined && named.has(asText(path)),
  }
}
